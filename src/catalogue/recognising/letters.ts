import { wholeLetters } from '../reading/broken-letters.ts';

/**
 * A text in letters that everyone has, since registers write «Tromsø», «Tromsoe», «Tromso» and «TromsÃ¸» alike: small,
 * without marks, and with one letter where two are written for one.
 */
export const plainLetters = (text: string): string =>
  wholeLetters(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replaceAll('ø', 'o')
    .replace(/æ|ae|aa/g, 'a')
    .replace(/oe/g, 'o')
    .replaceAll('ß', 'ss');

/** The words of a text in plain letters; what stands after an apostrophe belongs to the word before it. */
export const plainWords = (text: string): string[] =>
  plainLetters(text.replace(/(?<=\p{L})['’´`‘](?=s\b)/giu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
