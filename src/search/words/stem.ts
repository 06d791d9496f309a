import { isEmptyWord } from './fillers.ts';
import { fold, wordsOf } from './fold.ts';
import { soundOf } from './sound.ts';

// Endings of nouns, adjectives and verbs in bokmål and nynorsk, and of English plurals, the longest first.
const endings = 'else heit ende ande het ing ene ane ede ete er ar en et ed a e s t n'.split(' ');
/** «smert-en-e»: an ending can stand after another one. */
const most = 2;
const shortest = 3;

/** What is left of a word without its endings, as it is heard: «hovne», «hoven» and «hovent» are one. */
export function stemOf(word: string): string {
  let stem = soundOf(word);
  for (let taken = 0; taken < most; taken++) {
    const ending = endings.find((each) => stem.endsWith(each) && leaves(stem, each) >= shortest);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  // «hovn-e» is «hoven».
  return stem.length > shortest ? stem.replace(/(?<=[bdfgkpv])n$/, '') : stem;
}

/** How many letters an ending leaves. A lone consonant is as often the word's own: «hjert», «pust». */
const leaves = (stem: string, ending: string): number =>
  stem.length - ending.length - (/^[stn]$/.test(ending) ? 1 : 0);

/** The words of a text that say something, by their stems, each once. */
export const stemsOf = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      .filter((word) => !isEmptyWord(fold(word)))
      .map(stemOf),
  ),
];
