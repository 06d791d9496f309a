import type { GeoPoint } from '../../catalogue/browser.ts';
import type { TownPoint } from '../../catalogue/index.ts';
import { foldStart, wordsOf } from '../../search/words/fold.ts';

/** A place as the file holds it; the last two say whose point it uses. */
export type PackedPlace = [
  name: string,
  kind: 'm' | 't',
  latitude: number,
  longitude: number,
  from?: string,
  because?: 'town' | 'local-hospital',
];

export interface PackedHospital {
  /** Undefined for the hospitals of a town that no record names: they have no page. */
  id?: string;
  /** The name of the hospital, or of the town. */
  name: string;
  /** A university or an institute is no place to live near. */
  isHospital: boolean;
  /** Other names it can be found by. */
  also: string[];
  /** Its towns, the main one first; a town that nobody has a point for is a name alone. */
  towns: TownPoint[];
  /** How many studies take in participants there. */
  open: number;
  /** How many may do so, and nobody knows. */
  uncertain: number;
  /** The first of them, by their number in the file. */
  studies: number[];
}

/** How many studies are shown of a hospital; its page has the rest. */
export const studiesShown = 5;

/** A study's last part of its address, its title, and the title's language where the page has another. */
export type PackedStudy = [slug: string, title: string, language?: string];

/** What the page «near me» fetches: every place, and hospitals with their open studies, in one language. */
export interface NearFile {
  places: PackedPlace[];
  hospitals: PackedHospital[];
  studies: PackedStudy[];
}

/** Something a reader can choose to count distances from. */
export interface Origin extends GeoPoint {
  name: string;
  kind: 'municipality' | 'town' | 'hospital';
  /** Whose point it is, when it has none of its own. */
  measuredFrom?: { name: string; because: 'town' | 'local-hospital' };
  /** The town a hospital stands in, or the main one of several. */
  town?: string;
  /** Its names as they are looked up. */
  keys: string[];
}

/** The key a place is looked up by: «Aas», «ås» and «Ås» are one. */
export const placeKey = (name: string): string => foldStart(name);

/** Everything that can be chosen: places first, then hospitals that stand somewhere known. */
export function originsOf({ places, hospitals }: NearFile): Origin[] {
  return [
    ...places.map(([name, kind, latitude, longitude, from, because]): Origin => {
      const measured = from !== undefined &&
        because !== undefined && { measuredFrom: { name: from, because } };
      const what = kind === 'm' ? 'municipality' : 'town';
      return { name, kind: what, latitude, longitude, ...measured, keys: keysOf([name]) };
    }),
    ...hospitals.flatMap(({ name, isHospital, also, towns: [main] }): Origin[] => {
      const [town = '', latitude, longitude] = main ?? [];
      if (!isHospital || latitude === undefined || longitude === undefined) return [];
      return [{ name, kind: 'hospital', town, latitude, longitude, keys: keysOf([name, ...also]) }];
    }),
  ];
}

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(placeKey))];

/** How a place stands in an address: `mo-i-rana`. */
export const addressName = (name: string): string => wordsOf(name.toLowerCase()).join('-');
