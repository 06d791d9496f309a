import { z } from 'zod';

/** Recruitment status: the four of the national report's annex A. */
export const statuses = ['recruiting', 'not-yet-recruiting', 'active-not-recruiting', 'completed'] as const;
export type Status = (typeof statuses)[number];

/** How a study can be stopped before its time: `terminated` after it started, `withdrawn` before. */
export const stopKinds = ['terminated', 'withdrawn', 'suspended'] as const;
/** What kinds of study there are. */
export const studyTypes = ['interventional', 'observational', 'registry', 'health-services'] as const;
/** What a study can try out. */
export const interventionKinds = [
  'drug',
  'device',
  'surgery',
  'radiotherapy',
  'procedure',
  'rehabilitation',
  'exercise',
  'nutrition',
  'psychological',
  'diagnostic',
  'other',
] as const;
/** Whom a study can look for. */
export const recruitKinds = ['patients', 'controls', 'healthy-volunteers'] as const;
/** Whom a study is for. */
export const sexes = ['all', 'female', 'male'] as const;
/** What kinds of sponsor there are. */
export const sponsorKinds = ['public', 'academic', 'industry', 'non-profit'] as const;
/** The registers that facts can be captured from. */
export const registers = ['nct', 'euct', 'isrctn', 'ictrp', 'eudract'] as const;
/** What kinds of institution there are. */
export const institutionKinds = ['hospital', 'university', 'institute'] as const;
/** Who owns an institution. */
export const ownerships = ['public', 'non-profit'] as const;
/** The regions of the health service. */
export const regions = ['nord', 'midt', 'vest', 'sor-ost'] as const;
export type Region = (typeof regions)[number];
/** Norwegian written forms; English is a translation beside them. */
export const norwegianForms = ['nb', 'nn'] as const;
/** The languages of the site. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * What the registration form and everyday Norwegian call these values; `fix` puts the value in its place. The first
 * words of each value are those that an editor is shown.
 */
const norwegianWords: Readonly<Record<string, string>> = {
  'startet – åpen for inklusjon': 'recruiting',
  'åpen for inklusjon': 'recruiting',
  'åpen for rekruttering': 'recruiting',
  åpen: 'recruiting',
  rekrutterer: 'recruiting',
  'startet – avventer å åpnes for inklusjon': 'not-yet-recruiting',
  'avventer å åpnes for inklusjon': 'not-yet-recruiting',
  'avsluttet – inklusjon avsluttet, men fortsatt pågående': 'active-not-recruiting',
  'inklusjon avsluttet, men fortsatt pågående': 'active-not-recruiting',
  pågående: 'active-not-recruiting',
  'avsluttet – inklusjon avsluttet, studien er ferdigstilt': 'completed',
  'inklusjon avsluttet, studien er ferdigstilt': 'completed',
  ferdigstilt: 'completed',
  avbrutt: 'terminated',
  trukket: 'withdrawn',
  'midlertidig stanset': 'suspended',
  intervensjonsstudie: 'interventional',
  observasjonsstudie: 'observational',
  registerstudie: 'registry',
  helsetjenesteforskning: 'health-services',
  legemiddel: 'drug',
  'medisinsk utstyr': 'device',
  kirurgi: 'surgery',
  strålebehandling: 'radiotherapy',
  prosedyre: 'procedure',
  rehabilitering: 'rehabilitation',
  trening: 'exercise',
  ernæring: 'nutrition',
  psykologisk: 'psychological',
  diagnostikk: 'diagnostic',
  annet: 'other',
  pasienter: 'patients',
  kontroller: 'controls',
  'friske frivillige': 'healthy-volunteers',
  alle: 'all',
  kvinner: 'female',
  kvinne: 'female',
  menn: 'male',
  mann: 'male',
  offentlig: 'public',
  akademisk: 'academic',
  industri: 'industry',
  ideell: 'non-profit',
  bokmål: 'nb',
  nynorsk: 'nn',
};

/** The value an editor's Norwegian word stands for, if the list in question has it. */
export function valueOfNorwegian(written: string, values: readonly string[]): string | undefined {
  const value = norwegianWords[written.trim().toLowerCase().replaceAll(' - ', ' – ')];
  return value !== undefined && values.includes(value) ? value : undefined;
}

/** One of some values. A JSON Schema of it says in Norwegian what each stands for, where all have such words. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  const words = values.flatMap((value) => norwegianOf(value) ?? []);
  return z.enum(values).meta(words.length === values.length ? { enumDescriptions: words } : {});
}

const norwegianOf = (value: string): string | undefined =>
  Object.keys(norwegianWords).find((words) => norwegianWords[words] === value);
