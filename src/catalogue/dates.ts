/** A day as `2026-05-12`. */
export type IsoDate = string;
/** A day, or a month as `2026-05` where the register gives no day. */
export type PartialDate = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists; 2026-02-30 does not. */
export function isDay(text: string): text is IsoDate {
  const [, year, month, day] = dayPattern.exec(text) ?? [];
  return day !== undefined && day !== '00' && Number(day) <= daysIn(Number(year), Number(month));
}

/** How many days a month has; none where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** True for a month that exists. */
export const isMonth = (text: string): text is PartialDate => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The first day a partial date can mean. */
export const firstDay = (date: PartialDate): IsoDate => (date.length === 7 ? `${date}-01` : date);

/** The last day a partial date can mean. */
export function lastDay(date: PartialDate): IsoDate {
  if (date.length !== 7) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day `days` after (or, negative, before) another. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Midnight in UTC as RFC 3339, for feeds that ask for a moment. */
export const asMoment = (date: IsoDate): string => `${date}T00:00:00Z`;
