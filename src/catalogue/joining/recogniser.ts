import { namedCondition, resolverOf } from '../naming/resolver.ts';
import type { Entry } from '../reading/record.ts';
import { siteRecogniser } from '../recognising/sites.ts';
import type { CapturedFields } from '../schema/captured.ts';
import type { ConditionFields, InstitutionFields, PlaceFields } from '../schema/vocabulary.ts';

/** Where a site is: a hospital, a town, or one of some hospitals, which only a person can tell. */
export type RecognisedSite = { institution: string } | { town: string } | { choices: readonly string[] };

/** Understands what registers call hospitals and diseases. */
export interface Recogniser {
  site(
    site: Pick<CapturedFields['sites'][number], 'facility' | 'town' | 'postcode'>,
  ): RecognisedSite | undefined;
  conditions(said: Pick<CapturedFields, 'conditions' | 'terms'>): string[];
}

/** Recognises what the catalogue itself has names for. */
export function recogniserOf({
  institutions,
  places,
  conditions,
}: {
  institutions: readonly Entry<InstitutionFields>[];
  places: readonly Entry<PlaceFields>[];
  conditions: readonly Entry<ConditionFields>[];
}): Recogniser {
  const meant = siteRecogniser({
    institutions: institutions.map(({ fields }) => fields),
    places: places.map(({ fields }) => fields),
  });
  const condition = remembering(
    resolverOf(conditions.map(({ id, fields }) => namedCondition({ id, ...fields }))),
  );
  return {
    site(written) {
      const { institution, choices, town = written.town } = meant(written);
      if (institution) return { institution: institution.id };
      if (town !== undefined) return { town };
      return choices && { choices: choices.map(({ id }) => id) };
    },
    conditions: (said) => [
      ...new Set(
        [...said.conditions, ...said.terms.flatMap(({ name, code }) => [name, code])]
          .filter((word) => word !== undefined)
          .flatMap((word) => {
            const [only, another] = condition(word).exactly;
            return only && another === undefined ? [only.id] : [];
          }),
      ),
    ],
  };
}

/** Registers say the same names thousands of times. */
function remembering<Value>(ask: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word) ?? ask(word);
    known.set(word, value);
    return value;
  };
}
