import {
  compare,
  type GeoPoint,
  isOpen,
  kilometresBetween,
  spokenKilometres,
} from '../../catalogue/browser.ts';
import type { TownPoint } from '../../catalogue/index.ts';
import type { Facets, Spot } from '../index/facets.ts';
import type { NamedPlace } from '../index/lexicon.ts';
import type { PlacesFile } from '../index/places.ts';
import type { AskedPlace } from './asked-place.ts';
import { statusAtSpot, studiesAtSpot } from './spots.ts';

/** How far away a study is: in its nearest town, in kilometres as people say them, or undefined where it is near. */
export interface Far {
  town: string;
  kilometres: number | undefined;
  /** Its hospital has other towns too, and which of them the study is in nobody here knows. */
  isOneOfSeveral?: true;
}

/** What distances are counted from: a place, a point within one, the town of its local hospital, or the nearest of some. */
export type From =
  | { kind: 'place'; point: string }
  | { kind: 'within' | 'local-hospital'; point: string; around: string }
  | { kind: 'several' };

/** Where studies are as seen from a place; those are left out of which nobody knows. */
export interface Distances {
  from: From;
  /** Of each study the nearest spot, of those where it is open if there are any. */
  nearest: ReadonlyMap<string, Far & { spot: Spot; isOpen: boolean }>;
}

interface Origin {
  from: From;
  points: GeoPoint[];
}

/** How far studies are from a place; undefined where nobody knows where that is. */
export function distancesFrom(asked: AskedPlace, file: PlacesFile, facets: Facets): Distances | undefined {
  const origins = originsOf(asked, file);
  const [first] = origins;
  if (!first) return undefined;
  const points = origins.flatMap((origin) => origin.points);
  const nearest = new Map<string, Far & { spot: Spot; isOpen: boolean; exact: number }>();
  for (const { spot, towns } of spotsIn(file)) {
    const found = nearestTo(towns, points);
    if (!found) continue;
    for (const id of studiesAtSpot(spot, facets)) {
      const here = { ...found, spot, isOpen: isOpen({ status: statusAtSpot(id, spot, facets) }) };
      const known = nearest.get(id);
      const isBetter = !known || (here.isOpen === known.isOpen ? here.exact < known.exact : here.isOpen);
      if (isBetter) nearest.set(id, here);
    }
  }
  return { from: points.length > 1 ? { kind: 'several' } : first.from, nearest };
}

/** Studies by how far away they are, those as far in the order they come; last the ones of which nobody knows. */
export function byDistance(ids: readonly string[], { nearest }: Distances): string[] {
  const farness = (id: string): number => {
    const found = nearest.get(id);
    return found ? (found.kilometres ?? 0) : Number.POSITIVE_INFINITY;
  };
  return [...ids].sort((a, b) => compare(farness(a), farness(b)));
}

/** The studies in a town. */
export interface TownGroup extends Far {
  ids: string[];
}

/** So many towns, or so many studies, are enough to begin with. */
const mostTowns = 3;
const enough = 10;

/**
 * The nearest towns with studies of some, and the others in the order of their distance. Where some are open, those
 * alone are near: nobody travels to a study that is closed.
 */
export function nearestTowns(
  ids: readonly string[],
  distances: Distances,
): { towns: TownGroup[]; rest: string[] } {
  const sorted = byDistance(ids, distances);
  const at = (id: string) => distances.nearest.get(id);
  const isAnyOpen = ids.some((id) => at(id)?.isOpen);
  const towns = new Map<string, TownGroup>();
  let taken = 0;
  for (const id of sorted) {
    const found = at(id);
    if (!found || (isAnyOpen && !found.isOpen)) continue;
    const known = towns.get(found.town);
    if (!known && (towns.size === mostTowns || taken >= enough)) continue;
    towns.set(found.town, {
      town: found.town,
      kilometres: known ? known.kilometres : found.kilometres,
      ...((known?.isOneOfSeveral || found.isOneOfSeveral) && { isOneOfSeveral: true }),
      ids: [...(known?.ids ?? []), id],
    });
    taken++;
  }
  const shown = new Set([...towns.values()].flatMap((group) => group.ids));
  return { towns: [...towns.values()], rest: sorted.filter((id) => !shown.has(id)) };
}

function* spotsIn({ institutions, towns }: PlacesFile): Generator<{ spot: Spot; towns: TownPoint[] }> {
  for (const [id, , ...itsTowns] of institutions)
    yield { spot: { kind: 'institution', id }, towns: itsTowns };
  for (const town of towns) yield { spot: { kind: 'town', id: town[0] }, towns: [town] };
}

/**
 * How far away a hospital is: its main town, since which of several a study is in nobody here knows. One that is nearer
 * would be a promise.
 */
function nearestTo(
  towns: readonly TownPoint[],
  points: readonly GeoPoint[],
): (Far & { exact: number }) | undefined {
  const [[town, latitude, longitude] = ['']] = towns;
  if (latitude === undefined || longitude === undefined) return undefined;
  const exact = Math.min(...points.map((point) => kilometresBetween(point, { latitude, longitude })));
  const several = towns.length > 1 && { isOneOfSeveral: true as const };
  return { town, kilometres: spokenKilometres(exact), exact, ...several };
}

function originsOf({ named, institution, region }: AskedPlace, file: PlacesFile): Origin[] {
  if (region.length > 0) {
    const there = file.institutions.filter(([, its]) => region.includes(its));
    return there.flatMap(([id, , ...towns]) => pointOf(towns[0], id));
  }
  return [
    ...named.flatMap((place) => originOf(place, file)),
    ...institution.flatMap((id) => ofInstitution(id, id, file)),
  ];
}

function originOf({ label, institutions, isTown }: NamedPlace, file: PlacesFile): Origin[] {
  if (!isTown) return institutions.slice(0, 1).flatMap((id) => ofInstitution(id, label, file));
  const place = file.places.find(([name]) => name === label);
  if (place) {
    const [point, latitude, longitude, measuredFrom, because] = place;
    const from: From =
      measuredFrom === undefined
        ? { kind: 'place', point }
        : {
            kind: because === 'town' ? 'within' : 'local-hospital',
            point: measuredFrom,
            around: label,
          };
    return [{ from, points: [{ latitude, longitude }] }];
  }
  const towns = [...file.towns, ...file.institutions.flatMap(([, , ...its]) => its)];
  return pointOf(
    towns.find(([name, latitude]) => name === label && latitude !== undefined),
    undefined,
  );
}

const ofInstitution = (id: string, name: string, { institutions }: PlacesFile): Origin[] =>
  pointOf(institutions.find(([each]) => each === id)?.[2], name);

/** The point of a town, or of what stands in it. */
function pointOf(town: TownPoint | undefined, within: string | undefined): Origin[] {
  const [name = '', latitude, longitude] = town ?? [];
  if (latitude === undefined || longitude === undefined) return [];
  const from: From =
    within === undefined ? { kind: 'place', point: name } : { kind: 'within', point: within, around: name };
  return [{ from, points: [{ latitude, longitude }] }];
}
