import { z } from 'zod';
import { list, part } from '../facts/shape.ts';

/** The text of an element, whether it has attributes beside it or not. */
const words = () =>
  z
    .unknown()
    .optional()
    .transform((value): string | undefined => {
      const text = typeof value === 'object' && value !== null && '#' in value ? value['#'] : value;
      return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
    });

const allWords = () => list(words()).transform((all) => all.filter((text) => text !== undefined));

/** An age is said in words, or in two attributes. */
const age = () =>
  z
    .unknown()
    .optional()
    .transform((value): string | undefined => {
      if (typeof value === 'string') return value.trim() || undefined;
      if (typeof value !== 'object' || value === null) return undefined;
      const { '@value': number, '@unit': unit, '#': text } = value as Record<string, unknown>;
      return typeof number === 'string'
        ? `${number} ${String(unit ?? '')}`.trim()
        : typeof text === 'string'
          ? text
          : undefined;
    });

/** A day and a number that stand in an attribute. */
const attribute = (name: string) =>
  z
    .unknown()
    .optional()
    .transform((value): string | undefined => {
      const found =
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
      return typeof found === 'string' ? found : undefined;
    });

const trial = () =>
  z.object({
    '@lastUpdated': words(),
    isrctn: z
      .unknown()
      .optional()
      .transform((value) => ({
        number: words().parse(value),
        assigned: attribute('@dateAssigned').parse(value),
      })),
    trialDescription: part({ title: words(), scientificTitle: words(), acronym: words() }),
    externalRefs: part({
      eudraCTNumber: words(),
      clinicalTrialsGovNumber: words(),
      protocolSerialNumber: words(),
      secondaryNumbers: part({ secondaryNumber: allWords() }),
    }),
    trialDesign: part({
      primaryStudyDesign: words(),
      secondaryStudyDesign: words(),
      trialTypes: part({ trialType: allWords() }),
      trialType: allWords(),
      overallStatusOverride: words(),
      overallEndDate: words(),
      interventionalTrialDesign: part({
        allocation: words(),
        masking: words(),
        purposes: part({ purpose: allWords() }),
      }),
    }),
    participants: part({
      recruitmentCountries: part({ country: allWords() }),
      trialCentres: part({
        trialCentre: list(part({ name: words(), city: words(), country: words(), zip: words() })),
      }),
      participantTypes: part({ participantType: allWords() }),
      lowerAgeLimit: age(),
      upperAgeLimit: age(),
      gender: words(),
      healthyVolunteersAllowed: words(),
      targetEnrolment: words(),
      totalFinalEnrolment: words(),
      recruitmentStart: words(),
      recruitmentEnd: words(),
      recruitmentStatusOverride: words(),
      recruitmentStartStatusOverride: words(),
    }),
    conditions: part({ condition: list(part({ description: words(), diseaseClass2: words() })) }),
    interventions: part({
      intervention: list(
        part({ interventionType: words(), phase: words(), drugNames: z.unknown().optional() }),
      ),
    }),
    outputs: part({
      output: list(part({ '@outputType': words(), '@dateCreated': words(), '@dateUploaded': words() })),
    }),
  });

/** What is read of a record of ISRCTN: the elements of its XML by their names; the rest is passed over. */
export const isrctnShape = z.object({
  trial: trial(),
  contact: list(part({ forename: words(), surname: words() })),
  sponsor: list(part({ organisation: words(), sponsorType: words(), commercialStatus: words() })),
  funder: list(part({ name: words() })),
});

export type IsrctnRecord = z.output<typeof isrctnShape>;
export type IsrctnTrial = IsrctnRecord['trial'];
