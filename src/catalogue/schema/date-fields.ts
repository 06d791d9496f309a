import { z } from 'zod';
import {
  fromNorwegianDate,
  fromNorwegianMonth,
  type IsoDate,
  isDay,
  isMonth,
  type PartialDate,
} from '../dates.ts';
import { type FieldFault, report } from './fault.ts';

/** A day: `2026-05-12`. */
export const day = () =>
  z
    .string()
    .trim()
    .check((context) => {
      if (!isDay(context.value)) report(context, dateFault(context.value, '2026-05-12'));
    })
    .transform((value): IsoDate => value)
    .meta({ format: 'date', patternErrorMessage: 'Skriv datoen slik: 2026-05-12.' });

/** A day, or a month where the day is not known: `2026-05-12` or `2026-05`. */
export const dayOrMonth = () =>
  z
    .string()
    .trim()
    .check((context) => {
      if (isDay(context.value) || isMonth(context.value)) return;
      report(
        context,
        dateFault(context.value, '2026-05-12 eller 2026-05', fromNorwegianMonth(context.value)),
      );
    })
    .transform((value): PartialDate => value)
    .meta({
      pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
      patternErrorMessage: 'Skriv datoen slik: 2026-05-12 eller 2026-05.',
    });

function dateFault(written: string, example: string, month?: PartialDate): FieldFault {
  const meant = fromNorwegianDate(written) ?? month;
  if (meant) {
    return {
      rule: 'date-format',
      message: `Datoen «${written}» har feil rekkefølge: året skal stå først.`,
      help: `Skriv «${meant}».`,
      replacement: meant,
    };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(written)) {
    return {
      rule: 'date-exists',
      message: `Datoen ${written} finnes ikke.`,
      help: 'Sjekk måneden (01–12) og hvor mange dager den har.',
    };
  }
  return {
    rule: 'date-format',
    message: `«${written}» er ikke en dato.`,
    help: `Skriv datoen slik: ${example}.`,
  };
}
