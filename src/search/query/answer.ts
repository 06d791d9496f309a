import { isOpen, isUncertain } from '../../catalogue/browser.ts';
import { type FilterName, filterNames, unstated } from '../filters.ts';
import type { Card, PublishedCard } from '../index/card.ts';
import { type Facets, type Spot, spotKey, wholeStatus } from '../index/facets.ts';
import { understandWith } from '../understanding/query.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { byWishes, fittingOnly, type Wish, wishesIn } from '../understanding/wishes.ts';
import { aroundPlace, measured } from './around-place.ts';
import { type AskedPlace, askedPlace, asksForOpen, type Narrowing } from './asked-place.ts';
import type { Far, From } from './distance.ts';
import { type Found, inOrder, literalIds, rankedIds, unique, wholePhrase, withPhrase } from './found.ts';
import { type Near, nearOf } from './further.ts';
import { countsOf, type FilterCounts, type Narrowed, narrowed } from './narrow.ts';
import { nearestCategory } from './nearest-category.ts';
import type { OpenSearch } from './open-search.ts';
import type { Ask } from './ranking.ts';
import { askedSpots, chosenSpots, mostOpenSpot, spotsOfPlace } from './spots.ts';
import type { SearchState } from './state.ts';
import { turn } from './turn.ts';

/** What a study does not state: what a filter is by, or which hospital in a town. */
export type Unstated = FilterName | 'place';

/** The card of a study, and what of the chosen it does not state. */
export interface FoundCard extends Card {
  unstated: Unstated[];
  /** How far away it is, where that counts; null where nobody knows. */
  far?: Far | null;
}

/** What every answer counts: what each filter would leave, but for the one by condition. */
export type CommonCounts = Omit<FilterCounts, 'condition'>;

const commonFilters = filterNames.filter((name) => name !== 'condition');

/** What a search found. */
export interface SearchAnswer {
  total: number;
  /** How many of them are sure to be open, where a place is asked for: there. */
  open: number;
  /** How many may be open, and nobody knows. */
  uncertain: number;
  /** Open studies were found, and others after them. */
  mixed: boolean;
  /** How many do not state something that is chosen, and what. They come after those that fit for sure. */
  unsure: { total: number; of: Unstated[] };
  /** How the query was understood; undefined when it was taken as it stands. */
  understood: Understanding | undefined;
  /** The first cards; those of alike studies share a small file. */
  cards(limit: number): Promise<FoundCard[]>;
  /** What there is to say of the place that is asked about; undefined where none is. */
  place: PlaceAnswer | undefined;
  counts: CommonCounts;
  /** The same for the filter by condition, for those who have it open. */
  conditionCounts(): Promise<FilterCounts['condition']>;
  /** What the query says of whom a study should be for, or how it should stand. */
  wishes: Wish[];
  /** Studies that follow the answer under headings of their own, for it has none or few. */
  further: Further[];
  /** When nothing was found: the category that is nearest to what was asked for. */
  category: string | undefined;
}

/** How a place that is asked about is answered. */
export interface PlaceAnswer {
  asked: AskedPlace;
  /** No study that was asked for is known to be there. */
  isWithout: boolean;
  /** Nor is any other that was found. */
  isEmpty: boolean;
  /** Open studies were asked for, and none is known to be there. */
  isWithoutOpen: boolean;
  /** The studies come by how far they are from it. */
  isOrder: boolean;
  /** What distances are counted from; undefined where none are told. */
  from: From | undefined;
}

/** Studies that were not asked for, and lie near. */
export interface Further extends Omit<Near, 'ids'> {
  total: number;
  cards(limit: number): Promise<FoundCard[]>;
}

/**
 * Answers what a reader asks: the studies that fit, in the order they are shown, narrowed by the places the
 * query names and by the filters. The page, the benchmark and the tests all come here.
 */
export async function answer(search: OpenSearch, state: SearchState): Promise<SearchAnswer> {
  const { engine, lexicon, card, order, size } = search;
  const facets = state.filters.condition.length > 0 ? await search.facetsWithConditions() : search.facets;
  const ask: Ask = async (term) => {
    await turn();
    const { results } = await engine.search(term);
    return new Map(results.map(({ id, score }) => [id, score]));
  };
  const exists = async (word: string): Promise<boolean> => (await ask(`"${word}"`)).size > 0;
  const understood = state.exact ? undefined : await understandWith(state.query, lexicon, exists);
  const place = askedPlace(state.filters, understood?.places ?? []);
  // Where the order is by distance, a place says from where, and narrows nothing.
  const far = state.sort === 'distance' ? await measured(place?.asked, search, facets) : undefined;
  const { filters, places } = far && place ? place.elsewhere : here(state, understood);
  const asked = askedSpots(chosenSpots(filters), places);
  const standingOf = standingAt(asked, facets);
  const found = understood
    ? withPhrase(
        await rankedIds(understood, ask, search, (id) => standingOf(id).status),
        await wholePhrase(understood, ask),
      )
    : { ids: await literalIds(state.query, ask, search), touching: new Set<string>() };
  await turn();
  const wishes = understood?.asTyped === false ? wishesIn(state.query, lexicon.common) : [];
  const isAll = found.ids.length === size;
  const wished = ({ ids, touching }: Found): string[] => byWishes(ids, wishes, facets, touching);
  // Where nothing else is asked for, what is wished for is.
  const fitting = isAll && wishes.length > 0 ? fittingOnly(found.ids, wishes, facets) : wished(found);
  const { sort } = state;
  const isDated = sort === 'newest' || sort === 'updated';
  const ordered = isDated ? inOrder(fitting, await order(sort)) : fitting;
  const sorted = far ? far.byDistance(ordered, far.distances) : ordered;
  const left = narrowed(sorted, filters, facets, places);
  const chosen = [...left.sure, ...left.unsure.keys()];
  const isOpenStudy = (id: string): boolean => isOpen(standingOf(id));
  const open = chosen.filter(isOpenStudy).length;
  const isAbout = (id: string): boolean => !found.touching.has(id);
  const isPlaced = (id: string): boolean =>
    !left.unsure.get(id)?.some((name) => name === 'institution' || name === 'region');
  const isWithout = place !== undefined && !far && !chosen.some((id) => isAbout(id) && isPlaced(id));
  const isWithoutOpen =
    place !== undefined &&
    !far &&
    asksForOpen(filters) &&
    !chosen.some((id) => isPlaced(id) && isOpenStudy(id));
  const isTooFew = isWithout || isWithoutOpen || place?.asked.isNear === true;
  const around =
    place && !far && isTooFew
      ? await aroundPlace(
          place,
          sorted.filter(isAbout),
          { shown: new Set(chosen), isOpen: isOpenStudy, isWithout },
          search,
          facets,
        )
      : undefined;
  const distances = far?.distances ?? around?.distances;
  const unstatedOf = (id: string): Unstated[] => unstatedBy(id, left, facets);
  const near = await nearOf({
    understood: isAll ? undefined : understood,
    lexicon,
    here: chosen.filter(isAbout),
    shown: chosen,
    anyOpen: open > 0,
    nearest: around?.nearest ?? [],
    elsewhere: isWithout && !isAll ? (around?.rest ?? []) : [],
    asking: async (other) => {
      const ids = wished(await rankedIds(other, ask, search, (id) => standingOf(id).status));
      const there = (spots: readonly Spot[]): string[] => {
        const { sure, unsure } = narrowed(ids, filters, facets, spots);
        return [...sure, ...unsure.keys()];
      };
      const atPlace = there(places);
      return atPlace.length > 0 ? atPlace : there([]);
    },
  });
  const cardsOf = (ids: readonly string[], seen: Seen = 'here'): Promise<FoundCard[]> =>
    Promise.all(
      ids.map(async (id) => {
        const there = seen === 'here' ? undefined : distances?.nearest.get(id);
        return {
          ...standingThere(await card(id), (there ?? standingOf(id)).spot),
          unstated: unstatedOf(id),
          ...(distances && seen === 'far' && { far: there ?? null }),
        };
      }),
    );
  return {
    total: chosen.length,
    open,
    uncertain: chosen.filter((id) => isUncertain(standingOf(id))).length,
    mixed: open > 0 && open < chosen.length && chosen.slice(0, open).every(isOpenStudy),
    unsure: { total: left.unsure.size, of: unique([...left.unsure.keys()].flatMap(unstatedOf)) },
    understood,
    cards: (limit) => cardsOf(chosen.slice(0, limit), far ? 'far' : 'here'),
    wishes,
    further: near.map(({ ids, ...one }) => ({
      ...one,
      total: ids.length,
      cards: (limit) => cardsOf(ids.slice(0, limit), seenOf(one.why)),
    })),
    category:
      chosen.length > 0 ? undefined : await nearestCategory(found.ids, understood, ask, { facets, size }),
    place: place && {
      asked: place.asked,
      isWithout,
      isEmpty: isWithout && !chosen.some(isPlaced),
      isWithoutOpen,
      isOrder: far !== undefined,
      from: distances?.from,
    },
    counts: countsOf(commonFilters, sorted, filters, facets, places),
    conditionCounts: async () => {
      const whole = await search.facetsWithConditions();
      return countsOf(['condition'], sorted, filters, whole, places).condition;
    },
  };
}

/** How each study stands: at the most open of the spots it is asked about, or as a whole where it is at none. */
function standingAt(spots: readonly Spot[], facets: Facets) {
  const found = new Map<string, { status: string; spot?: Spot }>();
  return (id: string): { status: string; spot?: Spot } => {
    const known = found.get(id) ??
      mostOpenSpot(id, spots, facets) ?? { status: wholeStatus(facets).get(id) ?? '' };
    found.set(id, known);
    return known;
  };
}

/** A card with the status at a spot, where the study stands otherwise there than as a whole. */
const standingThere = ({ elsewhere, ...card }: PublishedCard, spot: Spot | undefined): Card => ({
  ...card,
  ...(spot && elsewhere?.[spotKey(spot)]),
});

/** Where a study is shown as it stands: at the place that is asked about, in its nearest town, or there with how far it is. */
type Seen = 'here' | 'there' | 'far';

const seenOf = (why: Near['why']): Seen =>
  why === 'nearest' ? 'there' : why === 'elsewhere' ? 'far' : 'here';

/** What the studies are narrowed by: the filters, and the places that the query names. */
const here = ({ filters }: SearchState, understood: Understanding | undefined): Narrowing => ({
  filters,
  places: understood?.places.flatMap(({ place }) => spotsOfPlace(place)) ?? [],
});

/**
 * What a study does not state of what is chosen. Where it states neither hospital nor town, that is its place, whatever
 * was asked; of a town that nobody knows it is the region.
 */
const unstatedBy = (id: string, { unsure }: Narrowed, facets: Facets): Unstated[] => {
  const isNowhere = facets.unstated.get(unstated('institution'))?.has(id) ?? false;
  return unique(
    (unsure.get(id) ?? []).map((name) =>
      isNowhere && (name === 'region' || name === 'institution') ? 'place' : name,
    ),
  );
};
