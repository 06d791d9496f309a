import { describe, expect, test } from 'vitest';
import { brokenLetters } from '../../../src/catalogue/reading/broken-letters.ts';

/** As `fix` leaves it; undefined where nothing is wrong. */
function repaired(text: string): string | undefined {
  const edits = brokenLetters(text)?.fault.edits;
  return edits?.reduceRight(
    (result, { start, end, text: letter }) => result.slice(0, start) + letter + result.slice(end),
    text,
  );
}

const asBroken = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('letters that were read one byte at a time', () => {
  test.each([
    'Pusteøvelser på båt',
    'Æ, Ø og Å',
    'én gang, fôr, müsli',
    '«to» “tre” – fire …',
    '≥ 38 °C, ± 2 µg',
  ])('become «%s» again', (text) => {
    expect(repaired(asBroken(text))).toBe(text);
  });

  test('are told of by the word that the first of them is in', () =>
    expect(brokenLetters('om pusteÃ¸velser og mer')?.fault.message).toContain('«pusteÃ¸velser»'));

  test.each(['João og Châtel', '«til Å» på Â', 'ØÅ, åÆ og âÃ', 'vanlig tekst'])(
    '«%s» is meant as it stands',
    (text) => expect(repaired(text)).toBeUndefined(),
  );
});
