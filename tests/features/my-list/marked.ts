import type { Marked, Seen } from '../../../src/features/my-list/list.ts';

/** A study as it was on a day. */
export const seen = (change: Partial<Seen> = {}): Seen => ({
  day: '2026-11-03',
  status: 'recruiting',
  updated: '2026-02-15',
  sites: 'testvest:recruiting',
  ...change,
});

/** A study in a list. */
export const markedStudy = (id: string, change: Partial<Marked> = {}): Marked => ({
  id,
  title: `Studien ${id}`,
  before: seen(),
  latest: seen(),
  ...change,
});
