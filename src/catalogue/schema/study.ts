import { z } from 'zod';
import {
  choice,
  interventionKinds,
  norwegianForms,
  recruitKinds,
  registers,
  sexes,
  sponsorKinds,
  statuses,
  stopKinds,
  studyTypes,
} from './choices.ts';
import { day, dayOrMonth } from './date-fields.ts';
import { email, id, pattern, text, textOrDigits, webAddress, wholeNumber } from './fields.ts';

const ids = z
  .strictObject({
    rek: pattern(/^\d{4,6}$|^(19|20)\d{2}\/\d{1,5}$/, 'et REK-nummer', '2019/1234 eller 123456')
      .meta(textOrDigits)
      .describe('Nummer fra REK-vedtaket'),
    euct: pattern(/^20\d{2}-5\d{5}-\d{2}-\d{2}$/, 'et EU CT-nummer', '2023-505613-24-00').describe(
      'EU CT-nummer fra CTIS',
    ),
    nct: pattern(/^NCT\d{8}$/, 'et NCT-nummer', 'NCT01234567').describe('Nummer i ClinicalTrials.gov'),
    isrctn: pattern(/^ISRCTN\d{8}$/, 'et ISRCTN-nummer', 'ISRCTN12949496').describe('Nummer i ISRCTN'),
    eudract: pattern(/^(19|20)\d{2}-\d{6}-\d{2}$/, 'et EudraCT-nummer', '2012-003632-23').describe(
      'Nummer i EudraCT',
    ),
  })
  .partial();

const eligibility = z.strictObject({
  minimumAge: wholeNumber(0, 120).optional().describe('Laveste alder i år'),
  maximumAge: wholeNumber(0, 120).optional().describe('Høyeste alder i år'),
  sex: choice(sexes).optional().describe('Hvem studien er for: all, female eller male'),
  include: z
    .array(text(400))
    .default([])
    .describe('Ett kriterium per linje, som fortsetter «Du kan være aktuell hvis du …»'),
  exclude: z
    .array(text(400))
    .default([])
    .describe('Ett kriterium per linje, som fortsetter «Du kan ikke delta hvis du …»'),
});

/** The fields of `content/studies/<slug>.md`, each described in the words an editor reads. */
export const studySchema = z.strictObject({
  title: text(600).describe('Tittelen slik REK har godkjent den, eller fra pasientinformasjonen i CTIS'),
  shortTitle: text(90).describe('Overskriften: sier kort hva studien handler om, høyst 90 tegn'),
  language: choice(norwegianForms).describe('Målformen teksten er skrevet i: nb eller nn'),
  summary: text(320, 70).describe('Én til tre enkle setninger, 70–320 tegn. Vises i søk og på Google'),
  status: choice(statuses).describe('Rekrutteringsstatus'),
  stopped: z
    .strictObject({
      kind: choice(stopKinds).describe(
        'terminated (avbrutt), withdrawn (trukket før start) eller suspended (midlertidig stanset)',
      ),
      reason: text(300).optional().describe('Grunnen, i én setning'),
    })
    .optional()
    .describe('Bare når studien er stanset før tiden'),
  type: choice(studyTypes).describe('Studietype'),
  interventions: z.array(choice(interventionKinds)).default([]).describe('Hva som prøves ut'),
  phase: z.array(wholeNumber(1, 5)).default([]).describe('Fase 1–5, bare for legemiddelstudier'),
  recruits: z.array(choice(recruitKinds)).min(1).describe('Hvem studien søker'),
  ids: ids.describe('Minst ett nummer: rek, euct, nct, isrctn eller eudract'),
  conditions: z.array(id()).describe('Sykdommer: id-er fra content/conditions'),
  categories: z.array(id()).min(1).describe('HRCS-kategorier: id-er fra content/categories.yaml'),
  keywords: z.array(text(80)).default([]).describe('Ord som pasienter ville søkt på'),
  inclusion: z
    .strictObject({
      start: dayOrMonth().optional().describe('Første dag nye deltakere ble eller blir tatt inn'),
      end: dayOrMonth().optional().describe('Siste dag nye deltakere tas inn'),
    })
    .default({})
    .describe('Den virkelige inklusjonsperioden'),
  participants: z
    .strictObject({
      planned: wholeNumber(0, 10_000_000).optional().describe('Hvor mange som skal delta'),
      included: wholeNumber(0, 10_000_000).optional().describe('Hvor mange som er tatt inn'),
      asOf: day().optional().describe('Datoen tallet over gjelder for'),
    })
    .optional()
    .describe('Antall deltakere i Norge'),
  eligibility: eligibility.default({ include: [], exclude: [] }).describe('Hvem som kan delta'),
  coordinator: id()
    .optional()
    .describe('Koordinerende forskningsansvarlig: id fra content/institutions.yaml'),
  lead: text(120).optional().describe('Prosjektleder'),
  sites: z
    .array(
      z.strictObject({
        institution: id().describe('Id fra content/institutions.yaml'),
        status: choice(statuses).optional().describe('Bare når den er en annen enn studiens'),
      }),
    )
    .default([])
    .describe('Sykehus som tar inn deltakere'),
  sponsor: z
    .strictObject({
      name: text(200).describe('Navnet på sponsoren'),
      kind: choice(sponsorKinds).describe('public, academic, industry eller non-profit'),
    })
    .optional()
    .describe('Hvem som har satt i gang studien, når det ikke er koordinatoren'),
  remote: text(400).optional().describe('Om man kan delta helt eller delvis hjemmefra'),
  contact: z
    .strictObject({
      name: text(120).optional().describe('Navnet på kontaktpunktet, helst en enhet'),
      email: email().optional().describe('Felles postkasse, ikke en persons e-post'),
      phone: pattern(/^\+?[\d ]{8,16}$/, 'et telefonnummer', '55 55 55 55')
        .meta(textOrDigits)
        .optional()
        .describe('Telefonnummer'),
      url: webAddress().optional().describe('Nettside med kontaktinformasjon'),
    })
    .describe('Hvordan man kontakter studien: minst én av email, phone og url'),
  note: text(600).optional().describe('Annen viktig informasjon'),
  results: z
    .array(z.strictObject({ title: text(300).describe('Tittel'), url: webAddress().describe('Nettadresse') }))
    .default([])
    .describe('Publiserte resultater'),
  added: day().describe('Datoen studien kom inn i oversikten'),
  updated: day().describe('Datoen teksten sist ble endret'),
  reviewed: day().describe('Datoen noen sist bekreftet at alt stemmer'),
  source: z
    .strictObject({
      register: choice(registers).describe('Registeret faktaene er hentet fra'),
      retrieved: day().describe('Datoen de ble hentet'),
    })
    .optional()
    .describe('Når fakta er hentet fra et register'),
  previousSlugs: z.array(id()).default([]).describe('Gamle filnavn, så gamle lenker virker'),
});

/** The fields of `content/studies/en/<slug>.md`: the study's words in English, never its facts. */
export const translationSchema = z.strictObject({
  title: text(600).optional().describe('Studiens engelske tittel'),
  shortTitle: text(90).describe('Overskriften på engelsk, høyst 90 tegn'),
  summary: text(320, 70).describe('Sammendraget på engelsk, 70–320 tegn'),
  eligibility: z
    .strictObject({
      include: z
        .array(text(400))
        .default([])
        .describe('Kriteriene som fortsetter «You may be eligible if you …», ett per linje'),
      exclude: z
        .array(text(400))
        .default([])
        .describe('Kriteriene som fortsetter «You cannot take part if you …», ett per linje'),
    })
    .default({ include: [], exclude: [] })
    .describe('Kriteriene på engelsk, i samme rekkefølge'),
  keywords: z.array(text(80)).default([]).describe('Søkeord på engelsk'),
  remote: text(400).optional().describe('Om deltakelse hjemmefra, på engelsk'),
  note: text(600).optional().describe('Annen viktig informasjon på engelsk'),
  stoppedReason: text(300).optional().describe('Grunnen til at studien ble stanset, på engelsk'),
  updated: day().describe('Datoen oversettelsen sist ble endret'),
});

export type StudyFields = z.output<typeof studySchema>;
export type TranslationFields = z.output<typeof translationSchema>;
