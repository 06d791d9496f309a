import type { CapturedRegister } from '../schema/choices.ts';

/** Whose word a fact is: people's, who have written the study's file, or a register's. */
export type Voice = 'people' | CapturedRegister;

/** The facts that a register can say where a study's file is silent, by their path in the file. */
export const sharedFacts = [
  'title',
  'registeredTitle',
  'acronym',
  'status',
  'joining',
  'stopped',
  'type',
  'interventions',
  'phase',
  'recruits',
  'ids.euct',
  'ids.nct',
  'ids.isrctn',
  'ids.eudract',
  'conditions',
  'inclusion.start',
  'inclusion.end',
  'completed',
  'participants',
  'eligibility.minimumAge',
  'eligibility.maximumAge',
  'eligibility.sex',
  'sites',
  'sponsor',
  'funders',
  'design',
  'results',
  'source',
] as const;
export type SharedFact = (typeof sharedFacts)[number];

/** The register that says each of some facts. */
export type Voices = Readonly<Partial<Record<SharedFact, CapturedRegister>>>;

/** Whose word a fact of a study is. */
export const voiceOf = ({ voices }: { voices: Voices }, fact: SharedFact): Voice => voices[fact] ?? 'people';
