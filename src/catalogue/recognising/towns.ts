import { type GeoPoint, kilometresBetween } from '../basics/kilometres.ts';
import { resolvePlaces } from '../reading/resolve-places.ts';
import type { PlaceFields } from '../schema/vocabulary.ts';
import { plainWords } from './letters.ts';
import { slipsOf } from './slips.ts';

/** Understands how registers write the towns of Norway. */
export interface Towns {
  /** The town as the catalogue writes it; undefined when it is none that the catalogue knows. */
  named(written: string | undefined): string | undefined;
  /** The town of a postcode, where a whole series of them is one town's. */
  ofPostcode(postcode: string | undefined): string | undefined;
  /** True for a word of the name of a town or a county. */
  isWordOfPlace(word: string): boolean;
  /** True when words are names of towns and counties and nothing else: they say where something is, not what it is. */
  isOnlyPlaces(words: readonly string[]): boolean;
  /** True when a town is one of some others, is served from one, or lies within so many kilometres of a point. */
  isBy(town: string, others: readonly string[], kilometres: number, point: GeoPoint | undefined): boolean;
}

/** Old names, and names of parts, that people still write. */
const alsoCalled: Readonly<Record<string, string>> = {
  Trondhjem: 'Trondheim',
  Mo: 'Mo i Rana',
};

/** Counties, old and new: they stand where a town should, and are none. */
const counties = [
  'Agder',
  'Akershus',
  'Aust-Agder',
  'Buskerud',
  'Finnmark',
  'Hedmark',
  'Hordaland',
  'Innlandet',
  'Møre og Romsdal',
  'Nord-Trøndelag',
  'Nordland',
  'Oppland',
  'Østfold',
  'Rogaland',
  'Sogn og Fjordane',
  'Svalbard',
  'Sør-Trøndelag',
  'Telemark',
  'Troms',
  'Trøndelag',
  'Vest-Agder',
  'Vestfold',
  'Vestland',
  'Viken',
  'Norge',
  'Norway',
];

/** Series of postcodes that are one town's alone, from the first to the last. */
const series: readonly (readonly [number, number, string])[] = [
  [1, 1295, 'Oslo'],
  [3001, 3058, 'Drammen'],
  [4001, 4036, 'Stavanger'],
  [4604, 4639, 'Kristiansand'],
  [5003, 5099, 'Bergen'],
  [7003, 7052, 'Trondheim'],
  [9006, 9038, 'Tromsø'],
];

/** Words that are added to the name of a town and say nothing more. */
const additions = new Set([
  'n',
  'no',
  'nor',
  's',
  'norway',
  'norge',
  'kommune',
  'municipality',
  'city',
  'of',
]);

/** The towns of the catalogue: its places, and where its institutions are. */
export function townsOf(places: readonly PlaceFields[], others: readonly string[]): Towns {
  const names = [...new Set([...places.map(({ name }) => name), ...others])];
  const points = new Map(
    resolvePlaces({ places: places.map((fields) => ({ fields })) }).map((place) => [place.name, place]),
  );
  const byId = new Map(places.map((place) => [place.id, place.name]));
  const servedFrom = new Map(places.map((place) => [place.name, byId.get(place.localHospital ?? '') ?? '']));
  const keys = ownersOf(names);
  for (const [old, name] of Object.entries(alsoCalled)) if (names.includes(name)) keys.set(keyOf(old), name);
  const areas = new Set(counties.map(keyOf));
  const nearest = slipsOf([...keys.keys(), ...areas]);
  const words = new Set([...keys.keys(), ...areas].flatMap((key) => key.split(' ')));
  const ofManyWords = [...keys.keys(), ...areas]
    .map((key) => key.split(' ').filter((word) => word !== 'og' && word !== 'i'))
    .filter(({ length }) => length > 1);
  const asked = new Map<string, string | undefined>();
  const understand = (written: string): string | undefined => {
    for (const part of [written, ...written.split(/[,;/()]|\s[-–—]\s/)]) {
      const key = plainWords(part)
        .filter((word) => !additions.has(word) && !/^(?:no?)?\d+$/.test(word))
        .join(' ');
      const found = keys.get(key) ?? keys.get(nearest(key) ?? '');
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    named(written) {
      if (written === undefined) return undefined;
      if (!asked.has(written)) asked.set(written, understand(written));
      return asked.get(written);
    },
    ofPostcode(postcode) {
      const number = /^\d{4}$/.test(postcode ?? '') ? Number(postcode) : Number.NaN;
      const town = series.find(([first, last]) => number >= first && number <= last)?.[2];
      return town !== undefined && names.includes(town) ? town : undefined;
    },
    isWordOfPlace: (word) => words.has(word),
    isOnlyPlaces: (given) => {
      const left = new Set(given);
      for (const name of ofManyWords)
        if (name.every((word) => left.has(word))) for (const word of name) left.delete(word);
      return [...left].every((word) => keys.has(word) || areas.has(word));
    },
    isBy(town, others, kilometres, point) {
      if (others.includes(town) || others.includes(servedFrom.get(town) ?? '')) return true;
      const own = points.get(town);
      const near = [point, ...others.map((other) => points.get(other))];
      return near.some((other) => own && other && kilometresBetween(own, other) <= kilometres);
    },
  };
}

/** «Våler (Østfold)» is written «Våler»; as long as two places are, it is neither of them. */
function ownersOf(names: readonly string[]): Map<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    owners.set(keyOf(name), name);
    const short = keyOf(name.replace(/\(.*\)/, ''));
    if (short === keyOf(name)) continue;
    if (owners.has(short)) shared.add(short);
    owners.set(short, name);
  }
  for (const key of shared) owners.delete(key);
  return owners;
}

const keyOf = (name: string): string => plainWords(name).join(' ');
