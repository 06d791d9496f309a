import { kilometresBetween, type Point } from './distance.ts';
import type { NearFile, PackedHospital } from './near-file.ts';

/** A hospital with open studies, as seen from somewhere. */
export interface NearHospital extends PackedHospital {
  /** The nearest of its towns; the main one where no distance is known. */
  town: string;
  kilometres: number | undefined;
}

/** Hospitals with open studies, the nearest first. A hospital is as near as the nearest of its towns. */
export function nearestHospitals({ hospitals }: Pick<NearFile, 'hospitals'>, from: Point): NearHospital[] {
  return hospitals
    .filter((hospital) => hospital.open > 0)
    .map((hospital) => ({ ...hospital, ...nearestTown(hospital, from) }))
    .sort(
      (a, b) =>
        (a.kilometres ?? Number.POSITIVE_INFINITY) - (b.kilometres ?? Number.POSITIVE_INFINITY) ||
        (a.name < b.name ? -1 : 1),
    );
}

function nearestTown({ towns }: PackedHospital, from: Point): Pick<NearHospital, 'town' | 'kilometres'> {
  let nearest: Pick<NearHospital, 'town' | 'kilometres'> = {
    town: towns[0]?.[0] ?? '',
    kilometres: undefined,
  };
  for (const [town, latitude, longitude] of towns) {
    if (latitude === undefined || longitude === undefined) continue;
    const kilometres = kilometresBetween(from, { latitude, longitude });
    if (kilometres < (nearest.kilometres ?? Number.POSITIVE_INFINITY)) nearest = { town, kilometres };
  }
  return nearest;
}
