import { type JudgedQuery, readQueries } from './judged.ts';

/** The judged queries, by who wrote them and what they are for. */
export const sets = {
  own: { file: 'own', title: 'Written beside the search' },
  practice: { file: 'blind-mend', title: 'Written by strangers, mended by' },
  exam: { file: 'blind-bound', title: 'Written by strangers, kept as a bound' },
} as const;

export type SetName = keyof typeof sets;

export const setNames = Object.keys(sets) as SetName[];

/** Nothing is mended by those that are kept as a bound, so what they miss is told nowhere. */
export const mayMend = (name: SetName): boolean => name !== 'exam';

export const queriesIn = (name: SetName): JudgedQuery[] =>
  readQueries(`bench/queries/${sets[name].file}.yaml`);
