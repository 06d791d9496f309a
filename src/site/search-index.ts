import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Study } from '../catalogue/index.ts';
import { cardOf } from '../search/make-card.ts';
import { lexiconOf } from '../search/make-lexicon.ts';
import { searchRecords } from '../search/records.ts';
import type { PublishedCatalogue } from './catalogue.ts';
import type { Document } from './documents.ts';
import { cardFile, lexiconFiles, orderFile, searchFolder } from './search-place.ts';

/**
 * The files of the search: the index, a card for each study, and the lexicon. One index holds both written
 * forms and English: split by language, a reader on a nynorsk page would not find the bokmål studies.
 *
 * @throws Error when Pagefind cannot take a record
 */
export async function searchIndexFiles(published: PublishedCatalogue): Promise<Document[]> {
  const files = await pagefindFiles(published);
  const lexicon = lexiconOf(published.catalogue);
  return [
    ...(['common', 'rest'] as const).map((part) => json(lexiconFiles[part], lexicon[part])),
    ...cardsAndOrders(files, published),
    ...files
      .filter(({ path }) => isUsed(path))
      .map(({ path, content }) => ({
        path: `${searchFolder}/${path}`,
        // A browser runs a module only when it is served as script.
        type: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        content,
      })),
  ];
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

async function pagefindFiles({ catalogue, urls }: PublishedCatalogue): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'no' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const record of searchRecords(catalogue, urls)) {
      const added = await index.addCustomRecord({ ...record, language: 'no' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
    }
    return (await index.getFiles()).files;
  } finally {
    await close();
  }
}

const fragment = /^fragment\/(.+)\.pf_fragment$/;
/** Pagefind writes this before the JSON of a fragment. */
const fragmentHead = 'pagefind_dcd';

/**
 * A card for each result, named by the id the index answers with, and the ids by date. Pagefind's own
 * fragments hold the whole text beside the card and weigh three times as much, and its own sort keys would
 * make every first search heavier; so neither is published.
 */
function cardsAndOrders(files: readonly IndexFile[], { catalogue, urls }: PublishedCatalogue): Document[] {
  const byUrl = new Map(catalogue.studies.map((study) => [urls.study(study.id, study.language), study]));
  const studies = files.flatMap(({ path, content }) => {
    const id = fragment.exec(path)?.[1];
    if (id === undefined) return [];
    const { url } = JSON.parse(gunzipSync(content).toString().slice(fragmentHead.length)) as { url: string };
    const study = byUrl.get(url);
    if (!study) throw new Error(`Pagefind: no study for ${url}`);
    return [{ id, study }];
  });
  const idsBy = (date: (study: Study) => string): string[] =>
    [...studies]
      .sort((a, b) => compare(date(b.study), date(a.study)) || compare(a.study.id, b.study.id))
      .map(({ id }) => id);
  return [
    ...studies.flatMap(({ id, study }) =>
      (['no', 'en'] as const).map((side) => json(cardFile(id, side), cardOf(study, side, urls))),
    ),
    json(
      orderFile('newest'),
      idsBy((study) => study.added),
    ),
    json(
      orderFile('updated'),
      idsBy((study) => study.updated),
    ),
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const json = (name: string, data: unknown): Document => ({
  path: `${searchFolder}/${name}`,
  type: 'application/json',
  content: JSON.stringify(data),
});

/** Pagefind also makes a ready interface; ours is its own, so only the engine and the index are published. */
const isUsed = (path: string): boolean => !/^fragment\/|(-ui|highlight|component|worker)/.test(path);
