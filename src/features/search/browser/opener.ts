import { recordOf } from '../../../catalogue/browser.ts';
import { onceEach } from '../../../kit/browser/fetch-once.ts';
import { engineFile } from '../../../search/index/paths.ts';
import { type Pagefind, type SearchEngine, startEngine } from '../../../search/query/engine.ts';
import { type OpenSearch, openSearch } from '../../../search/query/open-search.ts';
import { type Side, sides } from '../../../search/side.ts';
import { filesIn, forgetFiles } from './loader.ts';

/** Whether this browser can run the index's program. */
export const canRunIndex = typeof WebAssembly !== 'undefined';

let failures = 0;

async function engineIn(bundle: string): Promise<SearchEngine> {
  if (!canRunIndex)
    return (await import('../../../search/query/simple-engine.ts')).simpleEngine(filesIn(bundle));
  // A browser remembers a module that failed; under another address it is fetched and started anew.
  const program = `${bundle}${engineFile}${failures === 0 ? '' : `?${failures}`}`;
  return startEngine((await import(/* @vite-ignore */ program)) as Pagefind);
}

const openOn = recordOf(sides, (side) =>
  onceEach(async (bundle) => {
    try {
      return await openSearch({ ...filesIn(bundle), engine: () => engineIn(bundle) }, side);
    } catch (error) {
      forgetFiles();
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
