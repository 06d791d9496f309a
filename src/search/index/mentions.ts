import { findPhrases, type Matcher } from '../query/matcher.ts';
import { fold, wordsOf } from '../words/fold.ts';

/**
 * Makes a finder of known phrases in texts, which gives every value whose phrase stands somewhere in a text.
 * Made for reading thousands of texts: words are folded once, and looked up no further than some phrase goes.
 */
export function mentionFinder<T>(matcher: Matcher<T>): (text: string) => Set<T> {
  const beginnings = new Set<string>();
  for (const key of matcher.keys())
    for (let end = 1; end <= key.length; end++) beginnings.add(key.slice(0, end));
  const folded = new Map<string, string>();
  const keyOfWord = (word: string): string => {
    const key = folded.get(word) ?? fold(word);
    folded.set(word, key);
    return key;
  };
  return (text) => {
    const matches = findPhrases(
      wordsOf(text).map(keyOfWord),
      (key) => matcher.get(key),
      (key) => beginnings.has(key),
    );
    return new Set(matches.flatMap(({ values }) => values));
  };
}
