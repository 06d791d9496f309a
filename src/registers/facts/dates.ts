import { isDay, isMonth, meantDay, meantMonth } from '../../catalogue/index.ts';

/**
 * A date of a register as the catalogue writes it: a day, or a month where no day is given. Times of the day are left
 * out. Undefined for what is no date, such as «2024-13».
 *
 * @param order `day-first` where the register writes `05/11/2024` for a day in November
 */
export function dateIn(written: string, order: 'day-first' | 'any' = 'any'): string | undefined {
  const text = written.trim();
  const [, iso = text] = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text) ?? [];
  if (isDay(iso) || isMonth(iso)) return iso;
  const [, day, month, year] = (order === 'day-first' && /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text)) || [];
  if (year !== undefined) return isDay(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined;
  return meantDay(text) ?? meantMonth(text);
}

/** The later of two dates; of a day and its month, the day. */
export function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}
