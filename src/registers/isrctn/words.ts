import type { RegisterFacts } from '../outcome.ts';

type Meanings<Value> = readonly (readonly [words: RegExp, value: Value | undefined])[];
type Design = NonNullable<RegisterFacts['design']>;
type Intervention = NonNullable<RegisterFacts['interventions']>[number];
type Sponsor = NonNullable<RegisterFacts['sponsor']>;

/** The register's words have changed over the years, in spelling and in what stands behind a colon. */
export const meantIn = <Value>(written: string | undefined, meanings: Meanings<Value>): Value | undefined =>
  written === undefined ? undefined : meanings.find(([words]) => words.test(written))?.[1];

export const types: Meanings<RegisterFacts['type']> = [
  [/^interventional/i, 'interventional'],
  [/^observational/i, 'observational'],
];

export const allocations: Meanings<Design['allocation']> = [
  [/non[- ]?randomi[sz]ed/i, 'non-randomised'],
  [/single[- ]arm|one arm/i, 'single-group'],
  [/randomi[sz]ed/i, 'randomised'],
];

/** «Blinded» says that some do not know, not how many. */
export const maskings: Meanings<Design['masking']> = [[/^open/i, 'open']];

export const purposes: Meanings<RegisterFacts['purpose']> = [
  [/^treatment/i, 'treatment'],
  [/^prevention/i, 'prevention'],
  [/^diagnos/i, 'diagnosis'],
  [/^screening/i, 'screening'],
  [/^supportive care/i, 'care'],
  [/^health services research/i, 'health-services'],
  [/^basic science/i, 'basic-science'],
  [/^device feasibility/i, 'device-feasibility'],
];

export const interventions: Meanings<Intervention['kind']> = [
  [/^(?:drug|biological|vaccine)/i, 'drug'],
  [/^device/i, 'device'],
  [/^procedure/i, 'procedure'],
  [/^(?:radiation|radiotherapy)/i, 'radiotherapy'],
  [/^(?:supplement|dietary)/i, 'nutrition'],
  [/^(?:genetic|mixed|other)/i, 'other'],
];

export const sexes: Meanings<RegisterFacts['sex']> = [
  [/^(?:all|both)/i, 'all'],
  [/^female/i, 'female'],
  [/^male/i, 'male'],
];

export const sponsorKinds: Meanings<Sponsor['kind']> = [
  [/^industry/i, 'industry'],
  [/^university/i, 'academic'],
  [/^government/i, 'public'],
  [/^charity/i, 'non-profit'],
];
