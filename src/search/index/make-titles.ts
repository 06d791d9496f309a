import { type Study, textIn } from '../../catalogue/index.ts';
import { isFiller } from '../query/fillers.ts';
import { fold, wordsOf } from '../query/fold.ts';
import { startOf, type Title } from '../query/title-words.ts';
import { languageOn, type Side } from '../side.ts';

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
      if (titles.length < mostInFile) titles.push([shortTitle, study.id, study.status]);
    }
  }
  return byStart;
}
