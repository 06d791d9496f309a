import { suggest } from '../basics/suggest.ts';

/** Something that files point to by its id, and everything else that people call it. */
export interface Named {
  id: string;
  /** What a reader knows it as, to say beside the id. */
  label: string;
  /** What kind of institution it is. */
  kind?: string | undefined;
  /** What it is called. */
  names: readonly string[];
  /** Other names, abbreviations and codes. */
  alsoCalled: readonly string[];
}

/** What may have been meant by a word, and whether it was said outright or is only near. */
export interface Meant {
  /** The ids that the word names; one when it is clear, more when a person has to choose. */
  exactly: readonly Named[];
  /** What is called something like it, when it names nothing. */
  nearly: Named | undefined;
}

/** Of more names than this, a word that they share says too little to choose between them. */
const fewEnough = 6;

/**
 * Understands what people call things: names, short names, abbreviations, synonyms and codes. What is called so
 * outright goes before what is also called so, and both before names that only have the words in them: «Aker» is «Aker
 * sykehus», «Betanien» may be either of two. Where two are left, both are given and none is chosen.
 */
export function resolverOf(named: readonly Named[]): (written: string) => Meant {
  const tiers = [
    byKey(named, ({ id }) => [id]),
    byKey(named, ({ names }) => names),
    byKey(named, ({ alsoCalled }) => alsoCalled),
  ];
  const owners = new Map<string, Named>();
  for (const tier of tiers) {
    for (const [key, [owner, ...others]] of tier) {
      if (owner && others.length === 0 && !owners.has(key)) owners.set(key, owner);
    }
  }
  const outright = (key: string): readonly Named[] =>
    tiers.map((tier) => tier.get(key) ?? []).find((found) => found.length > 0) ?? [];
  const subjects = byKey(named, everyName, subjectOf);
  return (written) => {
    const key = keyOf(written);
    const found = outright(key);
    const exactly = found.length > 0 ? found : outright(widerDiagnosis(key));
    if (exactly.length > 0) return { exactly, nearly: undefined };
    const subject = subjectOf(key);
    const having = subject === '' ? [] : havingWords(subjects, subject);
    const [only, another] = having;
    if (another) return { exactly: having.length > fewEnough ? [] : having, nearly: undefined };
    if (only && subjects.has(subject)) return { exactly: [only], nearly: undefined };
    return { exactly: [], nearly: only ?? nearest(key, owners) };
  };
}

const everyName = ({ names, alsoCalled }: Named): readonly string[] => [...names, ...alsoCalled];

/** A part of a diagnosis (`C50.1`) is known by the whole of it (`C50`). */
const widerDiagnosis = (key: string): string => /^([a-z]\d\d) ?\d{1,2}$/.exec(key)?.[1] ?? '';

/** What a name is about: all but the words for what kind of place it is. */
const subjectOf = (name: string): string =>
  keyOf(name)
    .split(' ')
    .filter((word) => !kindOfPlace.test(word))
    .join(' ');
const kindOfPlace =
  /^(?:(?:universitets?|sentral)?s[jy]u?kehus(?:et)?|hospital|university|helse|i|ved|på|og|the|of)$/;

/** The things that have all the words in one of their names. */
function havingWords(subjects: ReadonlyMap<string, Named[]>, subject: string): readonly Named[] {
  const words = subject.split(' ');
  const having = [...subjects].filter(([name]) => {
    const own = name.split(' ');
    return words.every((word) => own.includes(word));
  });
  return [...new Set(having.flatMap(([, owners]) => owners))];
}

/**
 * What is called nearly the same. In a short word one letter makes another word, «kne» and «akne», and so does one
 * digit in a code; names share long words: «hjertesykdom» is not what «leversykdom» was meant to be.
 */
function nearest(key: string, owners: ReadonlyMap<string, Named>): Named | undefined {
  if (key.length < shortest) return undefined;
  const alike = [...owners.keys()].filter((name) => digitWords(name) === digitWords(key));
  const near = suggest(key, alike, Math.max(1, Math.floor(key.length / 6)));
  return near === undefined ? undefined : owners.get(near);
}

const shortest = 5;
const digitWords = (key: string): string =>
  key
    .split(' ')
    .filter((word) => /\d/.test(word))
    .join(' ');

function byKey(
  named: readonly Named[],
  words: (one: Named) => readonly string[],
  keyFor = keyOf,
): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const one of named) {
    for (const key of new Set(words(one).map((word) => keyFor(word))))
      found.set(key, [...(found.get(key) ?? []), one]);
  }
  found.delete('');
  return found;
}

/** A name without what people write differently: capitals, signs, invisible signs, and what kind of company it is. */
const keyOf = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replaceAll('&', ' og ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/ (?:hf|rhf|as)$/, '');

interface ThreeLanguages<Value> {
  nb: Value;
  nn: Value;
  en: Value;
}

/** An institution and what it is called: a trust's name too, which is shared where the trust has several. */
export const namedInstitution = (institution: {
  id: string;
  name: string;
  shortName: string;
  englishName?: string | undefined;
  trust?: string | undefined;
  aliases: readonly string[];
  orgnr?: string | undefined;
  kind?: string | undefined;
  previousSlugs?: readonly string[] | undefined;
}): Named => ({
  id: institution.id,
  label: institution.name,
  kind: institution.kind,
  names: given([institution.name, institution.shortName, institution.englishName]),
  alsoCalled: given([
    ...institution.aliases,
    institution.trust,
    institution.orgnr,
    ...(institution.previousSlugs ?? []),
  ]),
});

/** A condition and what it is called; search words are no names, for they may mean several things. */
export const namedCondition = (condition: {
  id: string;
  name: ThreeLanguages<string>;
  synonyms: ThreeLanguages<readonly string[]>;
  icd10: readonly string[];
  previousSlugs?: readonly string[] | undefined;
}): Named => ({
  id: condition.id,
  label: condition.name.nb,
  names: Object.values(condition.name),
  alsoCalled: [
    ...Object.values(condition.synonyms).flat(),
    ...condition.icd10,
    ...(condition.previousSlugs ?? []),
  ],
});

/** A category, what the registration form calls it, and what hospitals call it. */
export const namedCategory = (category: {
  id: string;
  name: ThreeLanguages<string>;
  aliases?: readonly string[] | undefined;
  previousSlugs?: readonly string[] | undefined;
}): Named => ({
  id: category.id,
  label: category.name.nb,
  names: Object.values(category.name),
  alsoCalled: [...(category.aliases ?? []), ...(category.previousSlugs ?? [])],
});

/** An entry of the search words and every way to write it. */
export const namedSearchWord = (entry: { id: string; forms: ThreeLanguages<readonly string[]> }): Named => ({
  id: entry.id,
  label: entry.forms.nb[0] ?? entry.id,
  names: Object.values(entry.forms).flat(),
  alsoCalled: [],
});

const given = (words: readonly (string | undefined)[]): string[] =>
  words.filter((word) => word !== undefined);
