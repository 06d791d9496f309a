import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { compare, type Institution, inReadingOrder, type Study } from '../../catalogue/index.ts';
import type { PublishedCatalogue, PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { facetedStudy } from './faceted-study.ts';
import { packFacets } from './facets.ts';
import { cardPlaces, cards, conditionNames, type IndexedStudy, json, ordersOf, titles } from './files.ts';
import { describedDocuments } from './make-described.ts';
import { lexiconOf } from './make-lexicon.ts';
import { openCounts } from './make-open.ts';
import { placesOf } from './make-places.ts';
import { conditionFacetFile, facetsFile, lexiconFiles, openFile, placesFile, searchFolder } from './paths.ts';
import { type SearchRecord, searchRecord } from './records.ts';
import { conceptsOfStudies } from './study-concepts.ts';

/**
 * The files of the search: the index, the cards of studies, the facets, and the lexicon. One index holds both
 * written forms and English: split by language, a reader on a nynorsk page would not find the bokmål studies.
 *
 * Studies go into the index by subject: alike ones stand together, which makes both index and facets lighter.
 *
 * @throws Error when Pagefind cannot take a record
 */
export async function searchIndexFiles({ catalogue, urls }: PublishedCatalogue): Promise<PublishedFile[]> {
  const studies = bySubject(catalogue.studies);
  const conceptsOf = conceptsOfStudies(catalogue);
  const files = await pagefindFiles(studies.map((study) => searchRecord(study, conceptsOf, urls)));
  const indexed = indexedStudies(files, studies, urls);
  const lexicon = lexiconOf(catalogue, conceptsOf);
  return [
    ...(['common', 'rest'] as const).map((part) => json(lexiconFiles[part], lexicon[part])),
    ...facets(studies, catalogue.institutions),
    ...cards(indexed, catalogue.institutions, urls),
    ...cardPlaces(studies),
    ...ordersOf(studies),
    ...titles(inReadingOrder(studies)),
    json(placesFile, placesOf(catalogue)),
    json(openFile, openCounts(catalogue)),
    ...conditionNames(catalogue),
    ...describedDocuments(catalogue),
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

/** The same order every time, whatever order the studies come in: Pagefind gives the same bytes only then. */
function bySubject(studies: readonly Study[]): Study[] {
  const subject = ({ categories, conditions, id }: Study): string =>
    [...categories, ...conditions, { id }].map((each) => each.id).join(' ');
  const keyed = studies.map((study) => ({ study, key: subject(study) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ study }) => study);
}

function facets(studies: readonly Study[], institutions: readonly Institution[]): PublishedFile[] {
  const { condition, ...common } = packFacets(studies.map((study) => facetedStudy(study, institutions)));
  return [json(facetsFile, common), json(conditionFacetFile, { condition })];
}

interface IndexFile {
  path: string;
  content: Uint8Array;
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'no' });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const record of records) {
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

/** The studies with the ids that the index answers with, which Pagefind's fragments are named by. */
function indexedStudies(files: readonly IndexFile[], all: readonly Study[], urls: Urls): IndexedStudy[] {
  const idOf = new Map<string, string>();
  for (const { path, content } of files) {
    const id = fragment.exec(path)?.[1];
    if (id === undefined) continue;
    const { url } = JSON.parse(gunzipSync(content).toString().slice(fragmentHead.length)) as { url: string };
    idOf.set(url, id);
  }
  return all.map((study) => {
    const id = idOf.get(urls.study(study.id, study.language));
    if (id === undefined) throw new Error(`Pagefind: ${study.id} is not in the index`);
    return { id, study };
  });
}

/** Pagefind also makes a ready interface; ours is its own, so only the engine and the index are published. */
const isUsed = (path: string): boolean => !/^fragment\/|(-ui|highlight|component|worker)/.test(path);
