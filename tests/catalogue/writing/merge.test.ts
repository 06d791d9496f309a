import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readFrontMatter } from '../../../src/catalogue/reading/front-matter.ts';
import { studySchema } from '../../../src/catalogue/schema/study.ts';
import { canonical } from '../../../src/catalogue/writing/canonical.ts';
import { gitIsThere } from '../git.ts';

type Change = (text: string) => string;

const hasGit = gitIsThere('what it can merge in a study file');

describe.skipIf(!hasGit)('git merges what two people change in one study:', () => {
  test('two hospitals, each the status of its own site', () => {
    const one = inSite('ous', (site) => site.replace('status: recruiting', 'status: completed'));
    const other = inSite('haukeland', (site) =>
      site.replace('confirmed: 2026-01-02', 'confirmed: 2026-05-12'),
    );
    const { sites } = merged(one, other);
    expect(sites).toMatchObject([
      { institution: 'ous', status: 'completed', confirmed: '2026-01-02' },
      { institution: 'haukeland', status: 'recruiting', confirmed: '2026-05-12' },
      { institution: 'st-olavs' },
    ]);
  });

  test('two hospitals, each with both lines of its own site, for the first time', () => {
    const open = ['status: recruiting', 'confirmed: 2026-05-12'];
    const closed = ['status: completed', 'confirmed: 2026-05-11'];
    const bare = withoutLines(/^ {4}(status|confirmed): .*\n/gm);
    const { sites } = merged(addedTo('ous', closed), addedTo('haukeland', open), bare(study));
    expect(sites).toMatchObject([
      { institution: 'ous', status: 'completed', confirmed: '2026-05-11' },
      { institution: 'haukeland', status: 'recruiting', confirmed: '2026-05-12' },
      { institution: 'st-olavs' },
    ]);
  });

  test('one the text and its date, the other a site', () => {
    const text = inOrder(
      replaced('"Kort om studien."', '"Nytt sammendrag."'),
      replaced('updated: 2026-01-02', 'updated: 2026-05-12'),
      replaced('Brødtekst.', 'Ny brødtekst.'),
    );
    const site = inSite('ous', (lines) => lines.replace('status: recruiting', 'status: completed'));
    expect(merged(text, site)).toMatchObject({
      summary: 'Nytt sammendrag.',
      updated: '2026-05-12',
      sites: [{ institution: 'ous', status: 'completed' }, {}, {}],
    });
  });

  test('one the text and its date, the other status and confirmation of the study', () => {
    const text = inOrder(
      replaced('"Kort om studien."', '"Nytt sammendrag."'),
      replaced('updated: 2026-01-02', 'updated: 2026-05-12'),
    );
    const status = inOrder(
      replaced('\nstatus: recruiting', '\nstatus: completed'),
      replaced('\nconfirmed: 2026-01-02', '\nconfirmed: 2026-05-11'),
    );
    expect(merged(text, status)).toMatchObject({
      summary: 'Nytt sammendrag.',
      updated: '2026-05-12',
      status: 'completed',
      confirmed: '2026-05-11',
    });
  });

  test('one the confirmation, the other the date of the register', () => {
    const both = merged(
      replaced('\nconfirmed: 2026-01-02', '\nconfirmed: 2026-05-12'),
      replaced('retrieved: 2026-01-02', 'retrieved: 2026-05-11'),
    );
    expect(both).toMatchObject({ confirmed: '2026-05-12', source: { retrieved: '2026-05-11' } });
  });

  test('one an item at the end of a list, the other the block below', () => {
    const both = merged(withKeyword('tungpusten'), replaced('start: 2026-01', 'start: 2026-02'));
    expect(both).toMatchObject({
      keywords: ['hoste', 'kols', 'pust', 'tung pust', 'tungpusten'],
      inclusion: { start: '2026-02' },
    });
  });

  test('two a keyword each, which is written where the alphabet has its place', () => {
    const { keywords } = merged(withKeyword('astma'), withKeyword('lunge'));
    expect(keywords).toEqual(['astma', 'hoste', 'kols', 'lunge', 'pust', 'tung pust']);
  });

  test('two a keyword each, with a single other one between them', () => {
    const { keywords } = merged(withKeyword('lunge'), withKeyword('slim'));
    expect(keywords).toEqual(['hoste', 'kols', 'lunge', 'pust', 'slim', 'tung pust']);
  });

  test('two who both set the date of the text, to the same day', () => {
    const today = replaced('updated: 2026-01-02', 'updated: 2026-05-12');
    const both = merged(
      inOrder(today, replaced('"Kort om studien."', '"Nytt sammendrag."')),
      inOrder(today, replaced('"Røyker"', '"røyker"')),
    );
    expect(both).toMatchObject({ summary: 'Nytt sammendrag.', updated: '2026-05-12' });
  });
});

// What no layout of a text file lets git do: it does not know which of two comes first, or which day is right.
describe.skipIf(!hasGit)('git asks a person about', () => {
  test.each([
    ['two keywords that come to stand beside each other', withKeyword('lege'), withKeyword('lunge')],
    [
      'two new sites',
      replaced('  - institution: st-olavs\n', '  - institution: st-olavs\n  - institution: unn\n'),
      replaced('  - institution: st-olavs\n', '  - institution: st-olavs\n  - institution: ahus\n'),
    ],
    [
      'two days for the same date',
      replaced('updated: 2026-01-02', 'updated: 2026-05-11'),
      replaced('updated: 2026-01-02', 'updated: 2026-05-12'),
    ],
    [
      'neighbouring lines',
      replaced('"Kort om studien."', '"Nytt sammendrag."'),
      replaced('"Kan vi puste?"', '"Kan alle puste?"'),
    ],
  ])('%s', (_, one, other) => {
    expect(mergedText(one, other, study)).toBeUndefined();
  });
});

const study = canonical(
  `---
title: Tittelen
shortTitle: Kan vi puste?
language: nb
summary: Kort om studien.
status: recruiting
joining: self
type: interventional
recruits: [patients]
conditions: [copd, asthma]
categories: [respiratory]
keywords: [kols, tung pust, hoste, pust]
inclusion: { start: 2026-01 }
eligibility: { include: [Har kols, Kan gå], exclude: [Røyker] }
coordinator: ous
sites: [ { institution: ous, status: recruiting, confirmed: 2026-01-02 }, { institution: haukeland, status: recruiting, confirmed: 2026-01-02 }, { institution: st-olavs } ]
contact: { email: post@ous.no }
added: 2026-01-01
updated: 2026-01-02
confirmed: 2026-01-02
source: { register: nct, retrieved: 2026-01-02 }
---

Brødtekst.
`,
  studySchema,
);

/** A change that takes hold: a text without the words would make a test that cannot fail. */
function replaced(words: string, others: string): Change {
  return (text) => {
    if (!text.includes(words)) throw new Error(`The study has no «${words}».`);
    return text.replace(words, others);
  };
}

/** What a person who adds a keyword at the end gets from `npm run fix`. */
const withKeyword = (word: string): Change =>
  inOrder(replaced('  - "tung pust"\n', `  - "tung pust"\n  - "${word}"\n`), (text) =>
    canonical(text, studySchema),
  );

const inOrder =
  (...changes: Change[]): Change =>
  (text) =>
    changes.reduce((changed, change) => change(changed), text);

const inSite =
  (institution: string, change: Change): Change =>
  (text) =>
    text.replace(new RegExp(` {2}- institution: ${institution}\n( {4}.*\n)*`), change);

const addedTo = (institution: string, lines: string[]): Change =>
  inSite(institution, (site) => site + lines.map((line) => `    ${line}\n`).join(''));

const withoutLines =
  (lines: RegExp): Change =>
  (text) =>
    text.replace(lines, '');

/** The fields of the file that two changes were merged into, which is in the canonical form still. */
function merged(one: Change, other: Change, base = study): Record<string, unknown> {
  const text = mergedText(one, other, base) ?? '';
  expect(text, 'a merge without conflict').not.toBe('');
  expect(canonical(text, studySchema)).toBe(text);
  const read = readFrontMatter({ file: 'study.md', path: 'studies/study.md', text, written: text });
  return read.ok ? (read.value.yaml.data as Record<string, unknown>) : {};
}

/** What `git merge` makes of two branches from one study; undefined at a conflict. */
function mergedText(one: Change, other: Change, base: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'study.md');
  const git = (...words: string[]) =>
    execFileSync('git', words, { cwd: folder, env: ofNobody, stdio: 'pipe' });
  const commit = (text: string) => {
    writeFileSync(file, text);
    git('commit', '--quiet', '--all', '--message', 'A change');
  };
  git('init', '--quiet', '--initial-branch', 'one');
  writeFileSync(file, base);
  git('add', 'study.md');
  git('commit', '--quiet', '--message', 'The study');
  git('branch', 'other');
  commit(one(base));
  git('checkout', '--quiet', 'other');
  commit(other(base));
  try {
    git('merge', '--quiet', 'one', '--message', 'Both');
  } catch {
    expect(readFileSync(file, 'utf8')).toContain('<<<<<<<');
    return undefined;
  }
  return readFileSync(file, 'utf8');
}

/** No setting of the machine or its user, and an identity of its own. */
const ofNobody = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.no',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.no',
};
