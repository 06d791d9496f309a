import { firstDay, type IsoDate } from '../../catalogue/index.ts';
import { Notes } from '../facts/notes.ts';
import type { RegisterFacts } from '../outcome.ts';

/** Days on which something has happened; of the others, the register says whether they are planned. */
const past = ['registered', 'verified', 'resultsPosted'] as const;
const eitherWay = ['start', 'end', 'completed'] as const;

/**
 * A record without what it says has happened after the day it was read, which cannot be true. The rest of it stands:
 * one mistyped year is no reason to be without a study.
 */
export function withoutToCome(
  record: RegisterFacts,
  day: IsoDate,
): { record: RegisterFacts; notes: readonly string[] } {
  const notes = new Notes();
  const kept = { ...record };
  const isToCome = (date: string): boolean => firstDay(date) > day;
  const leaveOut = (field: (typeof past)[number] | (typeof eitherWay)[number], date: string): void => {
    notes.leaveOut(field, date, `kan ikke ha skjedd: posten ble lest ${day}`);
    delete kept[field];
  };
  for (const field of past) {
    const date = record[field];
    if (date !== undefined && isToCome(date)) leaveOut(field, date);
  }
  for (const field of eitherWay) {
    const { date, is } = record[field] ?? {};
    if (date !== undefined && is === 'actual' && isToCome(date)) leaveOut(field, date);
  }
  return { record: kept, notes: notes.said };
}
