import {
  type Catalogue,
  compare,
  type Institution,
  type Language,
  type Study,
} from '../../catalogue/index.ts';
import { sortWords } from '../../i18n/index.ts';
import { siteLanguages } from '../../languages.ts';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { sides } from '../side.ts';
import { searchCardOf } from './card.ts';
import { titlesByStart } from './make-titles.ts';
import {
  cardFile,
  conditionNamesFile,
  orderFile,
  searchFolder,
  titleStartsFile,
  titlesFile,
} from './paths.ts';

/** A study with the id that the index answers with. */
export interface IndexedStudy {
  id: string;
  study: Study;
}

export const json = (name: string, data: unknown): PublishedFile => ({
  path: `${searchFolder}/${name}`,
  type: 'application/json',
  content: JSON.stringify(data),
});

/**
 * A card for each result. Pagefind's own fragments hold the whole text beside what a card shows and weigh
 * three times as much, so they are not published.
 */
export const cards = (
  studies: readonly IndexedStudy[],
  institutions: readonly Institution[],
  urls: Urls,
): PublishedFile[] =>
  studies.flatMap(({ id, study }) =>
    sides.map((side) => json(cardFile(id, side), searchCardOf(study, side, institutions, urls))),
  );

/** The ids by date, latest first. Pagefind's own sort keys would make every first search heavier. */
export const orders = (studies: readonly IndexedStudy[]): PublishedFile[] => [
  json(
    orderFile('newest'),
    latestFirst(studies, ({ added }) => added),
  ),
  json(
    orderFile('updated'),
    latestFirst(studies, ({ updated }) => updated),
  ),
];

const latestFirst = (studies: readonly IndexedStudy[], dateOf: (study: Study) => string): string[] =>
  [...studies]
    .sort((a, b) => compare(dateOf(b.study), dateOf(a.study)) || compare(a.study.id, b.study.id))
    .map(({ id }) => id);

/** Titles to suggest while a reader types, each way their words begin in a small file of its own. */
export function titles(studies: readonly Study[]): PublishedFile[] {
  const ofSides = sides.map((side) => ({ side, byStart: titlesByStart(studies, side) }));
  const starts = [...new Set(ofSides.flatMap(({ byStart }) => [...byStart.keys()]))].sort();
  return [
    json(titleStartsFile, starts),
    ...ofSides.flatMap(({ side, byStart }) =>
      starts.map((start) => json(titlesFile(start, side), byStart.get(start) ?? [])),
    ),
  ];
}

/** Names for the filter by condition, which are too many for every page to carry. */
export function conditionNames(catalogue: Catalogue): PublishedFile[] {
  const used = [...new Set(catalogue.studies.flatMap(({ allConditions }) => allConditions))];
  const names = (language: Language): Record<string, string> =>
    Object.fromEntries(
      sortWords(used, ({ name }) => name[language], language).map(({ id, name }) => [id, name[language]]),
    );
  return siteLanguages(catalogue).map((language) => json(conditionNamesFile(language), names(language)));
}
