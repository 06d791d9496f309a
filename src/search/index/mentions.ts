import { findPhrases, Matcher } from '../understanding/matcher.ts';
import { isAbbreviation } from '../words/abbreviation.ts';
import { fold, wordsOf } from '../words/fold.ts';

/**
 * Makes a finder of known phrases in texts, which gives of each phrase that stands in a text what it can mean. An
 * abbreviation is found only where it is written as one: «as» in an English sentence is no disease.
 *
 * Made for reading thousands of texts: words are folded once, and looked up no further than some phrase goes.
 *
 * @param named each value with a way to write it
 */
export function mentionFinder<T>(
  named: Iterable<readonly [form: string, value: T]>,
): (text: string) => T[][] {
  const phrases = new Matcher<T>();
  const abbreviations = new Matcher<T>();
  for (const [form, value] of named) (isAbbreviation(form) ? abbreviations : phrases).add(form, value);
  const beginnings = new Set<string>();
  for (const key of phrases.keys())
    for (let end = 1; end <= key.length; end++) beginnings.add(key.slice(0, end));
  const folded = new Map<string, string>();
  const keyOfWord = (word: string): string => {
    const key = folded.get(word) ?? fold(word);
    folded.set(word, key);
    return key;
  };
  return (text) => {
    const words = wordsOf(text);
    const matches = findPhrases(
      words.map(keyOfWord),
      (key) => phrases.get(key),
      (key) => beginnings.has(key),
    );
    const short = new Set(words.filter(isAbbreviation));
    return [
      ...new Set([
        ...matches.map(({ values }) => values),
        ...[...short].flatMap((word) => {
          const meant = abbreviations.get(keyOfWord(word));
          return meant ? [meant] : [];
        }),
      ]),
    ];
  };
}
