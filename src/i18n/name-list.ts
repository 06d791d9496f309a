import type { Language } from '../catalogue/index.ts';
import { fill } from './fill.ts';
import { joinWords } from './format.ts';

/**
 * «Haukeland og Ahus», or «Haukeland, Ahus og 3 til» when there are more than `most`.
 *
 * @param template how it is said that there are more, with the places `{places}` and `{n}`
 */
export const namesInShort = (
  names: readonly string[],
  most: number,
  template: string,
  language: Language,
): string =>
  names.length <= most
    ? joinWords(names, language)
    : fill(template, { places: names.slice(0, most - 1).join(', '), n: names.length - most + 1 });
