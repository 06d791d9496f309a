import { z } from 'zod';

export { type Status, statuses } from '../basics/status.ts';

/** Recruitment status as a file says it: the four of the national report's annex A, and the register's own «unknown». */
export const writtenStatuses = [
  'recruiting',
  'not-yet-recruiting',
  'active-not-recruiting',
  'completed',
  'unknown',
] as const;
export type WrittenStatus = (typeof writtenStatuses)[number];
/** How one comes to take part: by oneself, through a doctor, by invitation alone, or asked while in treatment. */
export const joinings = ['self', 'referral', 'invitation', 'in-care'] as const;

/** How a study can be stopped before its time: `terminated` after it started, `withdrawn` before. */
export const stopKinds = ['terminated', 'withdrawn', 'suspended'] as const;
/** Whom a search word can say that a study should be for: those of an age, or of a sex. */
export const whoWords = ['children', 'adults', 'older', 'female', 'male'] as const;
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
/** How participants are shared out between the groups of a study. */
export const allocations = ['randomised', 'non-randomised', 'single-group'] as const;
/** Who does not know which group a participant is in: nobody, or so many parties. */
export const maskings = ['open', 'single', 'double', 'triple', 'quadruple'] as const;
/** How much of taking part can be done from home. */
export const homeParts = ['all', 'part', 'none'] as const;
/** Where the results of a study are told. */
export const resultKinds = ['article', 'register', 'lay-summary'] as const;
/** Collections of facts that are credited beside the register. */
export const collections = ['nordic-cohort'] as const;
/** Whom a study is for. */
export const sexes = ['all', 'female', 'male'] as const;
/** What kinds of sponsor there are. */
export const sponsorKinds = ['public', 'academic', 'industry', 'non-profit'] as const;
/** The registers that facts can be captured from. */
export const registers = ['nct', 'euct', 'isrctn', 'ictrp', 'eudract'] as const;
/** The registers whose records are kept as facts beside the study files. */
export const capturedRegisters = ['nct', 'euct', 'isrctn'] as const;
export type CapturedRegister = (typeof capturedRegisters)[number];
/** What a study is meant to find out. */
export const purposes = [
  'treatment',
  'prevention',
  'diagnosis',
  'care',
  'screening',
  'health-services',
  'basic-science',
  'device-feasibility',
] as const;
/** Whom a number of participants is for. */
export const enrolmentScopes = ['norway', 'all'] as const;
/** Whether a number or a date is what came to be, or what is planned. */
export const sureties = ['actual', 'planned'] as const;
/** What kinds of institution there are. */
export const institutionKinds = [
  'hospital',
  'university',
  'institute',
  'municipality',
  'general-practice',
  'dental',
  'company',
  'organisation',
] as const;
/** Who owns an institution. */
export const ownerships = ['public', 'non-profit', 'for-profit'] as const;
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
  'åpen for deltakere': 'recruiting',
  'åpen for nye deltakere': 'recruiting',
  'open for deltakarar': 'recruiting',
  'åpen for pasienter': 'recruiting',
  rekrutterer: 'recruiting',
  'rekrutterer deltakere': 'recruiting',
  rekrutterar: 'recruiting',
  inkluderer: 'recruiting',
  'inkluderer pasienter': 'recruiting',
  open: 'recruiting',
  'open for inklusjon': 'recruiting',
  'tek inn deltakarar': 'recruiting',
  'tar inn deltakere': 'recruiting',
  'startet – avventer å åpnes for inklusjon': 'not-yet-recruiting',
  'avventer å åpnes for inklusjon': 'not-yet-recruiting',
  'ikke startet': 'not-yet-recruiting',
  'ikke startet ennå': 'not-yet-recruiting',
  'ikkje starta': 'not-yet-recruiting',
  'ikke åpnet': 'not-yet-recruiting',
  'ikke åpnet ennå': 'not-yet-recruiting',
  'venter på å åpne': 'not-yet-recruiting',
  'avventer oppstart': 'not-yet-recruiting',
  planlagt: 'not-yet-recruiting',
  'under planlegging': 'not-yet-recruiting',
  'avsluttet – inklusjon avsluttet, men fortsatt pågående': 'active-not-recruiting',
  'inklusjon avsluttet, men fortsatt pågående': 'active-not-recruiting',
  'stengt for nye deltakere, men pågår fortsatt': 'active-not-recruiting',
  'avsluttet – inklusjon avsluttet, studien er ferdigstilt': 'completed',
  'inklusjon avsluttet, studien er ferdigstilt': 'completed',
  ferdigstilt: 'completed',
  fullført: 'completed',
  ferdig: 'completed',
  ukjent: 'unknown',
  'man kan ta kontakt selv': 'self',
  'man blir henvist av lege eller behandler': 'referral',
  'bare de som blir invitert': 'invitation',
  'man blir spurt under behandling': 'in-care',
  selv: 'self',
  'tar kontakt selv': 'self',
  'via lege eller behandler': 'referral',
  'via lege': 'referral',
  henvisning: 'referral',
  'bare inviterte': 'invitation',
  'bare for inviterte': 'invitation',
  invitasjon: 'invitation',
  'blir spurt under behandling': 'in-care',
  'trukket lodd om gruppe': 'randomised',
  'grupper uten loddtrekning': 'non-randomised',
  'én gruppe': 'single-group',
  'alle vet hvilken gruppe': 'open',
  'én part vet ikke hvilken gruppe': 'single',
  'to parter vet ikke hvilken gruppe': 'double',
  'tre parter vet ikke hvilken gruppe': 'triple',
  'fire parter vet ikke hvilken gruppe': 'quadruple',
  'alt hjemmefra': 'all',
  'delvis hjemmefra': 'part',
  'ikke hjemmefra': 'none',
  artikkel: 'article',
  'resultater i registeret': 'register',
  'sammendrag for folk flest': 'lay-summary',
  avbrutt: 'terminated',
  'trukket før start': 'withdrawn',
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
  begge: 'all',
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

/** What registers call these values, where it is not the same words. */
const registerWords: Readonly<Record<string, string>> = {
  'ongoing, recruiting': 'recruiting',
  'authorised, recruitment pending': 'not-yet-recruiting',
  'ongoing, recruitment ended': 'active-not-recruiting',
  'clinicaltrials.gov': 'nct',
  ctis: 'euct',
};

/** The value a register's words stand for, if the list in question has it. */
export function valueOfRegister(written: string, values: readonly string[]): string | undefined {
  const value = registerWords[written.trim().toLowerCase()];
  return value !== undefined && values.includes(value) ? value : undefined;
}

/** One of some values. A JSON Schema of it says in Norwegian what each stands for, where all have such words. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values) {
  const words = values.flatMap((value) => wordsFor(value, values) ?? []);
  return z.enum(values).meta(words.length === values.length ? { enumDescriptions: words } : {});
}

/** The Norwegian words that an editor is shown for a value of a list; undefined for a value that has none. */
export function wordsFor(value: string, values: readonly string[]): string | undefined {
  // Of the sexes it is everyone, and of what can be done from home everything.
  if (value === 'all' && values.includes('female')) return 'alle';
  return Object.keys(norwegianWords).find((words) => norwegianWords[words] === value);
}

/** Values with what each means in Norwegian: `self (man kan ta kontakt selv), referral (…)`. */
export const withWords = (values: readonly string[]): string =>
  values
    .map((value) => {
      const words = wordsFor(value, values);
      return words === undefined ? value : `${value} (${words})`;
    })
    .join(', ');
