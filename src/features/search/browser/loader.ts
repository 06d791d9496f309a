import { fetchJson, onceEach } from '../../../kit/browser/fetch-once.ts';
import type { OpenCounts } from '../../../search/index/make-open.ts';
import { openLexicon, readConditionNames, readOpen, readTitles } from '../../../search/query/open-lexicon.ts';
import type { JsonFiles } from '../../../search/query/search-files.ts';
import type { Title } from '../../../search/query/title-words.ts';
import type { Side } from '../../../search/side.ts';
import type { LexiconSource } from '../../../search/understanding/understanding.ts';

let files: JsonFiles | undefined;

/** The files as this visit has fetched them. They are fetched anew once the search could not be opened. */
export function filesIn(bundle: string): JsonFiles {
  files ??= fetchedFiles(bundle);
  return files;
}

function fetchedFiles(bundle: string): JsonFiles {
  const read = onceEach((name) => fetchJson(bundle + name));
  return { read: <T>(name: string) => read(name) as Promise<T> };
}

/** What was fetched may be of another build than what comes next. */
export function forgetFiles(): void {
  files = undefined;
}

/** Loads the lexicon alone, for suggestions while a reader types. */
export const loadLexicon = (bundle: string): Promise<LexiconSource> => openLexicon(filesIn(bundle));

/** How many open studies there are of what is suggested. */
export const loadOpen = (bundle: string): Promise<OpenCounts> => readOpen(filesIn(bundle));

/** Titles among which are those that have a word beginning like `start`. */
export const loadTitles = (bundle: string, side: Side, start: string): Promise<Title[]> =>
  readTitles(filesIn(bundle), side, start);

/** The names of the conditions that studies are about, by their ids. */
export const loadConditionNames = (bundle: string, language: string): Promise<Record<string, string>> =>
  readConditionNames(filesIn(bundle), language);
