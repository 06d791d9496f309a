import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../src/catalogue/reading/yaml/yaml.ts';

const faultsOf = (text: string) =>
  parseYaml(text).faults.map(({ rule, line, field }) => `${rule} ${line} ${field}`);
const readValue = (text: string): unknown => parseYaml(`value: ${text}`).data;

describe('every value stays as it was written', () => {
  test.each(['012345', '2026-02-30', 'no', 'true', '1.50', '1e3', '0x1F', '~', 'null', '12:30', '0o17'])(
    '%s',
    (written) => expect(readValue(written)).toEqual({ value: written }),
  );

  test('an empty value is an empty text', () => expect(readValue('')).toEqual({ value: '' }));
});

describe('places', () => {
  const { places } = parseYaml('title: Kreft\nsites:\n  - institution: a\n  - institution: b\n', {
    line: 5,
    offset: 100,
  });

  test('a field has its line in the file around it', () => {
    expect(places.line(['title'])).toBe(5);
    expect(places.line(['sites', 1, 'institution'])).toBe(8);
  });

  test('a missing field has the line of its nearest parent', () => {
    expect(places.line(['sites', 1, 'status'])).toBe(8);
    expect(places.line(['summary'])).toBe(5);
    expect(places.line([])).toBe(5);
  });

  test('a value has its first and last character in the file around it', () => {
    expect(places.valueRange(['title'])).toEqual([107, 112]);
    expect(places.valueRange(['summary'])).toBeUndefined();
  });
});

describe('everyday slips', () => {
  test.each([
    ['an unquoted colon', 'title: Kreft: en studie', 'unquoted-colon 1 title'],
    ['a colon at the end', 'title: Kreft hos barn:\nstatus: completed', 'unquoted-colon 1 title'],
    ['a colon in an inner field', 'contact:\n  name: Post: A', 'unquoted-colon 2 contact.name'],
    [
      'a colon in a field of a list',
      'sites:\n  - institution: a\n    status: b: c',
      'unquoted-colon 3 sites.status',
    ],
    ['text lost after #', 'title: Studie #2', 'lost-text 1 title'],
    ['an unclosed quote before a quoted field', 'title: "Kreft\nsummary: "Tekst"', 'unclosed-quote 1 title'],
    ['an unclosed single quote', "title: 'Kreft\nsummary: Tekst", 'unclosed-quote 1 title'],
    ['an unclosed quote on the last line', 'status: a\ntitle: "Kreft', 'unclosed-quote 2 title'],
    ['an unclosed quote in brackets', 'ids: { nct: "NCT1 }\ntitle: "Kreft"', 'unclosed-quote 1 ids'],
    ['an unclosed bracket', 'keywords: [a, b\n\ntitle: Kreft', 'unclosed-bracket 1 keywords'],
    ['text after a quote', 'title: "Kreft" hos barn', 'text-after-quote 1 title'],
    ['an apostrophe in single quotes', "title: 'It's me'", 'text-after-quote 1 title'],
    ['a tab', 'contact:\n\temail: a', 'tab-indentation 2 contact.email'],
    ['a field given twice', 'title: a\ntitle: b', 'duplicate-field 2 title'],
    ['a field given twice in braces', 'ids: { nct: a, nct: b }', 'duplicate-field 1 ids.nct'],
    ['no space after the colon', 'title:Kreft\nstatus: a', 'missing-space 1 title'],
    ['no colon', 'title: a\nstatus recruiting\ntype: b', 'missing-colon 2 '],
    ['a sign at the start', 'title: @ Kreft', 'unquoted-sign 1 title'],
    ['an alias', 'a: &x [1]\nb: *x', 'refused-yaml 1 a'],
    ['a tag', 'title: !viktig Kreft', 'refused-yaml 1 title'],
  ])('%s is told once, at its own line', (_, text, fault) => expect(faultsOf(text)).toEqual([fault]));

  test('two slips in one file are told together', () => {
    expect(faultsOf('title: a: b\nstatus: ok\nsummary: c: d')).toEqual([
      'unquoted-colon 1 title',
      'unquoted-colon 3 summary',
    ]);
  });

  test('a text over several lines is no slip', () => {
    expect(parseYaml('title: "Kreft\n  hos barn"\nsummary: >-\n  En: to\n').data).toEqual({
      title: 'Kreft hos barn',
      summary: 'En: to',
    });
  });

  test.each([
    ['title: Kreft: en "god" studie', `title: 'Kreft: en "god" studie'`],
    ['title: "Studie av "noe" nytt"', `title: 'Studie av "noe" nytt'`],
    ['title: "Kreft" hos barn', `title: '"Kreft" hos barn'`],
    ["title: 'It's me'", `title: "It's me"`],
    ['title: C:\\mappe: "a" og \'b\'', `title: 'C:\\mappe: "a" og ''b'''`],
    ['status: a\ntitle:\u00A0\u00A0Kreft', 'status: a\ntitle: Kreft'],
  ])('%s is repaired to %s', (broken, repaired) => {
    const edit = parseYaml(broken).faults[0]?.edits?.[0];
    expect(edit && broken.slice(0, edit.start) + edit.text + broken.slice(edit.end)).toBe(repaired);
    expect(parseYaml(repaired).faults).toEqual([]);
  });
});

describe('hostile YAML', () => {
  test('is not unfolded when aliases would blow up memory', () => {
    const levels = [...'abcdefghijklmnop'];
    const bomb = levels.map(
      (key, at) => `${key}: &${key} [${at === 0 ? 'x' : Array(9).fill(`*${levels[at - 1]}`)}]`,
    );
    expect(faultsOf(bomb.join('\n'))).toEqual(['refused-yaml 1 a']);
    expect(parseYaml(bomb.join('\n')).data).toBeUndefined();
  });

  test('cannot reach the prototype of all objects', () => {
    parseYaml('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test.each([
    ['brackets', `a: ${'['.repeat(20_000)}`],
    ['closed brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['dashes', '- '.repeat(5_000)],
    ['a merge key', 'a: { b: c }\n<<: *a'],
    ['two documents', 'a: b\n---\nc: d'],
    ['null bytes', 'a: \u0000\u0001'],
    ['a directive', '%YAML 9.9\n---\na: b'],
    ['a fault below an empty first line', '\n  a: b\n- c: d'],
  ])('never throws: %s', (_, text) => expect(() => parseYaml(text)).not.toThrow());
});
