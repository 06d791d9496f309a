import type { Hospital, MedicalCondition, Organization, PostalAddress } from 'schema-dts';
import { type Condition, conditionName, type Institution, type Language } from '../../catalogue/index.ts';

/**
 * A condition as schema.org describes one.
 *
 * @param synonyms whether to give its other names too, as a page about the condition does
 */
export const conditionThing = (
  condition: Condition,
  language: Language,
  { synonyms }: { synonyms: boolean } = { synonyms: true },
): MedicalCondition => ({
  '@type': 'MedicalCondition',
  name: conditionName(condition, language),
  ...(synonyms && { alternateName: condition.synonyms[language] }),
  code: condition.icd10.map((codeValue) => ({ '@type': 'MedicalCode', codingSystem: 'ICD-10', codeValue })),
});

/** A hospital, university or institute as schema.org describes one. */
export const institutionThing = ({ kind, name, aliases, place }: Institution): Hospital | Organization => ({
  '@type': kind === 'hospital' ? 'Hospital' : 'Organization',
  name,
  alternateName: aliases,
  address: addressIn(place),
});

/** An address in a Norwegian town, as far as the catalogue knows it. */
export const addressIn = (town: string): PostalAddress => ({
  '@type': 'PostalAddress',
  addressLocality: town,
  addressCountry: 'NO',
});
