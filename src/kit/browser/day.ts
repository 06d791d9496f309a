const locales: Record<string, string[]> = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] };

/** The reader's own day, `2026-05-12`. */
export function dayOf(moment: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return [moment.getFullYear(), twoDigits(moment.getMonth() + 1), twoDigits(moment.getDate())].join('-');
}

/** «12. mai 2026» / "12 May 2026". Not every browser knows nynorsk, whose months are called the same. */
export const dayWords = (day: string, language: string): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
