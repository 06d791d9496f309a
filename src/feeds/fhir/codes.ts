/** One code of a code system, with the system's own display. */
export const coding = (system: string, code: string, display?: string) => ({ system, code, display });

/** https://terminology.hl7.org/NamingSystem-ClinicalTrialsGov.html */
export const clinicalTrials = 'http://clinicaltrials.gov';

/** Enhetsregisteret, as the Norwegian base profile of Organization names it. */
export const organisationNumber = 'urn:oid:2.16.578.1.12.4.1.4.101';

/** ICD-10, as FHIR names it. */
export const icd10 = 'http://hl7.org/fhir/sid/icd-10';

/** ISO 3166-1, as FHIR names it. */
export const norway = coding('urn:iso:std:iso:3166', 'NO', 'Norway');

/** The phases a study may be in: one, or two that follow each other. */
const phases: Record<string, [code: string, display: string]> = {
  '1': ['phase-1', 'Phase 1'],
  '1-2': ['phase-1-phase-2', 'Phase 1/Phase 2'],
  '2': ['phase-2', 'Phase 2'],
  '2-3': ['phase-2-phase-3', 'Phase 2/Phase 3'],
  '3': ['phase-3', 'Phase 3'],
  '4': ['phase-4', 'Phase 4'],
};

/**
 * The phase as a code where FHIR has one, and always as text; nothing for a study without phases.
 *
 * @param system where the code system of phases stands, which differs between R4 and R5
 */
export function phaseOf(phase: readonly number[], system: string) {
  const [code, display] = phases[phase.join('-')] ?? [];
  if (phase.length === 0) return undefined;
  return { coding: code ? [coding(system, code, display)] : undefined, text: phase.join('–') };
}

/** Health services research is a purpose in FHIR, not a design. */
export const purposeOf = (type: string | undefined, system: string) =>
  type === 'health-services'
    ? { coding: [coding(system, 'health-services-research', 'Health Services Research')] }
    : undefined;
