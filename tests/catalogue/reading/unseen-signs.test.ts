import { describe, expect, test } from 'vitest';
import { hasUnseen, unseenSigns } from '../../../src/catalogue/reading/unseen-signs.ts';

const sign = (code: number): string => String.fromCodePoint(code);
const codes = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const name = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** What is refused, by what `fix` puts in its place; undefined where only a person knows. */
const refused: [code: number, becomes: string | undefined][] = [
  ...codes(0x00, 0x08).map((code): [number, string] => [code, '']),
  [0x0b, ' '],
  [0x0c, ' '],
  [0x1e, undefined],
  [0x7f, ''],
  ...codes(0x80, 0x84).map((code): [number, undefined] => [code, undefined]),
  [0x85, ' '],
  ...codes(0x86, 0x9f).map((code): [number, undefined] => [code, undefined]),
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x3164].map((code): [number, string] => [code, '']),
  ...codes(0x200b, 0x200f).map((code): [number, string] => [code, '']),
  [0x2028, ' '],
  [0x2029, ' '],
  ...codes(0x202a, 0x202e).map((code): [number, string] => [code, '']),
  ...codes(0x2060, 0x206f).map((code): [number, string] => [code, '']),
  [0x2800, ' '],
  [0xe000, undefined],
  [0xf0b7, undefined],
  [0xfdd0, ''],
  [0xfeff, ''],
  [0xfff9, ''],
  [0xfffc, undefined],
  [0xfffd, undefined],
  [0xfffe, ''],
  [0xffff, ''],
  [0x1ffff, ''],
  [0xe0041, ''],
  [0xf0001, undefined],
];

test.each(['👩‍⚕️', '👨‍👩‍👧', '👩🏽‍⚕️', '❤️‍🔥', '🏳️‍🌈'])(
  'a picture of several is left as it is: %s',
  (picture) => {
    expect(hasUnseen(`Sykepleier ${picture}.`)).toBe(false);
    expect(unseenSigns(picture)).toEqual([]);
  },
);

test.each(['ko\u200Dls', '👩\u200D', '\u200D⚕️', '👩\u200D\u200D⚕️', 'a\u200D👩'])(
  'another joiner is refused: %j',
  (text) => expect(hasUnseen(text)).toBe(true),
);

describe('signs that nobody sees', () => {
  test.each(refused.map(([code, becomes]) => ({ code: name(code), sign: sign(code), becomes })))(
    '$code is refused',
    ({ sign, becomes }) => {
      const text = `a${sign}b`;
      expect(hasUnseen(text)).toBe(true);
      const [found, ...others] = unseenSigns(text);
      expect(others).toEqual([]);
      expect(found?.at).toBe(1);
      const [edit] = found?.fault.edits ?? [];
      expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(
        becomes === undefined ? undefined : `a${becomes}b`,
      );
    },
  );

  test('half a sign is refused', () => {
    expect(hasUnseen('x \ud800 y')).toBe(true);
    expect(hasUnseen('x \udc00 y')).toBe(true);
  });

  test('both kinds are told of, each once', () => {
    const found = unseenSigns('a\u00ad b\ufffd c\u00ad');
    expect(found.map(({ at, fault }) => [at, fault.rule])).toEqual([
      [1, 'invisible-character'],
      [4, 'lost-character'],
    ]);
    expect(found[0]?.fault.message).toContain('2 usynlige tegn');
  });

  test.each([
    ['line ends and tabs', 'a\n\tb\r\n'],
    ['Norwegian and Sami letters', 'æøå ÆØÅ čđŋšŧž'],
    ['spaces of other widths', 'a\u00a0b\u202fc\u2009d'],
    ['signs of medicine', '≤ ≥ µ ± ° ² ½ → … – — “ ” « »'],
    ['a drawing that was chosen', '☎\ufe0f'],
    ['emoji', '🫀'],
    ['letters put together', 'o\u0308'],
  ])('%s are none of them', (_, text) => {
    expect(hasUnseen(text)).toBe(false);
    expect(unseenSigns(text)).toEqual([]);
  });
});
