import type { Hospital, MedicalCondition, Organization } from 'schema-dts';
import { type Condition, conditionName, type Institution, type Language } from '../../catalogue/index.ts';

/** A condition as schema.org describes one. */
export const conditionThing = (condition: Condition, language: Language): MedicalCondition => ({
  '@type': 'MedicalCondition',
  name: conditionName(condition, language),
  alternateName: condition.synonyms[language],
  code: condition.icd10.map((codeValue) => ({ '@type': 'MedicalCode', codingSystem: 'ICD-10', codeValue })),
});

/** A hospital, university or institute as schema.org describes one. */
export const institutionThing = ({ kind, name, aliases, place }: Institution): Hospital | Organization => ({
  '@type': kind === 'hospital' ? 'Hospital' : 'Organization',
  name,
  alternateName: aliases,
  address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'NO' },
});
