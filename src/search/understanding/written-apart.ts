import type { KnownConcept, Lexicon } from '../index/lexicon.ts';
import { isFiller } from '../words/fillers.ts';
import { fold, withoutEndings } from '../words/fold.ts';

/**
 * Whether some words make a known one together by chance: «for eldre» is not «foreldre», nor «fem år» the medicine Femar.
 * A word is not written apart at one that says nothing.
 *
 * @param key the words' keys together
 * @param parts the keys
 */
export const isChance = (key: string, parts: readonly string[], { words, matcher }: Lexicon): boolean => {
  // A lone letter is a part of a name as often: «A-fib».
  if (parts.length === 1 || !parts.some((part) => part.length > 1 && isFiller(part))) return false;
  const form = withoutEndings(key).find((each) => matcher.get(each));
  if (form === undefined || !words.has(form)) return false;
  // «Over vekt» is.
  return form !== key || !matcher.get(key)?.some(({ kind }) => kind === 'condition');
};

const between = new Set(['i', 'på', 'av'].map(fold));
/** «Hud» is the first part of «hudkreft». */
const shortestPart = 3;

/** «Kreft i lymfene» is «lymfekreft», and «brudd i hofta» «hoftebrudd». */
export function asCompound(
  [head = '', joint = '', first = '', ...more]: string[],
  { matcher, words }: Lexicon,
): KnownConcept[] | undefined {
  if (first === '' || more.length > 0 || !between.has(joint)) return undefined;
  const compound = withoutEndings(first, shortestPart)
    .flatMap((form) => [form, `${form}e`, `${form}s`])
    .map((form) => form + head)
    .find((key) => words.has(key) && matcher.get(key)?.some(({ kind }) => kind === 'condition'));
  return compound === undefined ? undefined : matcher.get(compound);
}
