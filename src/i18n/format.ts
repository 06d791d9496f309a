import type { IsoDate, Language, PartialDate } from '../catalogue/index.ts';

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

const cached = <T>(make: (language: Language) => T): ((language: Language) => T) => {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

/** Writes days in a language. The same few are written on page after page, and writing one takes long. */
function dayWriter(language: Language, style: Intl.DateTimeFormatOptions): (day: IsoDate) => string {
  // Dates are days without a clock time: UTC on both sides keeps them from moving across midnight.
  const format = new Intl.DateTimeFormat(locales[language], { ...style, timeZone: 'UTC' });
  const written = new Map<IsoDate, string>();
  return (day) => {
    const known = written.get(day) ?? format.format(new Date(`${day}T00:00:00Z`));
    written.set(day, known);
    return known;
  };
}
const dayFormat = cached((language) => dayWriter(language, { dateStyle: 'long' }));
const monthFormat = cached((language) => dayWriter(language, { month: 'long', year: 'numeric' }));
const numberFormat = cached((language) => new Intl.NumberFormat(locales[language]));
const listFormat = cached((language) => new Intl.ListFormat(locales[language], { type: 'conjunction' }));
const collator = cached((language) => new Intl.Collator(locales[language]));

/** «12. mai 2026» / "12 May 2026". */
export const formatDate = (date: IsoDate, language: Language): string => dayFormat(language)(date);

/** A day as above, or «mai 2026» when only the month is known. */
export const formatPartialDate = (date: PartialDate, language: Language): string =>
  date.length === 7 ? monthFormat(language)(`${date}-01`) : formatDate(date, language);

/** Digits grouped as the language does. */
export const formatNumber = (number: number, language: Language): string =>
  numberFormat(language).format(number);

/** «Haukeland, Ahus og OUS». */
export const joinWords = (words: readonly string[], language: Language): string =>
  listFormat(language).format(words);

/**
 * Sorts by name the way the language's alphabet goes (æ, ø, å last in Norwegian, and aa, as in Aasen, with å). In
 * abbreviations two As are two letters.
 */
export const sortWords = <T>(items: readonly T[], name: (item: T) => string, language: Language): T[] => {
  const { compare } = collator(language);
  return items
    .map((item) => ({ item, key: name(item).replace(/A(?=A)/g, `A${asTwoLetters}`) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ item }) => item);
};

/** Between two letters it says that they are not one (U+034F). */
const asTwoLetters = '\u034F';
