import { compare, type Study, signOf, textIn } from '../../catalogue/index.ts';
import { startOf, type Title } from '../query/title-words.ts';
import { languageOn, type Side } from '../side.ts';
import { isFiller } from '../words/fillers.ts';
import { fold, wordsOf } from '../words/fold.ts';

/** A file may hold titles of several ways to begin until it has so many: small enough to fetch while a reader types. */
const enoughInFile = 120;

/** Enough for anyone to look through, and a bound for a file's weight. */
const mostInFile = 300;

/**
 * Titles by how their words begin, so that a reader's browser fetches only those that fit what is typed.
 *
 * @param studies in the order they are to be suggested
 */
export function titlesByStart(studies: readonly Study[], side: Side): Map<string, Title[]> {
  const byStart = new Map<string, Title[]>();
  for (const study of studies) {
    const { shortTitle } = textIn(study, languageOn(side, study));
    const words = wordsOf(shortTitle).filter((word) => !isFiller(fold(word)));
    for (const start of new Set(words.flatMap((word) => startOf(word) ?? []))) {
      const titles = byStart.get(start) ?? [];
      byStart.set(start, titles);
      if (titles.length < mostInFile) titles.push([shortTitle, study.id, signOf(study, study.status)]);
    }
  }
  return byStart;
}

/** Titles whose words begin with `first`, or with what comes after it and before that of the next file. */
interface TitlePart {
  first: string;
  titles: Title[];
}

/**
 * Puts titles whose words begin alike together in files, each title once in a file.
 *
 * @param studies in the order they are to be suggested
 */
export function titleParts(studies: readonly Study[], side: Side): TitlePart[] {
  const parts: TitlePart[] = [];
  const order = new Map(studies.map(({ id }, place) => [id, place]));
  for (const [start, titles] of [...titlesByStart(studies, side)].sort(([a], [b]) => compare(a, b))) {
    const last = parts.at(-1);
    const known = new Set(last?.titles.map(([, id]) => id));
    const added = titles.filter(([, id]) => !known.has(id));
    if (last && last.titles.length + added.length <= enoughInFile) last.titles.push(...added);
    else parts.push({ first: start, titles: [...titles] });
  }
  const placeOf = ([, id]: Title): number => order.get(id) ?? 0;
  for (const { titles } of parts) titles.sort((a, b) => placeOf(a) - placeOf(b));
  return parts;
}
