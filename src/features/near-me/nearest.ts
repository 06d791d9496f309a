import { compare, type GeoPoint, kilometresBetween, spokenKilometres } from '../../catalogue/browser.ts';
import type { NearFile, PackedHospital } from './file.ts';

export interface NearTown {
  name: string;
  /** Undefined where nobody has a point for the town. */
  kilometres: number | undefined;
}

/** A hospital with open studies, as seen from somewhere. */
export interface NearHospital extends Omit<PackedHospital, 'towns'> {
  /** Its towns, the nearest first: which of them a study takes place in is known to the study only. */
  towns: NearTown[];
}

/**
 * Hospitals with open studies, by the nearest of their towns. Among those that are as near in spoken
 * kilometres, the one with most open studies comes first; those nobody knows the distance to come last, as all
 * are where it is not known where the reader is.
 */
export function nearestHospitals(
  { hospitals }: Pick<NearFile, 'hospitals'>,
  from: GeoPoint | undefined,
): NearHospital[] {
  return hospitals
    .filter((hospital) => hospital.open > 0)
    .map((hospital) => ({ ...hospital, towns: townsFrom(hospital, from) }))
    .sort(
      (a, b) =>
        compare(farness(a.towns[0]), farness(b.towns[0])) || b.open - a.open || compare(a.name, b.name),
    );
}

const townsFrom = ({ towns }: PackedHospital, from: GeoPoint | undefined): NearTown[] =>
  towns
    .map(([name, latitude, longitude]) => ({
      name,
      kilometres:
        from === undefined || latitude === undefined || longitude === undefined
          ? undefined
          : kilometresBetween(from, { latitude, longitude }),
    }))
    .sort((a, b) => compare(a.kilometres ?? unknown, b.kilometres ?? unknown));

const unknown = Number.POSITIVE_INFINITY;

const farness = (town: NearTown | undefined): number =>
  town?.kilometres === undefined ? unknown : (spokenKilometres(town.kilometres) ?? 0);
