import { type IsoDate, isDay, isMonth, type PartialDate } from '../dates.ts';

/**
 * What an editor or a register meant by a value that is written in another way. Only what cannot be read in two ways
 * is understood: the rest is a question to a person. Each gives undefined where it does not know.
 */

/** A value without what people copy along with it: quotation marks around the whole, hard spaces, long dashes. */
export const plain = (written: string): string =>
  written
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .replace(/^[“”„«»"‘’‚'](.*)[“”«»"‘’']$/s, '$1')
    .trim();

const months = 'januar,februar,mars,april,mai,juni,juli,august,september,oktober,november,desember'.split(
  ',',
);
const englishMonths =
  'january,february,march,april,may,june,july,august,september,october,november,december'.split(',');

/** `mai`, `jan.` and `May` as two digits. Its first three letters are enough. */
function monthOf(name: string): string | undefined {
  const word = name.toLowerCase().replace('.', '');
  const found = [months, englishMonths]
    .map((names) =>
      names.findIndex((month) => month === word || (word.length >= 3 && month.startsWith(word))),
    )
    .find((index) => index !== -1);
  return found === undefined ? undefined : twoDigits(found + 1);
}

const twoDigits = (number: number | string): string => String(number).padStart(2, '0');

/** Two digits for a year are of this century as far as this; before it nobody registered studies so. */
const lastOfCentury = 50;

const wholeYear = (year: string): string | undefined =>
  year.length === 4 ? year : Number(year) < lastOfCentury ? `20${year}` : undefined;

const day = (year: string | undefined, month: string | undefined, date: string): IsoDate | undefined => {
  const iso = `${year}-${twoDigits(month ?? '')}-${twoDigits(date)}`;
  return isDay(iso) ? iso : undefined;
};

/**
 * `2026-1-5`, `5. januar 2026`, `05.01.26` and `January 5, 2026`: a day. With strokes (`5/1/2026`) day and month may
 * have changed places, so that only a date above the twelfth tells them apart.
 */
export function meantDay(written: string): IsoDate | undefined {
  const text = plain(written);
  const [, y = '', m = '', d = ''] =
    /^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?:T00:00(?::00)?(?:\.0+)?Z?)?$/.exec(text) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text) ??
    [];
  if (y !== '') return day(y, m, d);
  const [, date = '', sign = '', month = '', year = ''] =
    /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(text) ?? [];
  if (year !== '') {
    if (sign !== '.' && Number(date) <= 12 && date !== month) return undefined;
    return sign !== '.' && year.length === 2 ? undefined : day(wholeYear(year), month, date);
  }
  const [, own = '', name = '', ofYear = ''] =
    /^(?:den )?(\d{1,2})\.? (\p{L}+\.?),? (\d{4}|\d\d)$/iu.exec(text) ?? [];
  if (ofYear !== '') return day(wholeYear(ofYear), monthOf(name), own);
  const [, english = '', dateOf = '', yearOf = ''] = /^(\p{L}+\.?) (\d{1,2}),? (\d{4})$/u.exec(text) ?? [];
  return yearOf === '' ? undefined : day(yearOf, monthOf(english), dateOf);
}

/** `2026-5`, `05.2026` and `mai 2026`: a month. */
export function meantMonth(written: string): PartialDate | undefined {
  const text = plain(written);
  const [, year = '', month = ''] = /^(\d{4})[-./ ](\d{1,2})$/.exec(text) ?? [];
  const [, digits = '', ofYear = ''] = /^(\d{1,2})[-./ ](\d{4})$/.exec(text) ?? [];
  const [, name = '', yearOf = ''] = /^(\p{L}+\.?),? (\d{4})$/u.exec(text) ?? [];
  const iso = `${year || ofYear || yearOf}-${twoDigits(month || digits || (monthOf(name) ?? ''))}`;
  return isMonth(iso) ? iso : undefined;
}

/** `1 200`, `1.200`, `200 deltakere` and `fase 2`: a whole number, which no point or space can part. */
export function meantNumber(written: string): string | undefined {
  const text = plain(written).replace(/[’']/g, ' ');
  const [, counted = text] =
    /^(.*\d) ?(?:deltakere|deltakarar|deltagere|pasienter|pasientar|personer|personar|participants|patients)$/i.exec(
      text,
    ) ?? [];
  const [, phase = counted] = /^(?:fase|phase)[ _-]?(\d)$/i.exec(counted) ?? [];
  if (/^\d+$/.test(phase)) return phase;
  // To some it is a thousand, to others one with three decimals.
  if (/^\d+\.000$/.test(phase)) return undefined;
  return /^[1-9]\d{0,2}(?:([ .])\d{3})(?:\1\d{3})*$/.test(phase) ? phase.replace(/[ .]/g, '') : undefined;
}

const ageUnits: readonly (readonly [words: RegExp, unit: string, ofOne: string])[] = [
  [/^(?:years?|yrs?|år|aar)$/i, '', ''],
  [/^(?:months?|mnd|mnder|måneder|månader|måned|månad)$/i, ' måneder', ' måned'],
  [/^(?:weeks?|uker?|veker?)$/i, ' uker', ' uke'],
];

/** `18år`, `18 Years`, `6 mnd.` and `30 Weeks`: an age in the words of the catalogue. */
export function meantAge(written: string): string | undefined {
  const [, digits = '', unit = ''] = /^(\d{1,3}) ?(\p{L}+)\.?$/u.exec(plain(written)) ?? [];
  const known = ageUnits.find(([words]) => words.test(unit));
  if (known === undefined) return undefined;
  return `${Number(digits)}${Number(digits) === 1 ? known[2] : known[1]}`;
}

/** `Recruiting`, `NOT_YET_RECRUITING` and `Active, not recruiting`: the one value with the same letters. */
export function meantChoice(written: string, values: readonly string[]): string | undefined {
  const bare = (value: string): string =>
    plain(value)
      .toLowerCase()
      .replace(/[\s_,-]+/g, '-');
  const found = values.filter((value) => bare(value) === bare(written));
  return found.length === 1 ? found[0] : undefined;
}

/** `tlf: 55 55 55 55`, `55-55-55-55` and `(+47) 55555555`: a number without what stands around it. */
export function meantTelephone(written: string): string | undefined {
  const digits = plain(written)
    .replace(/^(?:telefonnummer|telefon|tlf|tel|phone|sentralbord)\.?:? */i, '')
    .replace(/^\((\+\d{1,3})\)/, '$1 ')
    .replace(/^00/, '+')
    .replace(/(?<=\d)[-.](?=\d)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return /^\+?[\d ]+$/.test(digits) ? digits : undefined;
}

/** `ja` and `Yes`: true or false. */
export function meantTruth(written: string): string | undefined {
  const word = plain(written).toLowerCase();
  if (['ja', 'yes', 'true'].includes(word)) return 'true';
  return ['nei', 'no', 'false'].includes(word) ? 'false' : undefined;
}

/** `E-post: x@y.no`, `mailto:x@y.no` and `<x@y.no>`: the address alone. */
export const meantEmail = (written: string): string =>
  plain(written)
    .replace(/^(?:e-?post|e-?mail|mail|mailto): */i, '')
    .replace(/^<(.*)>$/, '$1');
