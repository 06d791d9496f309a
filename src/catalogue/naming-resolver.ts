import { suggest } from './suggest.ts';

/** Something that files point to by its id, and everything else that people call it. */
export interface Named {
  id: string;
  /** What a reader knows it as, to say beside the id. */
  label: string;
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

/**
 * Understands what people call things: names, short names, abbreviations, synonyms and codes. What is called so
 * outright goes before what is also called so; where two are left, both are given and none is chosen.
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
  const words = [...owners.keys()];
  return (written) => {
    const key = keyOf(written);
    const exactly = tiers.map((tier) => tier.get(key) ?? []).find((found) => found.length > 0) ?? [];
    if (exactly.length > 0) return { exactly, nearly: undefined };
    // Names share long words: «hjertesykdom» is not what «leversykdom» was meant to be.
    const near = suggest(key, words, Math.max(1, Math.floor(key.length / 6)));
    return { exactly, nearly: near === undefined ? undefined : owners.get(near) };
  };
}

function byKey(named: readonly Named[], words: (one: Named) => readonly string[]): Map<string, Named[]> {
  const found = new Map<string, Named[]>();
  for (const one of named) {
    for (const key of new Set(words(one).map(keyOf))) found.set(key, [...(found.get(key) ?? []), one]);
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
}): Named => ({
  id: institution.id,
  label: institution.name,
  names: given([institution.name, institution.shortName, institution.englishName]),
  alsoCalled: given([...institution.aliases, institution.trust, institution.orgnr]),
});

/** A condition and what it is called; search words are no names, for they may mean several things. */
export const namedCondition = (condition: {
  id: string;
  name: ThreeLanguages<string>;
  synonyms: ThreeLanguages<readonly string[]>;
  icd10: readonly string[];
}): Named => ({
  id: condition.id,
  label: condition.name.nb,
  names: Object.values(condition.name),
  alsoCalled: [...Object.values(condition.synonyms).flat(), ...condition.icd10],
});

/** A category and what the registration form calls it. */
export const namedCategory = (category: { id: string; name: ThreeLanguages<string> }): Named => ({
  id: category.id,
  label: category.name.nb,
  names: Object.values(category.name),
  alsoCalled: [],
});

const given = (words: readonly (string | undefined)[]): string[] =>
  words.filter((word) => word !== undefined);
