const longestAbbreviation = 4;

/**
 * The key a word is looked up by. Spellings that readers mix up come out the same: ø and o, æ and e, å, aa and
 * a, ph and f, th and t, single and double letters.
 */
export function fold(words: string): string {
  const letters = plainLetters(words);
  // What is left of an abbreviation such as AAA would be any a.
  return letters.length <= longestAbbreviation ? letters : collapse(letters);
}

/** The key of the beginning of a word, which may be longer than it is yet. */
export const foldStart = (typed: string): string => collapse(plainLetters(typed));

const plainLetters = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'e')
    .replaceAll('ø', 'o')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const collapse = (letters: string): string =>
  letters
    .replaceAll('ae', 'e')
    .replaceAll('oe', 'o')
    .replaceAll('aa', 'a')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/(\p{L})\1/gu, '$1');

/** The words of a text, in order. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The key of a phrase: its words' keys written together, so that «bryst kreft» is looked up as «brystkreft». */
export const keyOf = (phrase: string): string => wordsOf(phrase).map(fold).join('');

// Endings of bokmål and nynorsk nouns and adjectives, and the English plural.
const endings = ['ene', 'ane', 'ens', 'ets', 'en', 'et', 'er', 'ar', 'a', 'e', 's', 'n', 't', 'r'];

/**
 * A key and what is left of it without an ending, the key itself first: «diabetesen» → «diabetes».
 *
 * @param least how many letters must be left
 */
export const withoutEndings = (key: string, least = 4): string[] => [
  key,
  ...endings
    .filter((ending) => key.endsWith(ending) && key.length - ending.length >= least)
    .flatMap((ending) => [key.slice(0, -ending.length), `${key.slice(0, -ending.length)}e`]),
];
