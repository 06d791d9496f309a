import { describe, expect, test } from 'vitest';
import { studySchema, translationSchema } from '../../../src/catalogue/schema/study.ts';
import { canonical } from '../../../src/catalogue/writing/canonical.ts';
import { told } from '../../told.ts';
import { fixtureFiles, fixturesIn } from '../content.ts';

const file = (...lines: string[]): string =>
  ['---', ...lines, '---', '', '## Hva', '', 'Tekst.  ', ''].join('\n');
/** The lines of the fields of a file with these fields, as they are written. */
const written = (...lines: string[]): string[] =>
  canonical(file(...lines), studySchema)
    .split('\n')
    .slice(1, -6);

describe('a file is written', () => {
  test('with its fields in the order of the schema, also inside blocks', () => {
    expect(written('eligibility: { include: [a], minimumAge: 18 }', 'status: completed', 'title: T')).toEqual(
      ['title: "T"', 'status: completed', 'eligibility:', '  minimumAge: 18', '  include:', '    - "a"'],
    );
  });

  test('with one item a line, and each site a block', () => {
    expect(
      written(
        'conditions: [copd, asthma]',
        'sites: [ { institution: ous, status: completed }, { place: { town: Oslo } } ]',
        'results: []',
      ),
    ).toEqual([
      'conditions:',
      '  - copd',
      '  - asthma',
      'sites:',
      '  - institution: ous',
      '    status: completed',
      '  - place:',
      '      town: "Oslo"',
      'results: []',
    ]);
  });

  test('with keywords by the alphabet, whatever their capitals, and their comments with them', () => {
    expect(
      written(
        'keywords:',
        '  - Øre',
        '  # Forkortelsen',
        '  - KOLS',
        '  - "kols"',
        '  - "åre" # på beina',
        "  - 'astma'",
        '  # Flere?',
        'conditions: [copd, asthma]',
      ),
    ).toEqual([
      'conditions:',
      '  - copd',
      '  - asthma',
      'keywords:',
      '  - "astma"',
      '  # Forkortelsen',
      '  - "KOLS"',
      '  - "kols"',
      '  - "åre" # på beina',
      '  - "Øre"',
      '  # Flere?',
    ]);
  });

  test('with every list but the keywords in the order of its author', () => {
    const lists = [
      'recruits:\n  - patients\n  - healthy\n  - carers',
      'sites:\n  - institution: ous\n  - institution: ahus',
      'funders:\n  - "B"\n  - "A"',
      'previousSlugs:\n  - nyere\n  - eldst',
    ];
    expect(written(...lists)).toEqual(lists.flatMap((lines) => lines.split('\n')));
  });

  test('with free text in double quotation marks, and all else bare that is one word', () => {
    expect(
      written(
        'title: \'Det «går» "bra"\'',
        'language: "nb"',
        'status: Startet – åpen for inklusjon',
        'ids: { rek: ["2019/1234", 012345, "123456"], nct: "NCT00498420", eudract: 2013-004505-14 }',
        'completed: "2018-11"',
        'participants: { planned: "20" }',
        'participation: { visits: { hours: 1.5 }, placebo: "true" }',
        'contact: { phone: 55 55 55 55, url: "https://sykehuset.no/a?b=c#d" }',
        'previousSlugs: ["2024", no, gammel]',
      ),
    ).toEqual([
      'title: "Det «går» \\"bra\\""',
      'language: nb',
      'status: "Startet – åpen for inklusjon"',
      'ids:',
      '  rek:',
      '    - 2019/1234',
      '    - "012345"',
      '    - 123456',
      '  nct: NCT00498420',
      '  eudract: 2013-004505-14',
      'completed: 2018-11',
      'participants:',
      '  planned: 20',
      'participation:',
      '  visits:',
      '    hours: 1.5',
      '  placebo: true',
      'contact:',
      '  phone: "55 55 55 55"',
      '  url: https://sykehuset.no/a?b=c#d',
      'previousSlugs:',
      '  - "2024"',
      '  - "no"',
      '  - gammel',
    ]);
  });

  test('with a text of several lines on one, and signs that were escaped still escaped', () => {
    expect(
      written(
        'title: >-',
        '  Én',
        '  tittel',
        'shortTitle: "a\\u200Bb"',
        'summary: "a\\u030a',
        '  \\u200B æ"',
      ),
    ).toEqual(['title: "Én tittel"', 'shortTitle: "a\\u200Bb"', 'summary: "a\\u030a \\u200b \\u00e6"']);
  });

  test('with a field that nobody knows behind the one it stood behind', () => {
    expect(written('type: registry', 'fase: 3', 'title: T')).toEqual([
      'title: "T"',
      'type: registry',
      'fase: "3"',
    ]);
  });
});

describe('a comment', () => {
  test('above a field moves with it, and keeps its place above an item', () => {
    expect(
      written(
        '# Statusen',
        'status: completed',
        '',
        '# Tittelen',
        'title: T',
        'keywords: [ # Ord',
        '  a,',
        '  # B',
        '  b ]',
      ),
    ).toEqual(
      [
        '# Tittelen',
        'title: "T"',
        '# Statusen',
        'status: completed',
        'keywords: # Ord',
        '  # B',
        '  - "b"',
      ].toSpliced(5, 0, '  - "a"'),
    );
  });

  test('beside a text or a block stays there, and goes above what is bare', () => {
    expect(
      written(
        'title: "T" # a',
        'status: "completed" # b',
        'keywords: [a] # c',
        'results: [] # d',
        'ids: # e',
        '  nct: NCT00498420',
      ),
    ).toEqual([
      'title: "T" # a',
      '# b',
      'status: completed',
      'ids: # e',
      '  nct: NCT00498420',
      'keywords: # c',
      '  - "a"',
      'results: [] # d',
    ]);
  });

  test('at the end of a block stays in it, as its indent says', () => {
    const lines = [
      'ids:',
      '  # Nummer',
      '  nct: NCT00498420',
      '  # isrctn:',
      '# Sykdommer',
      'conditions:',
      '  - copd',
      'sites:',
      '  # Det første',
      '  - institution: ous',
      '    # status:',
      '  # Det andre',
      '  - institution: helse-bergen',
      '    # confirmed:',
      '  # Flere?',
      '# remote:',
    ];
    expect(written(...lines)).toEqual(lines);
  });

  test('that only looks like one is text', () => {
    expect(written('title: |-', '  # overskrift', 'note: "a # b"')).toEqual([
      'title: "# overskrift"',
      'note: "a # b"',
    ]);
  });
});

describe('a file comes back as it was', () => {
  test.each([
    ['no fields', 'Tekst'],
    ['an open end', '---\ntitle: T\n'],
    ['a closing line with words', '---\ntitle: T\n---x\n'],
    ['another language', '---js\ntitle: T\n---\n'],
    ['broken YAML', file('title: "T')],
    ['an anchor', file('title: &a T', 'note: *a')],
    ['a field given twice', file('title: T', 'title: U')],
    ['text that is lost', file('status: completed # T')],
    ['fields that are a list', file('- title')],
    ['a name that is no text', file('{ a: b }: c')],
  ])('with %s', (_, text) => {
    expect(canonical(text, studySchema)).toBe(text);
  });
});

test('line ends, a byte order mark and the text below stay, byte for byte', () => {
  const body = '\r\nEn\r\nto\n\tNa\u0308\u00a0 \r\n--- \r\n';
  const text = `\uFEFF---  \r\nstatus: completed\r\ntitle: Na\u0308\r\n--- \r\n${body}`;
  expect(canonical(text, studySchema)).toBe(
    `\uFEFF---\r\ntitle: "N\u00e4"\r\nstatus: completed\r\n--- \r\n${body}`,
  );
  expect(canonical('---\rtitle: T\r---', studySchema)).toBe('---\rtitle: "T"\r---');
});

const files = ['base', 'valid', ...fixturesIn('tolerated'), ...fixturesIn('broken')].flatMap((fixture) =>
  Object.entries(fixtureFiles(fixture))
    .filter(([path]) => /^studies\/.*\.md$/.test(path))
    .map(([path, bytes]) => ({
      name: `${fixture}/${path}`,
      path,
      text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(bytes)),
    })),
);

describe.each(files)('$name', ({ path, text }) => {
  const schema = path.startsWith('studies/en/') ? translationSchema : studySchema;
  const once = canonical(text, schema);

  test('says the same, with the same comments, in a form that stays', () => {
    expect(told(once, path)).toEqual(told(text, path));
    expect(canonical(once, schema)).toBe(once);
  });
});
