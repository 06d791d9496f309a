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

// Dates are days without a clock time: UTC on both sides keeps them from moving across midnight.
const dayFormat = cached(
  (language) => new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }),
);
const monthFormat = cached(
  (language) =>
    new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const numberFormat = cached((language) => new Intl.NumberFormat(locales[language]));
const listFormat = cached((language) => new Intl.ListFormat(locales[language], { type: 'conjunction' }));
const collator = cached((language) => new Intl.Collator(locales[language]));

/** «12. mai 2026» / "12 May 2026". */
export const formatDate = (date: IsoDate, language: Language): string =>
  dayFormat(language).format(new Date(`${date}T00:00:00Z`));

/** A day as above, or «mai 2026» when only the month is known. */
export const formatPartialDate = (date: PartialDate, language: Language): string =>
  date.length === 7
    ? monthFormat(language).format(new Date(`${date}-01T00:00:00Z`))
    : formatDate(date, language);

/** Digits grouped as the language does. */
export const formatNumber = (number: number, language: Language): string =>
  numberFormat(language).format(number);

/** «Haukeland, Ahus og OUS». */
export const joinWords = (words: readonly string[], language: Language): string =>
  listFormat(language).format(words);

/** Sorts by name the way the language's alphabet goes (æ, ø, å last in Norwegian). */
export const sortWords = <T>(items: readonly T[], name: (item: T) => string, language: Language): T[] =>
  [...items].sort((a, b) => collator(language).compare(name(a), name(b)));
