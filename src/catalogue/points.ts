import type { Catalogue, Institution } from './model.ts';

/** A town with its point; a town that nobody has a point for is a name alone. */
export type TownPoint = [name: string, latitude?: number, longitude?: number];

/** The towns of an institution, the main one first: its own point for that, and for the others those of the places of that name. */
export function pointsOf(institution: Institution, { places }: Pick<Catalogue, 'places'>): TownPoint[] {
  const { place: main, towns, latitude, longitude } = institution;
  const named = (name: string): TownPoint => pointOfPlace(name, places);
  const first: TownPoint =
    latitude === undefined || longitude === undefined
      ? named(main)
      : [main, rounded(latitude), rounded(longitude)];
  return [first, ...towns.map(named)];
}

/** The point of a town: its place's, or else that of an institution there. */
export function pointOfTown(
  town: string,
  { places, institutions }: Pick<Catalogue, 'places' | 'institutions'>,
): TownPoint {
  const point = pointOfPlace(town, places);
  if (point.length > 1) return point;
  const there = institutions.find(({ place, latitude }) => place === town && latitude !== undefined);
  return there?.latitude === undefined || there.longitude === undefined
    ? point
    : [town, rounded(there.latitude), rounded(there.longitude)];
}

/** The point of the place of that name; a name alone where there is none. */
function pointOfPlace(name: string, places: Catalogue['places']): TownPoint {
  const known = places.find((candidate) => candidate.name === name);
  return known && known.measuredFrom?.because !== 'local-hospital'
    ? [name, known.latitude, known.longitude]
    : [name];
}

/** Three decimals are about a hundred metres. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;
