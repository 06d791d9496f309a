import { recordOf } from '../../../catalogue/browser.ts';
import { fetchJson, onceEach } from '../../../kit/browser/fetch-once.ts';
import { engineFile } from '../../../search/index/paths.ts';
import { type Pagefind, startEngine } from '../../../search/query/engine.ts';
import {
  type OpenSearch,
  openLexicon,
  openSearch,
  readConditionNames,
  readTitles,
  type SearchFiles,
} from '../../../search/query/open-search.ts';
import type { Title } from '../../../search/query/title-words.ts';
import type { LexiconSource } from '../../../search/query/understanding.ts';
import { type Side, sides } from '../../../search/side.ts';

let files: SearchFiles | undefined;
let failures = 0;

/** The files as this visit has fetched them. They are fetched anew once the search could not be opened. */
function filesIn(bundle: string): SearchFiles {
  files ??= fetchedFiles(bundle);
  return files;
}

function fetchedFiles(bundle: string): SearchFiles {
  const read = onceEach((name) => fetchJson(bundle + name));
  // A browser remembers a module that failed; under another address it is fetched and started anew.
  const program = `${bundle}${engineFile}${failures === 0 ? '' : `?${failures}`}`;
  return {
    engine: async () => startEngine((await import(/* @vite-ignore */ program)) as Pagefind),
    read: <T>(name: string) => read(name) as Promise<T>,
  };
}

const openOn = recordOf(sides, (side) =>
  onceEach(async (bundle) => {
    try {
      return await openSearch(filesIn(bundle), side);
    } catch (error) {
      // What was fetched may be of another build than what comes next.
      files = undefined;
      failures++;
      throw error;
    }
  }),
);

/**
 * Opens the search once for a visit. A failure may be tried again.
 *
 * @param bundle address of the folder the search stands in
 */
export const loadSearch = (bundle: string, side: Side): Promise<OpenSearch> => openOn[side](bundle);

/** Loads the lexicon alone, for suggestions while a reader types. */
export const loadLexicon = (bundle: string): Promise<LexiconSource> => openLexicon(filesIn(bundle));

/** Titles among which are those that have a word beginning like `start`. */
export const loadTitles = (bundle: string, side: Side, start: string): Promise<Title[]> =>
  readTitles(filesIn(bundle), side, start);

/** The names of the conditions that studies are about, by their ids. */
export const loadConditionNames = (bundle: string, language: string): Promise<Record<string, string>> =>
  readConditionNames(filesIn(bundle), language);
