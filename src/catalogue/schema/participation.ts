import { z } from 'zod';
import { choice, homeParts } from './choices.ts';
import { decimal, text, wholeNumber, yesOrNo } from './fields.ts';

/** What a study asks of those who take part. What is not stated is left out, and becomes a question to ask. */
export const participation = z
  .strictObject({
    duration: text(200).describe('Hvor lenge man er med, for eksempel «ett år»'),
    visits: z
      .strictObject({
        count: wholeNumber(0, 500).optional().describe('Hvor mange ganger man møter opp'),
        hours: decimal(0, 200).optional().describe('Hvor mange timer det tar i alt'),
      })
      .describe('Oppmøte'),
    home: choice(homeParts).describe('Hvor mye man kan gjøre hjemmefra'),
    procedures: z.array(text(200)).default([]).describe('Hva som gjøres, for eksempel «blodprøver»'),
    groups: z
      .array(
        z.strictObject({
          name: text(200).describe('Hva gruppen får'),
          share: text(60).optional().describe('Hvor stor sjansen er, for eksempel «halvparten»'),
        }),
      )
      .default([])
      .describe('Gruppene man kan komme i'),
    placebo: yesOrNo().describe('true når noen får narremedisin'),
    travelCovered: yesOrNo().describe('true når reisen blir dekket'),
    payment: text(200).describe('Betaling eller godtgjørelse'),
    afterwards: text(300).describe('Hva som skjer når studien er over'),
    languages: z.array(text(60)).default([]).describe('Språk man må kunne'),
  })
  .partial();

/** The words of `participation` in English. */
export const participationWords = z
  .strictObject({
    duration: text(200).describe('Hvor lenge, på engelsk'),
    procedures: z.array(text(200)).default([]).describe('Hva som gjøres, på engelsk'),
    groups: z.array(text(200)).default([]).describe('Hva gruppene får, i samme rekkefølge'),
    payment: text(200).describe('Betaling, på engelsk'),
    afterwards: text(300).describe('Hva som skjer etterpå, på engelsk'),
    languages: z.array(text(60)).default([]).describe('Språk, på engelsk'),
  })
  .partial();
