import type { Entry } from '../reading/record.ts';
import { conditionRecogniser } from '../recognising/conditions.ts';
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
  const meantSite = siteRecogniser({
    institutions: institutions.map(({ fields }) => fields),
    places: places.map(({ fields }) => fields),
  });
  const meantConditions = conditionRecogniser(conditions.map(({ id, fields }) => ({ id, ...fields })));
  return {
    site(written) {
      const { institution, choices, town = townIn(written.town) } = meantSite(written);
      if (institution) return { institution: institution.id };
      if (town !== undefined) return { town };
      return choices && { choices: choices.map(({ id }) => id) };
    },
    conditions: (said) => [...meantConditions(said).ids],
  };
}

/** A town that the catalogue does not know stands as it is written; some write the country where a town should stand. */
const townIn = (written: string | undefined): string | undefined =>
  /^\s*(?:norge|noreg|norway)\W*$/i.test(written ?? '') ? undefined : written;
