import { type Catalogue, type Condition, type LexiconEntry, languages } from '../../catalogue/index.ts';
import type { Side } from '../side.ts';
import { tokenOf } from './token.ts';

/** Something a reader can search for under many names. */
export interface SearchConcept {
  /** Word that stands for the concept in the index; of fixed length, so that none begins another. */
  token: string;
  kind: 'condition' | LexiconEntry['kind'];
  /** What it is called on Norwegian and on English pages. */
  label: Record<Side, string>;
  /** Every way to write it, as the content has them. */
  forms: string[];
  /** Tokens of what it belongs to, nearest first; of a treatment also the conditions it is used for, after its groups. */
  broader: string[];
}

export interface CatalogueConcepts {
  /** By the id of the condition. */
  conditions: Map<string, SearchConcept>;
  /** By the id in the lexicon. */
  others: Map<string, SearchConcept>;
  /** What a concept of the lexicon is a part of, however far up, nearest first. */
  groups: Map<SearchConcept, SearchConcept[]>;
}

/** The concepts of a catalogue. The same content gives the same tokens. */
export function conceptsOf(catalogue: Catalogue): CatalogueConcepts {
  const norwegian = catalogue.site.language;
  const labelOf = (name: Condition['name']): SearchConcept['label'] => ({ no: name[norwegian], en: name.en });
  let next = 0;
  const token = (): string => tokenOf(next++);
  const conditions = new Map(
    catalogue.conditions.map(({ id, name, synonyms, searchWords }): [string, SearchConcept] => [
      id,
      {
        token: token(),
        kind: 'condition',
        label: labelOf(name),
        forms: unique(
          languages.flatMap((language) => [name[language], ...synonyms[language], ...searchWords[language]]),
        ),
        broader: [],
      },
    ]),
  );
  const others = new Map(
    catalogue.lexicon.map(({ id, kind, forms }): [string, SearchConcept] => {
      const all = unique(languages.flatMap((language) => forms[language]));
      const label = { no: forms[norwegian][0] ?? forms.nb[0] ?? id, en: forms.en[0] ?? id };
      return [id, { token: token(), kind, label, forms: all, broader: [] }];
    }),
  );
  const groups = groupsOf(catalogue.lexicon, others);
  for (const { id, usedFor } of catalogue.lexicon) {
    const concept = others.get(id);
    const wider = [...((concept && groups.get(concept)) ?? []), ...pick(conditions, usedFor)];
    concept?.broader.push(...wider.map((one) => one.token));
  }
  for (const condition of catalogue.conditions) {
    const above = pick(conditions, ancestorsOf(condition));
    conditions.get(condition.id)?.broader.push(...above.map((one) => one.token));
  }
  return { conditions, others, groups };
}

/** The ids of the broader conditions, however far up, nearest first. */
function ancestorsOf({ parents }: Condition): string[] {
  const above = new Set(parents);
  // A set gives what is added to it while it is walked.
  for (const parent of above) for (const further of parent.parents) above.add(further);
  return [...above].map(({ id }) => id);
}

function groupsOf(
  lexicon: readonly LexiconEntry[],
  concepts: Map<string, SearchConcept>,
): CatalogueConcepts['groups'] {
  const groups = new Map(lexicon.map(({ id, partOf }) => [id, partOf]));
  return new Map(
    [...concepts].map(([id, concept]) => {
      const above = new Set(groups.get(id));
      // A set gives what is added to it while it is walked, so the nearest come first.
      for (const group of above) for (const further of groups.get(group) ?? []) above.add(further);
      return [concept, pick(concepts, [...above])];
    }),
  );
}

/** What some ids stand for. */
export const pick = <T>(from: Map<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => {
    const found = from.get(id);
    return found === undefined ? [] : [found];
  });

/** Words of the same letters once: in small letters where they are written so too, for only then are they no abbreviation. */
function unique(words: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const word of words) {
    const key = word.toLowerCase();
    const earlier = found.get(key);
    if (earlier === undefined || earlier === earlier.toUpperCase()) found.set(key, word);
  }
  return [...found.values()];
}
