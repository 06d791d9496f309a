import {
  type Catalogue,
  compare,
  type Institution,
  inReadingOrder,
  type Language,
  recordOf,
  type Study,
} from '../../catalogue/index.ts';
import { sortWords } from '../../i18n/index.ts';
import { siteLanguages } from '../../languages.ts';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { type Side, sides } from '../side.ts';
import { type PublishedCard, publishedCardOf } from './card.ts';
import { titleParts } from './make-titles.ts';
import {
  cardFile,
  cardPlaceGroup,
  cardPlaceGroups,
  cardPlacesFile,
  cardsInFile,
  conditionNamesFile,
  type Order,
  orderFile,
  orders,
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

/** The cards of a file, by the ids that the index answers with: those of another build are not taken for these. */
export type CardFile = Record<string, PublishedCard>;

/**
 * The cards of all results, some to a file. Pagefind's own fragments hold the whole text beside what a card shows
 * and weigh three times as much, so they are not published.
 *
 * @param studies in the order of the index
 */
export const cards = (
  studies: readonly IndexedStudy[],
  institutions: readonly Institution[],
  urls: Urls,
): PublishedFile[] =>
  sides.flatMap((side) =>
    Array.from({ length: Math.ceil(studies.length / cardsInFile) }, (_, file) => {
      const first = file * cardsInFile;
      const together = studies.slice(first, first + cardsInFile);
      const content: CardFile = Object.fromEntries(
        together.map(({ id, study }) => [id, publishedCardOf(study, side, institutions, urls)]),
      );
      return json(cardFile(first, side), content);
    }),
  );

/** For ids, present and earlier: a study's place in the index, and its present id. */
export type CardPlaces = Record<string, [place: number, id: string]>;

/**
 * Where the card of each study is, for the reader's own list, which knows it by its id. A study that has been renamed
 * is there by its earlier ids too: a list is kept for years, and a shared link longer.
 *
 * @param studies in the order of the index
 */
export function cardPlaces(studies: readonly Study[]): PublishedFile[] {
  const all = studies.flatMap((study, place) =>
    [study.id, ...study.previousSlugs].map((id): [string, CardPlaces[string]] => [id, [place, study.id]]),
  );
  const groups = Map.groupBy(all, ([id]) => cardPlaceGroup(id));
  // Also those without a study: what is not in its file is gone, and a file that is not there is a fault.
  return cardPlaceGroups.map((group) =>
    json(cardPlacesFile(group), Object.fromEntries(groups.get(group) ?? [])),
  );
}

/**
 * The orders of all studies, as places in the index. In the index itself they would make every first search heavier.
 *
 * @param studies in the order of the index
 */
export function ordersOf(studies: readonly Study[]): PublishedFile[] {
  const places = new Map(studies.map((study, place) => [study, place]));
  const inOrder: Record<Order, Study[]> = {
    reading: inReadingOrder(studies),
    newest: latestFirst(studies, ({ added }) => added),
    updated: latestFirst(studies, ({ updated }) => updated),
  };
  return orders.map((by) =>
    json(
      orderFile(by),
      inOrder[by].flatMap((study) => places.get(study) ?? []),
    ),
  );
}

const latestFirst = (studies: readonly Study[], dateOf: (study: Study) => string): Study[] =>
  [...studies].sort((a, b) => compare(dateOf(b), dateOf(a)) || compare(a.id, b.id));

/** Titles to suggest while a reader types, in files by how their words begin. */
export function titles(studies: readonly Study[]): PublishedFile[] {
  const ofSides = sides.map((side) => ({ side, parts: titleParts(studies, side) }));
  const starts: TitleStarts = recordOf(
    sides,
    (side) => ofSides.find((each) => each.side === side)?.parts.map(({ first }) => first) ?? [],
  );
  return [
    json(titleStartsFile, starts),
    ...ofSides.flatMap(({ side, parts }) =>
      parts.map(({ first, titles }) => json(titlesFile(first, side), titles)),
    ),
  ];
}

/** How the words of the first titles in each file begin, in order. */
export type TitleStarts = Record<Side, string[]>;

/** Names for the filter by condition, which are too many for every page to carry. */
export function conditionNames(catalogue: Catalogue): PublishedFile[] {
  const used = [...new Set(catalogue.studies.flatMap(({ allConditions }) => allConditions))];
  const names = (language: Language): Record<string, string> =>
    Object.fromEntries(
      sortWords(used, ({ name }) => name[language], language).map(({ id, name }) => [id, name[language]]),
    );
  return siteLanguages(catalogue).map((language) => json(conditionNamesFile(language), names(language)));
}
