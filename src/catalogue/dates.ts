/** A day as `2026-05-12`. */
export type IsoDate = string;
/** A day, or a month as `2026-05` where the register gives no day. */
export type PartialDate = string;

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists; 2026-02-30 does not. */
export function isDay(text: string): text is IsoDate {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
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
