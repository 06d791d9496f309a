import { type ConditionNames, conditionNamesOf, isLetters, type KnownCondition } from './condition-names.ts';
import { broader, lessAndLess, lettersLeft } from './condition-words.ts';

/** What a register says a study is about. */
export interface WrittenConditions {
  conditions: readonly string[];
  terms?: readonly { system: string; code?: string | undefined; name?: string | undefined }[] | undefined;
}

/** The conditions that a register means, and the words that may mean several, of which a person has to choose. */
export interface MeantConditions {
  ids: readonly string[];
  choices: readonly { written: string; ids: readonly string[] }[];
}

/**
 * Understands what registers call diseases: codes of ICD-10, names of MeSH, and words. A disease is only given where
 * it, or something broader that it surely is, is named; a broader one only where nothing narrower is.
 */
export function conditionRecogniser(
  conditions: readonly KnownCondition[],
): (written: WrittenConditions) => MeantConditions {
  const names = conditionNamesOf(conditions);
  const above = ancestorsOf(conditions);
  const asked = new Map<string, readonly string[]>();
  const meant = (word: string): readonly string[] => {
    const known = asked.get(word) ?? narrowest(idsOf(word, names), above);
    asked.set(word, known);
    return known;
  };
  return ({ conditions: words, terms = [] }) => {
    const found = [
      ...words.flatMap((word) => [...partsOf(word, meant)]),
      ...terms.flatMap(({ system, code, name }) => [
        ...(system === 'icd10' && code !== undefined
          ? [{ written: code, ids: narrowest(names.diagnosed(code), above) }]
          : []),
        ...(name === undefined ? [] : [{ written: name, ids: meant(name) }]),
      ]),
    ];
    const ids = narrowest([...new Set(found.flatMap((one) => (one.ids.length === 1 ? one.ids : [])))], above);
    const choices = found.filter((one) => one.ids.length > 1 && !one.ids.some((id) => ids.includes(id)));
    return { ids, choices };
  };
}

function idsOf(word: string, names: ConditionNames): readonly string[] {
  const trimmed = word.trim();
  const letters = lettersLeft(trimmed);
  if (letters !== undefined && isLetters(letters)) return names.lettered(letters);
  for (const key of lessAndLess(trimmed)) {
    const ids = key === '' ? [] : names.named(key);
    if (ids.length > 0) return ids;
  }
  const inside = /[([]([^)\]]+)[)\]]/.exec(trimmed)?.[1]?.trim();
  const byLetters = inside !== undefined && isLetters(inside) ? names.lettered(inside) : [];
  if (byLetters.length > 0) return byLetters;
  for (const key of broader(trimmed)) {
    const ids = names.named(key);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** What is written in one, and where that is nothing, each of what is named beside each other. */
function* partsOf(
  written: string,
  meant: (word: string) => readonly string[],
): Generator<{ written: string; ids: readonly string[] }> {
  const ids = meant(written);
  if (ids.length > 0) {
    yield { written, ids };
    return;
  }
  // One comma or two turn a name round, as MeSH does: «Hypertension, Pulmonary» is no hypertension.
  const parts = written.split(/\s*[;|/]\s*|\s+(?:and|or|&)\s+/i).flatMap((part) => {
    const list = part.split(/\s*,\s*/);
    return list.length > 3 ? list : [part];
  });
  if (parts.length > 1) for (const part of parts) yield { written: part, ids: meant(part) };
}

/** Those among some that none of the others is a kind of. */
const narrowest = (
  ids: readonly string[],
  above: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] => ids.filter((id) => !ids.some((other) => other !== id && above.get(other)?.has(id)));

function ancestorsOf(conditions: readonly KnownCondition[]): ReadonlyMap<string, ReadonlySet<string>> {
  const parents = new Map(conditions.map((condition) => [condition.id, condition.parents]));
  return new Map(
    conditions.map(({ id }) => {
      const all = new Set<string>();
      const climb = (one: string): void => {
        for (const parent of parents.get(one) ?? []) {
          if (all.has(parent)) continue;
          all.add(parent);
          climb(parent);
        }
      };
      climb(id);
      return [id, all];
    }),
  );
}
