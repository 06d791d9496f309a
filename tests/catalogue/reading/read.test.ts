import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../../src/catalogue/index.ts';
import { readFiles } from '../../../src/catalogue/reading/read.ts';
import { temporaryFolder, today } from '../content.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what cannot be read is told in one sentence', () => {
  test('a missing folder', () => {
    const root = join(temporaryFolder(), 'finnes-ikke');
    const { problems, catalogue, studyFiles } = readCatalogue({ root, today });
    expect(problems).toMatchObject([{ rule: 'folder-unreadable', file: root, line: 1 }]);
    expect(problems[0]?.message).toBe(`Mappen «${root}» finnes ikke eller kan ikke leses.`);
    expect([catalogue, studyFiles]).toEqual([undefined, 0]);
  });

  test('a file in place of the folder', () => {
    const root = join(temporaryFolder({ 'site.yaml': '' }), 'site.yaml');
    expect(readCatalogue({ root, today }).problems).toMatchObject([{ rule: 'folder-unreadable' }]);
  });

  test('an empty folder: the site file is missing', () => {
    const root = temporaryFolder();
    expect(readCatalogue({ root, today }).problems).toMatchObject([
      { rule: 'site-file', file: join(root, 'site.yaml') },
    ]);
  });

  test('a link at the top that leads to nothing, while the others are still read', () => {
    const root = temporaryFolder({ 'site.yaml': 'title: A' });
    symlinkSync(join(root, 'borte'), join(root, 'studies'));
    const { sources, problems } = readFiles(root);
    expect([sources.map(({ path }) => path).includes('site.yaml'), problems.map(({ rule }) => rule)]).toEqual(
      [true, []],
    );
  });

  test('a file that cannot be opened', () => {
    const root = temporaryFolder();
    mkdirSync(join(root, 'studies'));
    // A link to nothing fails for every user; taken-away rights would not stop an administrator.
    symlinkSync(join(root, 'borte.md'), join(root, 'studies', 'studie.md'));
    const { problems } = readFiles(root);
    expect(problems).toMatchObject([{ rule: 'file-unreadable', file: join(root, 'studies', 'studie.md') }]);
    expect(problems[0]?.help).not.toBe('');
  });

  test('a file that is not UTF-8, while the others are still read', () => {
    const root = temporaryFolder({
      'studies/a.md': new Uint8Array([0xe6, 0xf8, 0xe5]),
      'studies/b.md': 'æøå',
    });
    const { problems, sources, unreadable } = readFiles(root);
    expect(problems).toMatchObject([{ rule: 'encoding', line: 1 }]);
    expect(unreadable).toEqual(['studies/a.md']);
    expect(sources.map((source) => source.text)).toEqual(['æøå']);
  });
});

describe('what an editor cannot see makes no difference', () => {
  test('a folder of the content may be a link to one elsewhere, also one that holds a link to the whole', () => {
    const elsewhere = temporaryFolder({ 'en.md': 'a', 'undermappe/to.md': 'b' });
    const root = temporaryFolder({ 'site.yaml': 'title: A' });
    symlinkSync(elsewhere, join(root, 'studies'));
    symlinkSync(root, join(elsewhere, 'igjen'));
    expect(readFiles(root).sources.map(({ path }) => path)).toEqual([
      'site.yaml',
      'studies/en.md',
      'studies/igjen',
      'studies/undermappe/to.md',
    ]);
  });

  test.each([
    ['a byte order mark', encode('\uFEFFæ\n')],
    ['Windows line ends', encode('æ\r\n')],
    ['letters in two parts', encode('æ\n'.normalize('NFD'))],
  ])('%s', (_, bytes) => {
    const root = temporaryFolder({ 'studies/a.md': bytes });
    expect(readFiles(root).sources[0]?.text).toBe('æ\n');
  });

  test('å in two parts becomes one letter', () => {
    const root = temporaryFolder({ 'studies/a.md': encode('a\u030A') });
    expect(readFiles(root).sources[0]?.text).toBe('å');
  });
});

test('files come in the order of their names, hidden files never', () => {
  const root = temporaryFolder({ 'studies/b.md': '', 'studies/a.md': '', 'a.yaml': '', '.DS_Store': '' });
  mkdirSync(join(root, '.git'));
  writeFileSync(join(root, '.git', 'HEAD'), '');
  expect(readFiles(root).sources.map((source) => source.path)).toEqual([
    'a.yaml',
    'studies/a.md',
    'studies/b.md',
  ]);
});

test('a picture is not opened, only told to be in the wrong place', () => {
  const root = temporaryFolder({ 'studies/bilde.png': new Uint8Array([0x89, 0xff]) });
  const rules = readCatalogue({ root, today }).problems.map((problem) => problem.rule);
  expect(rules).toEqual(['site-file', 'unknown-file']);
});

test('an identity number is never repeated, wherever it was written', () => {
  const number = '01859090083';
  const study = `---\n${number}: x\nids: { rek: ${number} }\ntitle: a: ${number}\n---\n<b>${number}</b>\n`;
  const translation = `---\nstatus: ${number}\nupdated: ${number}\n---\n[x](${number})\n`;
  const page = `---\nslug: "${number} x"\norder: ${number}\n---\n`;
  const root = temporaryFolder({
    'studies/a.md': study,
    'studies/en/a.md': translation,
    'pages/nb/a.md': page,
  });
  const { problems } = readCatalogue({ root, today });
  expect(problems.some((problem) => problem.rule === 'identity-number')).toBe(true);
  expect(JSON.stringify(problems.map(({ message, help }) => message + help))).not.toContain(number);
});

test('eleven digits that are no identity number are left alone', () => {
  const root = temporaryFolder({ 'studies/a.md': '12345678901 og 01859090084 og 1018590900831' });
  expect(readCatalogue({ root, today }).problems.map((problem) => problem.rule)).not.toContain(
    'identity-number',
  );
});
