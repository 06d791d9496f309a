import matter from 'gray-matter';
import { afterEach, describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/catalogue/reading/front-matter.ts';
import { fixtureFiles, readFixture } from '../content.ts';

const read = (text: string) => {
  const parts = readFrontMatter({ file: 'studie.md', path: 'studies/studie.md', text, written: text });
  return parts.ok ? parts.value : parts.problems[0];
};
const script = Buffer.from(
  fixtureFiles('broken/javascript-front-matter')['studies/teststudie.md'] ?? '',
).toString();
const wasRun = (): unknown => Reflect.get(globalThis, 'frontMatterWasRun');

afterEach(() => Reflect.deleteProperty(globalThis, 'frontMatterWasRun'));

describe('a well-formed file', () => {
  test('is split into fields and text, and the text knows its line', () => {
    expect(read('---\ntitle: Kreft\n---\n\nTekst.\n')).toMatchObject({
      yaml: { data: { title: 'Kreft' }, faults: [] },
      body: '\nTekst.\n',
      bodyLine: 4,
    });
  });

  test('may have invisible spaces after ---, and fields keep their lines and characters', () => {
    const parts = read('---  \ntitle: Kreft\n--- \nTekst.');
    if (!parts || 'rule' in parts) throw new Error(parts?.message);
    expect(parts.yaml.data).toEqual({ title: 'Kreft' });
    expect(parts.yaml.places.line(['title'])).toBe(2);
    expect(parts.yaml.places.valueRange(['title'])).toEqual([13, 18]);
  });

  test('may have --- as a line in its text', () => {
    expect(read('---\ntitle: Kreft\n---\nFør.\n\n---\n\nEtter.')).toMatchObject({
      body: 'Før.\n\n---\n\nEtter.',
    });
  });

  test('may end right after its fields', () => {
    expect(read('---\ntitle: Kreft\n---')).toMatchObject({ yaml: { data: { title: 'Kreft' } }, body: '' });
  });
});

describe('front matter that is code', () => {
  test('would be run by gray-matter itself, so the fixture is live', () => {
    matter(script);
    expect(wasRun()).toBe(true);
  });

  test('is refused without being run, and the same way the second time', () => {
    const first = readFixture('broken/javascript-front-matter').problems;
    const second = readFixture('broken/javascript-front-matter').problems;
    expect(first).toHaveLength(1);
    expect(first[0]).toMatchObject({ rule: 'front-matter-language', line: 1 });
    expect(second).toEqual(first);
    expect(wasRun()).toBeUndefined();
  });

  test.each(['js', ' js', 'javascript', 'coffee', 'json', 'yaml', '\u00A0js', 'js '])(
    'is refused when the first line is ---%s',
    (language) => {
      expect(read(`---${language}\nglobalThis.frontMatterWasRun = true\n---\n`)).toMatchObject({
        rule: 'front-matter-language',
      });
      expect(wasRun()).toBeUndefined();
    },
  );

  test('is not run from a YAML tag either', () => {
    const parts = read(
      '---\ntitle: !!js/function "function () { globalThis.frontMatterWasRun = true }"\n---\n',
    );
    expect(parts).toMatchObject({ yaml: { faults: [{ rule: 'refused-yaml' }] } });
    expect(wasRun()).toBeUndefined();
  });
});

describe('a broken file', () => {
  test('gives the same faults the second time, not an empty answer from a cache', () => {
    const text = '---\ntitle: Kreft: en studie\n---\nTekst.';
    expect(read(text)).toMatchObject({ yaml: { faults: [{ rule: 'unquoted-colon', line: 2 }] } });
    expect(read(text)).toMatchObject({ yaml: { faults: [{ rule: 'unquoted-colon', line: 2 }] } });
  });

  test.each([
    ['', 'front-matter-start', 1],
    ['Bare tekst', 'front-matter-start', 1],
    ['\n---\ntitle: Kreft\n---\n', 'front-matter-start', 1],
    ['----\ntitle: Kreft\n---\n', 'front-matter-start', 1],
    ['---', 'front-matter-start', 1],
    ['---\ntitle: Kreft\n', 'front-matter-end', 1],
    ['---\ntitle: Kreft\n-----\nTekst\n\n---\n', 'front-matter-end', 3],
  ])('%j is told as %s', (text, rule, line) => {
    expect(read(text)).toMatchObject({ rule, line });
  });
});
