import type { Language } from '../schema/choices.ts';
import { diseaseKey, diseaseWords } from './condition-words.ts';

/** A condition of the catalogue, and what it is called. */
export interface KnownCondition {
  id: string;
  name: Record<Language, string>;
  synonyms: Record<Language, readonly string[]>;
  searchWords: Record<Language, readonly string[]>;
  icd10: readonly string[];
  /** The conditions right above it. */
  parents: readonly string[];
}

/** Who has a name, a diagnosis or letters that stand for a name. */
export interface ConditionNames {
  named(key: string): readonly string[];
  lettered(letters: string): readonly string[];
  diagnosed(code: string): readonly string[];
}

/** «NSCLC», «T2DM»: letters that stand for words. */
export const isLetters = (written: string): boolean => /^(?=.*[A-Z].*[A-Z])[A-Z\d]{3,6}$/.test(written);

/** The names of conditions as registers' diseases are looked up among them. */
export function conditionNamesOf(conditions: readonly KnownCondition[]): ConditionNames {
  const names = new Map<string, Set<string>>();
  const kinds = new Map<string, Set<string>>();
  const letters = new Map<string, Set<string>>();
  const codes = new Map<string, Set<string>>();
  const sayings = new Map<string, Set<string>>();
  for (const condition of conditions) {
    // Two letters are the letters of too many things.
    const own = ownNames(condition).filter((name) => !/^\p{Lu}{2}$/u.test(name));
    for (const name of own)
      add(isLetters(name) ? letters : names, isLetters(name) ? name : diseaseKey(name), condition.id);
    const narrower = condition.searchWords.en.filter((word) => isKindOf(word, own));
    for (const word of narrower) add(kinds, diseaseKey(word), condition.id);
    for (const name of [...own, ...narrower]) add(letters, initialsOf(name), condition.id, 4);
    for (const word of condition.searchWords.en.filter(isLetters)) add(sayings, word, condition.id);
    for (const code of condition.icd10) add(codes, plainCode(code), condition.id);
  }
  return {
    named: (key) => [...(names.get(key) ?? kinds.get(key) ?? [])],
    lettered: (word) => {
      const owners = letters.get(word) ?? new Set<string>();
      return owners.size === 0 ? [] : [...new Set([...owners, ...(sayings.get(word) ?? [])])];
    },
    diagnosed(code) {
      const plain = plainCode(code);
      if (!/^[A-Z]\d\d/.test(plain)) return [];
      for (let length = plain.length; length >= 3; length -= 1) {
        const owners = codes.get(plain.slice(0, length));
        if (owners) return [...owners];
      }
      return [];
    },
  };
}

/** Names and other names, and the parts of a name that says the same twice: «Lupus (SLE)». */
function ownNames({ name, synonyms }: KnownCondition): string[] {
  return [...Object.values(name), ...Object.values(synonyms).flat()].flatMap((word) => {
    const [, outside, inside] = /^(.+?)\s*\((.+)\)$/.exec(word) ?? [];
    return outside !== undefined && inside !== undefined ? [outside, inside] : [word];
  });
}

/**
 * Search words may mean several things; one that says the whole of a name and something more is a kind of what has the
 * name: «ischaemic stroke» is a stroke.
 */
function isKindOf(word: string, own: readonly string[]): boolean {
  const said = new Set(diseaseWords(word));
  return own.some((name) => {
    const words = diseaseWords(name);
    return words.length > 0 && !isLetters(name) && words.every((one) => said.has(one));
  });
}

const initialsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

const plainCode = (code: string): string => code.replace('.', '').toUpperCase().trim();

function add(map: Map<string, Set<string>>, key: string, id: string, shortest = 1): void {
  if (key.length >= shortest) map.set(key, (map.get(key) ?? new Set()).add(id));
}
