import { type IsoDate, lastDay } from '../catalogue/index.ts';

/** A month as `2026-05`. */
export type Month = string;

/** A month as a number: its place among all months since the year 0, so that months can be subtracted. */
export const monthNumber = (day: IsoDate | Month): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** The month that has a number given by `monthNumber`. */
export const monthOf = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/** The number of the last month whose end a day is at or after. */
export const lastWholeMonth = (day: IsoDate): number =>
  isMonthEnd(day) ? monthNumber(day) : monthNumber(day) - 1;

const isMonthEnd = (day: IsoDate): boolean => day === lastDay(day.slice(0, 7));
