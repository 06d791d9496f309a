import { describe, expect, test } from 'vitest';
import { canonicalFile, type Level, layoutProblems } from '../../../src/catalogue/index.ts';

const source = (path: string, text: string) => ({ file: `content/${path}`, path, text, written: text });
const odd = '---\nupdated: 2026-05-12\nshortTitle: En studie\n---\nTekst\n';
const formed = '---\nshortTitle: "En studie"\nupdated: 2026-05-12\n---\nTekst\n';

test.each([
  ['studies/a.md', formed],
  ['studies/en/a.md', formed],
  ['pages/nb/a.md', odd],
  ['conditions/a.md', odd],
  ['studies/gammelt/a.md', odd],
  ['site.yaml', odd],
])('the form of %s', (path, expected) => {
  expect(canonicalFile(path, odd)).toBe(expected);
});

describe('the warning', () => {
  test('is one a file, at the first line that differs', () => {
    const later = formed.replace('2026-05-12', '"2026-05-12"');
    const files = [
      source('studies/a.md', formed),
      source('studies/b.md', odd),
      source('studies/en/b.md', later),
    ];
    expect(layoutProblems(files, [])).toMatchObject([
      { file: 'content/studies/b.md', line: 2, level: 'warning', rule: 'not-canonical' },
      { file: 'content/studies/en/b.md', line: 3, level: 'warning', rule: 'not-canonical' },
    ]);
  });

  test('looks at the file as it is written, where that is not what was judged', () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    const sources = [formed, odd].map((text, index) => ({
      ...source(`studies/${index}.md`, text),
      written: crlf(text),
    }));
    expect(layoutProblems(sources, []).map(({ file }) => file)).toEqual(['content/studies/1.md']);
  });

  test('waits until the errors of the file are mended, but for no other advice', () => {
    const file = source('studies/b.md', odd);
    const problem = (level: Level) => ({ ...fault, file: file.file, level });
    expect(layoutProblems([file], [problem('error')])).toEqual([]);
    expect(layoutProblems([file], [problem('warning'), problem('due')])).toHaveLength(1);
  });
});

const fault = { line: 1, field: '', rule: 'test', message: '', help: '' };
