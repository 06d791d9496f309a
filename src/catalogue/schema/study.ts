import { z } from 'zod';
import { recordOf } from '../basics/record-of.ts';
import {
  allocations,
  choice,
  collections,
  interventionKinds,
  joinings,
  languages,
  maskings,
  norwegianForms,
  recruitKinds,
  registers,
  resultKinds,
  sexes,
  sponsorKinds,
  stopKinds,
  studyTypes,
  writtenStatuses,
} from './choices.ts';
import { contactSchema } from './contact.ts';
import { day, dayOrMonth } from './date-fields.ts';
import { age, criterion, formerIds, reference, text, webAddress, wholeNumber } from './fields.ts';
import { participation, participationWords } from './participation.ts';
import { registerNumber } from './register-number.ts';
import { wordSet } from './word-sets.ts';

const ids = z
  .strictObject({
    rek: z.array(registerNumber.rek()).min(1).describe('Nummer fra REK-vedtaket'),
    euct: registerNumber.euct().describe('EU CT-nummer fra CTIS'),
    nct: registerNumber.nct().describe('Nummer i ClinicalTrials.gov'),
    isrctn: registerNumber.isrctn().describe('Nummer i ISRCTN'),
    eudract: registerNumber.eudract().describe('Nummer i EudraCT'),
  })
  .partial();

const eligibility = z.strictObject({
  minimumAge: age().optional().describe('Laveste alder i år, eller for eksempel «6 måneder»'),
  maximumAge: age().optional().describe('Høyeste alder i år, eller for eksempel «6 måneder»'),
  sex: choice(sexes).optional().describe('Hvem studien er for'),
  include: z
    .array(criterion())
    .default([])
    .describe('Ett kriterium per linje, som fortsetter «Du kan være aktuell hvis du …»'),
  exclude: z
    .array(criterion())
    .default([])
    .describe('Ett kriterium per linje, som fortsetter «Du kan ikke delta hvis du …»'),
});

const inclusion = z.strictObject({
  start: dayOrMonth().optional().describe('Første dag nye deltakere ble eller blir tatt inn'),
  end: dayOrMonth().optional().describe('Siste dag nye deltakere tas inn'),
});

const participants = z.strictObject({
  planned: wholeNumber(0, 10_000_000).optional().describe('Hvor mange som skal delta'),
  included: wholeNumber(0, 10_000_000).optional().describe('Hvor mange som er tatt inn'),
  asOf: day().optional().describe('Datoen tallet over gjelder for'),
});

/** One hospital, or one place whose hospital the register does not name: a block of its own in the file. */
const site = z.strictObject({
  institution: reference().optional().describe('Id fra content/institutions.yaml'),
  place: z
    .strictObject({ town: text(60).describe('Byen eller kommunen') })
    .optional()
    .describe('Når registeret oppgir sted, men ikke navnet på sykehuset'),
  status: choice(writtenStatuses).optional().describe('Bare når den er en annen enn studiens'),
  confirmed: day().optional().describe('Datoen sykehuset sist bekreftet at statusen stemmer'),
  inclusion: inclusion.optional().describe('Når sykehuset tar inn deltakere'),
  participants: participants.optional().describe('Antall deltakere ved sykehuset'),
  contact: contactSchema.optional().describe('Hvem man kontakter ved sykehuset'),
});

/**
 * The fields of `content/studies/<slug>.md`, each described in the words an editor reads, in the order they are
 * written in. Git cannot join changes of two people on neighbouring lines, so what different people change is kept
 * apart by a field that hardly ever changes: the text from the status by `language`, `updated` from `confirmed` by
 * `added`.
 */
export const studySchema = z.strictObject({
  title: text(600).describe('Tittelen slik REK har godkjent den, eller fra pasientinformasjonen i CTIS'),
  registeredTitle: z
    .strictObject({
      text: text(600).describe('Tittelen ord for ord'),
      language: choice(languages).describe('Språket den er skrevet på'),
    })
    .optional()
    .describe('Tittelen slik den står i registeret'),
  acronym: text(40).optional().describe('Kortnavnet på studien, for eksempel REFIT'),
  shortTitle: text(90).describe('Overskriften: sier kort hva studien handler om, høyst 90 tegn'),
  summary: text(320, 70).describe('Én til tre enkle setninger, 70–320 tegn. Vises i søk og på Google'),
  language: choice(norwegianForms).describe('Målformen teksten er skrevet i'),
  status: choice(writtenStatuses).describe('Rekrutteringsstatus slik den sist ble sett'),
  joining: choice(joinings).optional().describe('Hvordan man blir med'),
  stopped: z
    .strictObject({
      kind: choice(stopKinds).describe('Hvordan den ble stanset'),
      reason: text(300).optional().describe('Grunnen, i én setning'),
    })
    .optional()
    .describe('Bare når studien er stanset før tiden'),
  type: choice(studyTypes).describe('Studietype'),
  interventions: z.array(choice(interventionKinds)).default([]).describe('Hva som prøves ut'),
  phase: z.array(wholeNumber(1, 5)).default([]).describe('Fase 1–5, bare for legemiddelstudier'),
  recruits: z.array(choice(recruitKinds)).min(1).describe('Hvem studien søker'),
  ids: ids.describe('Minst ett nummer: rek, euct, nct, isrctn eller eudract'),
  conditions: z.array(reference()).describe('Sykdommer: id-er fra content/conditions'),
  categories: z.array(reference()).min(1).describe('HRCS-kategorier: id-er fra content/categories.yaml'),
  keywords: wordSet(text(80)).default([]).describe('Ord som pasienter ville søkt på'),
  inclusion: inclusion.default({}).describe('Den virkelige inklusjonsperioden'),
  completed: dayOrMonth().optional().describe('Når studien ble ferdig, eller etter planen blir det'),
  participants: participants.optional().describe('Antall deltakere i Norge'),
  eligibility: eligibility.default({ include: [], exclude: [] }).describe('Hvem som kan delta'),
  coordinator: reference()
    .optional()
    .describe('Koordinerende forskningsansvarlig: id fra content/institutions.yaml'),
  sites: z.array(site).default([]).describe('Sykehus og andre steder som tar inn deltakere'),
  sponsor: z
    .strictObject({
      name: text(200).describe('Navnet på sponsoren'),
      kind: choice(sponsorKinds).describe('Hva slags sponsor det er'),
    })
    .optional()
    .describe('Hvem som har satt i gang studien, når det ikke er koordinatoren'),
  funders: z.array(text(200)).default([]).describe('Hvem som betaler for studien'),
  remote: text(400).optional().describe('Om man kan delta helt eller delvis hjemmefra'),
  participation: participation.optional().describe('Hva studien krever av dem som er med'),
  design: z
    .strictObject({
      allocation: choice(allocations).optional().describe('Hvordan gruppene er satt sammen'),
      masking: choice(maskings).optional().describe('Hvem som vet hvilken gruppe man er i'),
      groups: wholeNumber(1, 50).optional().describe('Antall grupper'),
    })
    .optional()
    .describe('Hvordan studien er lagt opp'),
  contact: contactSchema.optional().describe('Hvem man kontakter: minst én av email, phone og url'),
  note: text(600).optional().describe('Annen viktig informasjon'),
  results: z
    .array(
      z.strictObject({
        kind: choice(resultKinds).describe('Hvor resultatene står'),
        title: text(300).describe('Tittel'),
        url: webAddress().describe('Nettadresse'),
      }),
    )
    .default([])
    .describe('Publiserte resultater'),
  updated: day().describe('Datoen teksten sist ble endret'),
  added: day().describe('Datoen studien kom inn i oversikten'),
  confirmed: day().optional().describe('Datoen de som driver studien, sist bekreftet at alt stemmer'),
  source: z
    .strictObject({
      register: choice(registers).describe('Registeret faktaene er hentet fra'),
      retrieved: day().describe('Datoen de ble hentet'),
      verified: dayOrMonth()
        .optional()
        .describe('Når registeret sist oppdaterte eller bekreftet opplysningene'),
      alsoFrom: z.array(choice(collections)).optional().describe('Andre samlinger som fakta er hentet fra'),
    })
    .optional()
    .describe('Når fakta er hentet fra et register'),
  advertising: choice(['approved'])
    .optional()
    .describe('approved når etisk komité har godkjent å annonsere for studien med plakat'),
  previousSlugs: formerIds().describe('Gamle filnavn, så gamle lenker virker. Det eldste står først'),
});

/** The fields of `content/studies/en/<slug>.md`: the study's words in English, never its facts. */
export const translationSchema = z.strictObject({
  title: text(600).optional().describe('Studiens engelske tittel'),
  shortTitle: text(90).describe('Overskriften på engelsk, høyst 90 tegn'),
  summary: text(320, 70).describe('Sammendraget på engelsk, 70–320 tegn'),
  eligibility: z
    .strictObject({
      include: z
        .array(criterion())
        .default([])
        .describe('Kriteriene som fortsetter «You may be eligible if you …», ett per linje'),
      exclude: z
        .array(criterion())
        .default([])
        .describe('Kriteriene som fortsetter «You cannot take part if you …», ett per linje'),
    })
    .default({ include: [], exclude: [] })
    .describe('Kriteriene på engelsk, i samme rekkefølge'),
  keywords: wordSet(text(80)).default([]).describe('Søkeord på engelsk'),
  remote: text(400).optional().describe('Om deltakelse hjemmefra, på engelsk'),
  note: text(600).optional().describe('Annen viktig informasjon på engelsk'),
  participationWords: participationWords.optional().describe('Hva studien krever, på engelsk'),
  stoppedReason: text(300).optional().describe('Grunnen til at studien ble stanset, på engelsk'),
  updated: day().describe('Datoen oversettelsen sist ble endret'),
});

/** What a study file need not say where a register says it. */
export const mayBeLeftToRegister = ['title', 'status', 'type', 'recruits'] as const;

/** The fields of a study's file where a register speaks for what the file does not say. */
export const leavingSchema = studySchema.partial(recordOf(mayBeLeftToRegister, () => true as const));

/** The facts of a study, whoever says them. What no register says of a study that nobody has written about is absent. */
export interface StudyFields extends Omit<z.output<typeof studySchema>, 'type'> {
  type?: z.output<typeof studySchema>['type'] | undefined;
}
export type TranslationFields = z.output<typeof translationSchema>;
