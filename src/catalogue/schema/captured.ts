import { z } from 'zod';
import {
  allocations,
  capturedRegisters,
  choice,
  enrolmentScopes,
  interventionKinds,
  maskings,
  purposes,
  sexes,
  sponsorKinds,
  stopKinds,
  studyTypes,
  sureties,
  writtenStatuses,
} from './choices.ts';
import { day, dayOrMonth } from './date-fields.ts';
import { age, pattern, text, wholeNumber, yesOrNo } from './fields.ts';
import { registerNumber } from './register-number.ts';

/** Registers write more than readers are shown: names of places and treatments are kept whole up to this length. */
const name = () => text(300);

const dated = z.strictObject({
  date: dayOrMonth().describe('Dagen eller måneden'),
  is: choice(sureties).optional().describe('actual (slik ble det) eller planned (etter planen)'),
});

/** One place in Norway where a register says that participants are taken in. No person at it is kept. */
const capturedSite = z.strictObject({
  facility: name().optional().describe('Stedet, ord for ord'),
  town: text(100).optional().describe('Byen, ord for ord'),
  postcode: pattern(/^\d{4}$/, 'et postnummer', '5021')
    .optional()
    .describe('Postnummeret'),
  status: choice(writtenStatuses).optional().describe('Stedets egen status'),
  stopped: choice(stopKinds).optional().describe('Når stedet er avbrutt, trukket eller stanset'),
});

/**
 * The fields of `content/captured/<register>/<number>.yaml`: what one register says about one study with a site in
 * Norway, as facts. A machine writes it. Names, titles and places stand as the register has them, and are understood
 * when the catalogue is read; values for which the catalogue has words of its own are said in those. No person and no
 * sentence of the register is in it but its titles.
 */
export const capturedSchema = z.strictObject({
  register: choice(capturedRegisters).describe('Registeret'),
  number: text(30).describe('Nummeret i registeret'),
  otherNumbers: z
    .strictObject({
      euct: z.array(registerNumber.euct()).default([]).describe('I CTIS'),
      nct: z.array(registerNumber.nct()).default([]).describe('I ClinicalTrials.gov'),
      isrctn: z.array(registerNumber.isrctn()).default([]).describe('I ISRCTN'),
      eudract: z.array(registerNumber.eudract()).default([]).describe('I EudraCT'),
    })
    .partial()
    .default({})
    .describe('Numre i andre registre, slik registeret oppgir dem'),
  added: day().describe('Datoen posten først ble hentet hit'),
  retrieved: day().describe('Datoen opplysningene ble lest i registeret'),
  registered: day().optional().describe('Når studien ble registrert'),
  verified: dayOrMonth().optional().describe('Når registeret sist oppdaterte eller bekreftet posten'),
  titles: z
    .array(
      z.strictObject({
        text: text(1000).describe('Tittelen ord for ord'),
        language: pattern(/^[a-z]{2}$/, 'en språkkode', 'en').describe('Språket den er skrevet på'),
        kind: choice(['public', 'scientific']).describe('Tittelen for folk flest, eller den vitenskapelige'),
      }),
    )
    .min(1)
    .describe('Titlene i registeret'),
  acronym: text(60).optional().describe('Kortnavnet'),
  status: choice(writtenStatuses).describe('Statusen i Norge, med oversiktens ord'),
  statusInRegister: text(60).describe('Statusen ord for ord'),
  stopped: choice(stopKinds).optional().describe('Når studien er avbrutt, trukket eller stanset'),
  joining: choice(['invitation']).optional().describe('Når bare inviterte kan bli med'),
  type: choice(studyTypes).optional().describe('Studietype'),
  purpose: choice(purposes).optional().describe('Hva studien skal finne ut'),
  phase: z.array(wholeNumber(1, 5)).default([]).describe('Fase'),
  design: z
    .strictObject({
      allocation: choice(allocations).optional().describe('Hvordan deltakerne fordeles'),
      masking: choice(maskings).optional().describe('Hvem som ikke vet hvilken gruppe'),
      groups: wholeNumber(1, 50).optional().describe('Antall grupper'),
    })
    .optional()
    .describe('Hvordan studien er lagt opp'),
  interventions: z
    .array(
      z.strictObject({
        kind: choice(interventionKinds).optional().describe('Hva slags'),
        name: name().optional().describe('Navnet, ord for ord'),
      }),
    )
    .default([])
    .describe('Hva som prøves ut'),
  conditions: z.array(name()).default([]).describe('Sykdommene, ord for ord'),
  terms: z
    .array(
      z.strictObject({
        system: choice(['mesh', 'icd10', 'meddra']).describe('Kodeverket'),
        code: text(30).optional().describe('Koden'),
        name: name().optional().describe('Navnet i kodeverket'),
      }),
    )
    .default([])
    .describe('Sykdommene i et kodeverk'),
  minimumAge: age().optional().describe('Laveste alder'),
  maximumAge: age().optional().describe('Høyeste alder'),
  sex: choice(sexes).optional().describe('Hvem studien er for'),
  healthyVolunteers: yesOrNo().optional().describe('Om friske kan delta'),
  participants: z
    .array(
      z.strictObject({
        scope: choice(enrolmentScopes).describe('norway (i Norge) eller all (i alle land)'),
        is: choice(sureties)
          .optional()
          .describe('actual (tatt inn) eller planned (planlagt), når registeret sier det'),
        count: wholeNumber(0, 100_000_000).describe('Antall'),
      }),
    )
    .default([])
    .describe('Antall deltakere'),
  start: dated.optional().describe('Når den første ble eller blir tatt inn'),
  end: dated.optional().describe('Når den siste ble eller blir tatt inn, bare der registeret sier det'),
  completed: dated.optional().describe('Når studien ble eller blir ferdig'),
  sites: z.array(capturedSite).default([]).describe('Stedene i Norge'),
  countries: wholeNumber(1, 200).optional().describe('Antall land studien foregår i'),
  sponsor: z
    .strictObject({
      name: name().optional().describe('Navnet, når det ikke er en person'),
      kind: choice(sponsorKinds).optional().describe('Hva slags sponsor'),
    })
    .optional()
    .describe('Sponsor'),
  funders: z.array(name()).default([]).describe('Hvem som betaler'),
  collaborators: z.array(name()).default([]).describe('Samarbeidspartnere'),
  resultsPosted: dayOrMonth().optional().describe('Når resultatene ble lagt ut i registeret'),
  checksum: text(64).describe('Så en endring for hånd blir sett'),
});

/** A captured record as the catalogue reads it. */
export type CapturedFields = z.output<typeof capturedSchema>;

/** A captured record as it is written: every value as the text that stands in the file. */
export type CapturedInput = z.input<typeof capturedSchema>;
