import type { Institution } from '../model.ts';
import {
  facilityWords,
  hospitalKinds,
  kindWords,
  oneForm,
  publicKinds,
  type Spelling,
} from './facility-words.ts';
import { plainWords } from './letters.ts';
import { slipsOf } from './slips.ts';
import type { Towns } from './towns.ts';

/** How much it takes for a name to be one. */
export type Strength =
  /** The name is the institution's own: any kind of hospital may stand beside it. */
  | 'own'
  /** The name is that of a place or a county: the kind must be right. */
  | 'place'
  /** A few letters: they must be written as they are, in the institution's own town. */
  | 'letters';

/** A name, and the institutions that have it. */
export interface NameOwners {
  strength: Strength;
  owners: Set<Institution>;
  /** Words in the name. */
  length: number;
}

/** Every name of the institutions, by its words in order of letters: «Sykehuset Asker og Bærum» is «Asker & Baerum Hospital». */
export interface InstitutionNames extends Spelling {
  find(words: readonly string[], isWrittenAsLetters: boolean): NameOwners | undefined;
  /** «Drammen Central Hospital»: a place with one public hospital has called it by several kinds through the years. */
  findPublic(words: readonly string[]): NameOwners | undefined;
  /** True for a word, or a sign of a kind, that is part of any name. */
  isPart(word: string): boolean;
  longest: number;
}

/** The names of institutions as facilities are looked up among them. */
export function namesOf(institutions: readonly Institution[], towns: Towns): InstitutionNames {
  const written = institutions.flatMap((institution) =>
    [
      institution.name,
      institution.shortName,
      institution.englishName,
      institution.trust,
      ...institution.aliases,
    ].flatMap((name) => (name === undefined ? [] : [{ name: name.replace(/\(.*?\)/g, ''), institution }])),
  );
  const ownWords = new Set(written.flatMap(({ name }) => plainWords(name).map(oneForm)));
  const slip = slipsOf([...ownWords, ...kindWords]);
  const names = new Map<string, NameOwners>();
  const ofPlaces = new Map<string, NameOwners>();
  const parts = new Set<string>(hospitalKinds);
  for (const { name, institution } of written) {
    const words = facilityWords(name, asWritten).map(({ word }) => word);
    const strength = strengthOf(name, words, towns);
    if (strength === undefined) continue;
    const key = `${strength}:${keyOf(words, strength)}`;
    const known = names.get(key) ?? { strength, owners: new Set(), length: words.length };
    known.owners.add(institution);
    for (const word of words) parts.add(word);
    names.set(key, known);
    if (strength === 'place' && words.some((word) => ordinaryKinds.has(word))) {
      const place = placeOf(words);
      const there = ofPlaces.get(place) ?? { strength, owners: new Set(), length: words.length };
      there.owners.add(institution);
      ofPlaces.set(place, there);
    }
  }
  return {
    find: (words, isWrittenAsLetters) =>
      (['own', 'place', ...(isWrittenAsLetters ? (['letters'] as const) : [])] as const)
        .map((strength) => names.get(`${strength}:${keyOf(words, strength)}`))
        .find((found) => found !== undefined),
    findPublic(words) {
      const found = words.some((word) => publicKinds.has(word)) ? ofPlaces.get(placeOf(words)) : undefined;
      return found?.owners.size === 1 ? found : undefined;
    },
    isPart: (word) => parts.has(word),
    correct: (word) =>
      towns.isWordOfPlace(word) ? word : (slip(word) ?? slip(word.replace(/e[nt]$/, '')) ?? word),
    isKnown: (word) => ownWords.has(word) || towns.isWordOfPlace(word),
    longest: Math.max(1, ...[...names.values()].map(({ length }) => length)),
  };
}

/** Kinds that a place's own hospital is called by, whether it is a university's or not. */
const ordinaryKinds: ReadonlySet<string> = new Set([...hospitalKinds].filter((kind) => kind !== '#uh'));

const placeOf = (words: readonly string[]): string =>
  words
    .filter((word) => !hospitalKinds.has(word))
    .sort()
    .join(' ');

/** The names themselves are right as they stand. */
const asWritten: Spelling = { correct: (word) => word, isKnown: () => false };

/** A name of a place alone says where something is, and a kind alone says nothing: neither is a name. */
function strengthOf(name: string, words: readonly string[], towns: Towns): Strength | undefined {
  const telling = words.filter((word) => !word.startsWith('#'));
  if (telling.length === 0) return undefined;
  if (isLetters(name)) return 'letters';
  if (!towns.isOnlyPlaces(telling)) return 'own';
  return telling.length === words.length ? undefined : 'place';
}

/** «OUS», «UiB», «SI»: letters that stand for words. */
export const isLetters = (name: string): boolean => /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,5}$/u.test(name.trim());

const keyOf = (words: readonly string[], strength: Strength): string =>
  words
    .map((word) => (strength === 'own' && hospitalKinds.has(word) ? '#h' : word))
    .sort()
    .join(' ');
