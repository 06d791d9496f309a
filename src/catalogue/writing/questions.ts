import type { TargetKind } from '../naming/faults.ts';

/** One question that is asked of a new study. */
export interface Question {
  /** The fields the answer can stand in; the first that takes it gets it. */
  fields: readonly [string, ...string[]];
  /** The section of the registration form that begins here. */
  section?: string;
  asks: string;
  /** What the answer points to, by id, name or number. */
  points?: TargetKind;
  /** Only these are shown with numbers; none where they are too many. The others are answered by name. */
  shown?: 'hospital' | 'none';
  /** Asked only when this field was answered. */
  after?: string;
  /** A question of yes or no; yes means today. */
  yesMeansToday?: true;
  /** What is meant when nothing is answered. */
  otherwise?: string;
  /** No file can be made without it. */
  needed?: true;
}

/** The sections of the national registration form (annex B.1 of the report of 2024) in its order, and what else a study must have. */
export const newStudyQuestions: readonly Question[] = [
  {
    section: 'Tittel',
    fields: ['title'],
    asks: 'Tittelen slik REK har godkjent den, eller fra informasjonsskrivet til pasienten i CTIS',
  },
  {
    fields: ['shortTitle'],
    asks: 'Overskriften leserne ser: kort hva studien handler om, høyst 90 tegn',
    needed: true,
  },
  { section: 'REK-ID eller CT-nummer', fields: ['ids.rek', 'ids.euct', 'ids.nct'], asks: 'Nummeret' },
  {
    section: 'Kort om studien',
    fields: ['summary'],
    asks: 'Mål og hensikt slik at en pasient forstår det, 70–320 tegn',
  },
  { section: 'Rekrutteringsstatus', fields: ['status'], asks: 'Statusen nå' },
  {
    fields: ['confirmed'],
    asks: 'Har den som er ansvarlig for studien, bekreftet statusen i dag? (ja eller nei)',
    yesMeansToday: true,
    after: 'status',
  },
  { fields: ['joining'], asks: 'Hvordan man blir med' },
  { fields: ['inclusion.start'], asks: 'Når de første deltakerne ble eller blir tatt inn' },
  {
    section: 'Kontaktinformasjon',
    fields: ['contact.name'],
    asks: 'Enheten man kontakter, ikke en person, for eksempel Forskningsposten',
  },
  { fields: ['contact.phone'], asks: 'Telefonnummeret til enheten' },
  { fields: ['contact.email'], asks: 'Den felles postkassen til enheten, ikke en persons e-post' },
  { section: 'Sykdomskategori', fields: ['categories'], asks: 'Alle som er aktuelle', points: 'category' },
  {
    fields: ['conditions'],
    asks: 'Sykdommene studien gjelder, med navn eller ICD-10-kode',
    points: 'condition',
    shown: 'none',
  },
  { section: 'Søkeord', fields: ['keywords'], asks: 'Andre ord pasienter kan søke på' },
  {
    section: 'Deltakende sykehus',
    fields: ['sites'],
    asks: 'Alle som tar inn pasienter',
    points: 'institution',
    shown: 'hospital',
  },
  {
    fields: ['coordinator'],
    asks: 'Sykehuset eller institusjonen som leder studien',
    points: 'institution',
    shown: 'none',
  },
  {
    section: 'Annen viktig informasjon',
    fields: ['note'],
    asks: 'Noe pasienter eller fastleger må være klar over',
  },
  { section: 'Hvem kan delta', fields: ['recruits'], asks: 'Hvem studien søker' },
  { fields: ['eligibility.include'], asks: 'Kriterier som fortsetter «Du kan være aktuell hvis du …»' },
  { fields: ['eligibility.exclude'], asks: 'Kriterier som fortsetter «Du kan ikke delta hvis du …»' },
  { section: 'Til slutt', fields: ['type'], asks: 'Studietypen' },
  { fields: ['language'], asks: 'Målformen teksten er skrevet i', otherwise: 'nb' },
];
