import type { RegisterFacts } from '../outcome.ts';

type Design = NonNullable<RegisterFacts['design']>;
type Intervention = NonNullable<RegisterFacts['interventions']>[number];
type Sponsor = NonNullable<RegisterFacts['sponsor']>;
type Meanings<Value> = Readonly<Record<string, Value | undefined>>;

// Words without a counterpart stand here too, so that a new one in the register is told of.

export const allocations: Meanings<Design['allocation']> = {
  RANDOMIZED: 'randomised',
  NON_RANDOMIZED: 'non-randomised',
  NA: undefined,
};

export const maskings: Meanings<Design['masking']> = {
  NONE: 'open',
  SINGLE: 'single',
  DOUBLE: 'double',
  TRIPLE: 'triple',
  QUADRUPLE: 'quadruple',
};

export const purposes: Meanings<RegisterFacts['purpose']> = {
  TREATMENT: 'treatment',
  PREVENTION: 'prevention',
  DIAGNOSTIC: 'diagnosis',
  SUPPORTIVE_CARE: 'care',
  SCREENING: 'screening',
  HEALTH_SERVICES_RESEARCH: 'health-services',
  BASIC_SCIENCE: 'basic-science',
  DEVICE_FEASIBILITY: 'device-feasibility',
  ECT: undefined,
  OTHER: undefined,
};

/** What is called behaviour may be exercise, a diet or a conversation: the name tells, not the word. */
export const interventions: Meanings<Intervention['kind']> = {
  DRUG: 'drug',
  BIOLOGICAL: 'drug',
  DEVICE: 'device',
  PROCEDURE: 'procedure',
  RADIATION: 'radiotherapy',
  DIETARY_SUPPLEMENT: 'nutrition',
  DIAGNOSTIC_TEST: 'diagnostic',
  GENETIC: 'other',
  COMBINATION_PRODUCT: 'other',
  OTHER: 'other',
  BEHAVIORAL: undefined,
};

/** A hospital, a university and a foundation are all «other» to the register. */
export const sponsorKinds: Meanings<Sponsor['kind']> = {
  INDUSTRY: 'industry',
  NIH: 'public',
  FED: 'public',
  OTHER_GOV: 'public',
  NETWORK: undefined,
  AMBIG: undefined,
  OTHER: undefined,
  INDIV: undefined,
  UNKNOWN: undefined,
};

export const sexes: Meanings<RegisterFacts['sex']> = { ALL: 'all', FEMALE: 'female', MALE: 'male' };

export const sureties = { ACTUAL: 'actual', ESTIMATED: 'planned', ANTICIPATED: 'planned' } as const;
