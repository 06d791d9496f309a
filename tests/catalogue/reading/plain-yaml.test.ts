import { describe, expect, test } from 'vitest';
import { readPlainly } from '../../../src/catalogue/reading/yaml/plain-yaml.ts';
import { valuesOf } from '../../../src/catalogue/reading/yaml/tree.ts';
import { parseFully } from '../../../src/catalogue/reading/yaml/whole-yaml.ts';
import { chance, mutantOf, oneOf } from '../../mutants.ts';
import { filesOfFixtures, filesOfValid, yamlOf } from '../content.ts';

const texts = filesOfFixtures().map(yamlOf);

/** What was read line by line is what the parser of all YAML finds, to the last character. */
function expectSame(text: string): boolean {
  const tree = readPlainly(text);
  if (!tree) return false;
  const { faults, tree: whole, data } = parseFully(text);
  expect({ text, faults, tree, data: valuesOf(tree) }).toEqual({ text, faults: [], tree: whole, data });
  return true;
}

describe('what is read line by line', () => {
  test('is all of a catalogue without faults', () => {
    expect(filesOfValid().filter((file) => !readPlainly(yamlOf(file)))).toEqual([]);
  });

  test('is what the parser finds in every fixture', () => {
    expect(texts.filter(expectSame).length).toBeGreaterThan(texts.length / 2);
  });

  test('is what the parser finds in files that hands and programs have changed', () => {
    const next = chance(2026);
    const mutants = Array.from({ length: 2_000 }, () => mutantOf(oneOf(texts, next), texts, next));
    expect(mutants.filter(expectSame).length).toBeGreaterThan(100);
  });

  test.each([
    'a: b',
    '- a\n- b\n',
    'a: [b, "c, d", { e: f }, []]\ng: {}',
    'a: \'it\'\'s\'\nb: "say \\"hi\\" \\\\"',
    'a: https://example.no/b#c\nd: 12:30\ne: C#',
    '# top\na:\n  - b: c\n    d:\n      e: f\n\n\n# below\ng: h\n\n',
    'a: [ b c , d ]\ne: { f: g h, i: "j" }',
  ])('%j is among it', (text) => expect(expectSame(text)).toBe(true));

  test.each([
    ['nothing', ''],
    ['a comment alone', '# a'],
    ['an empty value', 'a:\nb: c'],
    ['an empty value at the end', 'a:'],
    ['a text over several lines', 'a: b\n  c'],
    ['a quote over several lines', 'a: "b\n  c"'],
    ['an indented whole', '  a: b'],
    ['an item that is further in', '- a\n  - b'],
    ['a field among items', '- a\nb: c'],
    ['an item among fields', 'a: b\n- c'],
    ['a list inside a list', '- - a'],
    ['a field given twice', 'a: b\na: c'],
    ['a field given twice in braces', 'a: { b: c, b: d }'],
    ['text lost after #', 'a: b #c'],
    ['a comment after a quote', 'a: "b" # c'],
    ['an unquoted colon', 'a: b: c'],
    ['a colon at the end', 'a: b:'],
    ['an item with a colon', '- b c: d'],
    ['a colon in brackets', 'a: [b: c]'],
    ['a comma too many', 'a: [b, ]'],
    ['nothing between commas', 'a: [b,, c]'],
    ['a bracket that is not closed', 'a: [b'],
    ['text after a bracket', 'a: [b] c'],
    ['text after a quote', 'a: "b" c'],
    ['a quote that is not closed', 'a: "b'],
    ['another escape', 'a: "\\n"'],
    ['a space at the end', 'a: b '],
    ['a tab', 'a: b\tc'],
    ['a tag', 'a: !b c'],
    ['an anchor', 'a: &b c'],
    ['a block text', 'a: |\n  b'],
    ['a merge key', '<<: a'],
    ['a second document', 'a: b\n---\nc: d'],
    ['the prototype of all objects', '__proto__: a'],
    ['a comment that is indented', 'a:\n  b: c\n  # d'],
  ])('%s is left to the parser', (_, text) => expect(readPlainly(text)).toBeUndefined());
});
