import { close, createIndex } from 'pagefind';
import { lexiconOf } from '../search/make-lexicon.ts';
import { searchRecords } from '../search/records.ts';
import type { PublishedCatalogue } from './catalogue.ts';
import type { Document } from './documents.ts';
import { lexiconFiles, searchFolder } from './search-place.ts';

/**
 * The files of the search: the index and the lexicon. One index holds both written forms and English: split
 * by language, a reader on a nynorsk page would not find the bokmål studies.
 *
 * @throws Error when Pagefind cannot take a record
 */
export async function searchIndexFiles({ catalogue, urls }: PublishedCatalogue): Promise<Document[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'no' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const record of searchRecords(catalogue, urls)) {
      const added = await index.addCustomRecord({ ...record, language: 'no' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    const lexicon = lexiconOf(catalogue);
    return [
      ...(['common', 'rest'] as const).map((part) => ({
        path: `${searchFolder}/${lexiconFiles[part]}`,
        type: 'application/json',
        content: JSON.stringify(lexicon[part]),
      })),
      ...files
        .filter(({ path }) => isUsed(path))
        .map(({ path, content }) => ({
          path: `${searchFolder}/${path}`,
          // A browser runs a module only when it is served as script.
          type: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
          content,
        })),
    ];
  } finally {
    await close();
  }
}

/** Pagefind also makes a ready interface; ours is its own, so only the engine and the index are published. */
const isUsed = (path: string): boolean => !/(-ui|highlight|component)/.test(path);
