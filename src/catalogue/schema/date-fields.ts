import { z } from 'zod';
import { type IsoDate, isDay, isMonth, type PartialDate } from '../dates.ts';
import { type FieldFault, report } from './fault.ts';
import { meantDay, meantMonth } from './slips.ts';

/** Nothing that stands in the catalogue happened before this. */
const earliest = '1900';

const isPossible = (written: string, exists: (text: string) => boolean): boolean =>
  exists(written) && written >= earliest;

/** A day: `2026-05-12`. */
export const day = () =>
  z
    .string()
    .trim()
    .check((context) => {
      if (!isPossible(context.value, isDay)) report(context, dateFault(context.value, '2026-05-12'));
    })
    .transform((value): IsoDate => value)
    .meta({ format: 'date', patternErrorMessage: 'Skriv datoen slik: 2026-05-12.' });

/** A day, or a month where the day is not known: `2026-05-12` or `2026-05`. */
export const dayOrMonth = () =>
  z
    .string()
    .trim()
    .check((context) => {
      if (isPossible(context.value, isDay) || isPossible(context.value, isMonth)) return;
      report(context, dateFault(context.value, '2026-05-12 eller 2026-05', meantMonth(context.value)));
    })
    .transform((value): PartialDate => value)
    .meta({
      pattern: '^\\d{4}-\\d{2}(-\\d{2})?$',
      patternErrorMessage: 'Skriv datoen slik: 2026-05-12 eller 2026-05.',
    });

function dateFault(written: string, example: string, month?: PartialDate): FieldFault {
  const meant = meantDay(written) ?? month;
  if (meant !== undefined && meant < earliest) {
    return {
      rule: 'date-exists',
      message: `Årstallet i ${written} kan ikke stemme.`,
      help: 'Sjekk årstallet. Det skal ha fire sifre og ikke være før 1900.',
    };
  }
  if (meant) {
    return {
      rule: 'date-format',
      message: /^\d{1,2}[./]/.test(written)
        ? `Datoen «${written}» har feil rekkefølge: året skal stå først.`
        : `Datoen «${written}» er skrevet på en annen måte enn i resten av oversikten.`,
      help: `Skriv «${meant}», eller kjør «npm run fix».`,
      replacement: meant,
    };
  }
  const [, first = '', second = '', year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written) ?? [];
  const [norwegian, english] = [`${first}.${second}.${year}`, `${second}.${first}.${year}`].map(meantDay);
  if (norwegian && english) {
    return {
      rule: 'date-format',
      message: `Datoen «${written}» kan bety to forskjellige dager.`,
      help: `Skriv «${norwegian}» eller «${english}».`,
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
