import { describe, expect, test } from 'vitest';
import { scriptJson, shorten } from '../../src/page/head.ts';

describe('a description', () => {
  test('that fits is left alone, on one line', () =>
    expect(shorten('  Studien prøver\n noe nytt. ')).toBe('Studien prøver noe nytt.'));

  test('that is too long ends with a whole word and never exceeds the limit', () => {
    const text = 'ordet '.repeat(60);
    const short = shorten(text);
    expect(short.length).toBeLessThanOrEqual(155);
    expect(short).toMatch(/^(ordet )+…$/);
  });

  test.each([
    ['et komma, og mer tekst', 12, 'et komma …'],
    ['et punktum. Og mer', 14, 'et punktum …'],
    ['en tankestrek – og mer', 18, 'en tankestrek …'],
  ])('%s, cut to %i, does not end in a sign', (text, longest, expected) =>
    expect(shorten(text, longest)).toBe(expected),
  );

  test('of exactly the longest length is not cut', () => expect(shorten('a'.repeat(155))).toHaveLength(155));

  test('of one endless word is cut all the same', () =>
    expect(shorten('a'.repeat(400)).length).toBeLessThanOrEqual(155));
});

test('structured data cannot end its script element', () => {
  const data = { name: '</script><script>alert(1)</script>' };
  expect(scriptJson(data)).not.toContain('<');
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
