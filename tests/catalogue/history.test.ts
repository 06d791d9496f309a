import { describe, expect, test } from 'vitest';
import { type Earlier, problemsSince } from '../../src/catalogue/index.ts';
import { asRead, type SourceFile } from '../../src/catalogue/reading/source.ts';
import { fixtureFiles, today } from './content.ts';

const path = 'studies/teststudie.md';
const before = new TextDecoder().decode(Buffer.from(fixtureFiles('base')[path] ?? ''));

const source = (written: string, at = path): SourceFile => ({
  file: `content/${at}`,
  path: at,
  text: asRead(written),
  written,
});
const told = (sources: SourceFile[], earlier: Partial<Earlier> = {}, day = today) =>
  problemsSince({ paths: new Set([path]), changed: new Map([[path, before]]), ...earlier }, sources, day);

/** What is said of the study when it has changed in one place. */
const toldAfter = (from: string | RegExp, to: string, day = today) => {
  const written = before.replace(from, to);
  expect(written).not.toBe(before);
  return told([source(written)], {}, day);
};

describe('a text that has changed while its date has not', () => {
  test.each<[string, string | RegExp, string]>([
    ['summary', 'bare finnes for', 'er der for'],
    ['status', 'status: recruiting', 'status: completed'],
    ['teksten under feltene', 'Den er laget', 'Den er skrevet'],
    ['joining', 'ids:', 'joining: self\nids:'],
    ['coordinator', 'coordinator: test-sykehuset\n', ''],
  ])('is told of, with what has changed: %s', (what, from, to) => {
    const [problem, ...others] = toldAfter(from, to);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ level: 'warning', rule: 'changed-without-updated', field: 'updated' });
    expect(problem?.message).toBe(`Filen er endret (${what}), men updated står fortsatt på 2026-01-05.`);
    expect(problem?.help).toContain(`«updated: ${today}»`);
  });

  test('stands on the line of the date', () =>
    expect(toldAfter('bare finnes for', 'er der for')[0]?.line).toBe(
      before.split('\n').findIndex((line) => line.startsWith('updated:')) + 1,
    ));

  test.each<[string, string | RegExp, string]>([
    ['a confirmation', 'confirmed: 2026-01-05', 'confirmed: 2026-05-01'],
    [
      'a site that answers for itself',
      'ids:',
      'sites: [{ institution: test-sykehuset, status: completed }]\nids:',
    ],
    ['a new reading of the register', 'retrieved: 2026-01-05', 'retrieved: 2026-05-01'],
    ['another order and layout', /(language: nb\n)(summary: .*\n)/, '$2$1'],
    ['spaces in the text', 'Den er laget', 'Den  er\nlaget'],
    [
      'what has its new date',
      /"Hjelper testbehandlingen\?"([\s\S]*)updated: 2026-01-05/,
      '"Virker den?"$1updated: 2026-04-01',
    ],
    ['a file that cannot be read', 'title: "', 'title: "x" "'],
  ])('is not told of for %s', (_, from, to) => expect(toldAfter(from, to)).toEqual([]));

  test('is not told of for facts that are left to a register that knows them, and for nothing else', () => {
    const withFields = (fields: string): string =>
      before.replace(/ids:[\s\S]*?(?=\n\w)/, `ids:\n  nct: NCT99999801${fields}`);
    const changed = new Map([
      [path, withFields('\nacronym: "TEST"\neligibility:\n  sex: all\n  include:\n    - "er frisk"')],
    ]);
    const record = source('register: nct\n', 'captured/nct/NCT99999801.yaml');
    const left = source(withFields('\neligibility:\n  include:\n    - "er frisk"'));
    expect(told([left, record], { changed })).toEqual([]);
    expect(told([left], { changed })[0]?.message).toContain('(acronym, eligibility)');
    const more = source(withFields('\neligibility:\n  include:\n    - "er syk"'));
    expect(told([more, record], { changed })[0]?.message).toContain('(eligibility)');
    const otherwise = source(
      withFields('\nacronym: "TEST 2"\neligibility:\n  sex: all\n  include:\n    - "er frisk"'),
    );
    expect(told([otherwise, record], { changed })[0]?.message).toContain('(acronym)');
  });

  test('is not told of for another order of the keywords, but of what a list with an order says', () => {
    const withLists = (keywords: string, funders: string): string =>
      before.replace('ids:', `keywords: [${keywords}]\nfunders: [${funders}]\nids:`);
    const changed = new Map([[path, withLists('pust, astma', 'B, A')]]);
    expect(told([source(withLists('astma, pust', 'B, A'))], { changed })).toEqual([]);
    expect(told([source(withLists('astma, pust', 'A, B'))], { changed })[0]?.message).toContain('(funders)');
    expect(told([source(withLists('astma, hoste', 'B, A'))], { changed })[0]?.message).toContain(
      '(keywords)',
    );
  });

  test('is not told of on the day that its date says', () =>
    expect(toldAfter('bare finnes for', 'er der for', '2026-01-05')).toEqual([]));

  test.each(['studies/en/teststudie.md', 'pages/nb/om.md'])('is told of in %s too', (at) => {
    const file = (text: string) => `---\nupdated: 2026-01-05\n---\n\n${text}\n`;
    const [problem] = told([source(file('Ny tekst.'), at)], { changed: new Map([[at, file('Tekst.')]]) });
    expect(problem).toMatchObject({ file: `content/${at}`, line: 2, rule: 'changed-without-updated' });
  });

  test('is not told of in files that have no such date', () => {
    const at = 'conditions/kols.md';
    expect(
      told([source('---\nname: b\n---\n', at)], { changed: new Map([[at, '---\nname: a\n---\n']]) }),
    ).toEqual([]);
  });
});

describe('a study with a new file name', () => {
  const dated = (written: string) => written.replace('updated: 2026-01-05', `updated: ${today}`);
  const moved = (written: string, at = 'studies/nytt-navn.md') => told([source(written, at)]);

  test('must say the old one, whether its number or its title is the same', () => {
    for (const changed of [
      before.replace('NCT99999001', 'NCT99999002'),
      before.replace('Teststudie', 'Studie'),
    ]) {
      const [problem, ...others] = moved(dated(changed));
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        file: 'content/studies/nytt-navn.md',
        level: 'error',
        rule: 'renamed-without-old-name',
        message: 'Filen het «teststudie.md» før. Alle lenker til den gamle adressen slutter å virke.',
      });
      expect(problem?.help).toContain('«previousSlugs: [teststudie]»');
    }
  });

  test('is in order when it does, or when the old one belongs to another study', () => {
    expect(moved(before.replace('ids:', 'previousSlugs: [teststudie]\nids:'))).toEqual([]);
    const other = source('---\npreviousSlugs: [teststudie]\n---\n', 'studies/samlet.md');
    expect(told([source(before, 'studies/nytt-navn.md'), other])).toEqual([]);
  });

  test('is told of when its text has changed and its date has not, whether it says its old name or not', () => {
    const changed = before.replace('Den er laget', 'Den er skrevet');
    const saying = changed.replace('ids:', 'previousSlugs: [teststudie]\nids:');
    const rules = (written: string) => moved(written).map(({ rule, file }) => [rule, file]);
    const at = 'content/studies/nytt-navn.md';
    expect(rules(saying)).toEqual([['changed-without-updated', at]]);
    expect(rules(changed)).toEqual([
      ['changed-without-updated', at],
      ['renamed-without-old-name', at],
    ]);
    expect(rules(dated(saying))).toEqual([]);
    // All that is left of the old one is its name.
    const other = saying.replace('NCT99999001', 'NCT99999002').replace('Teststudie', 'Studie');
    expect(moved(other)[0]?.message).toContain('(title, ids, teksten under feltene)');
  });

  test('takes its translation along', () => {
    const english = (text: string) => `---\nupdated: 2026-01-05\n---\n\n${text}\n`;
    const problems = told(
      [
        source(before.replace('ids:', 'previousSlugs: [teststudie]\nids:'), 'studies/nytt-navn.md'),
        source(english('New text.'), 'studies/en/nytt-navn.md'),
      ],
      {
        changed: new Map([
          [path, before],
          ['studies/en/teststudie.md', english('Text.')],
        ]),
      },
    );
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['changed-without-updated', 'content/studies/en/nytt-navn.md'],
    ]);
  });

  test('is not looked for where a study is gone for good, or a new one is another', () => {
    expect(told([])).toEqual([]);
    expect(moved(before.replace('NCT99999001', 'NCT99999002').replace('Teststudie', 'Studie'))).toEqual([]);
  });

  test('is not a study that was there before', () => {
    const both = new Set([path, 'studies/nytt-navn.md']);
    expect(told([source(before, 'studies/nytt-navn.md')], { paths: both })).toEqual([]);
  });
});
