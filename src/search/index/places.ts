import type { TownPoint } from '../../catalogue/index.ts';

/** Where places are, fetched by those alone who ask for one. */
export interface PlacesFile {
  /** Every place with the point that distances from it are counted from; the last two say whose that is. */
  places: PlacePoint[];
  /** Institutions with their health regions and their towns, the main one first. */
  institutions: [id: string, region: string, ...towns: TownPoint[]][];
  /** Towns whose hospital no record names. */
  towns: TownPoint[];
}

type PlacePoint = [
  name: string,
  latitude: number,
  longitude: number,
  from?: string,
  because?: 'town' | 'local-hospital',
];
