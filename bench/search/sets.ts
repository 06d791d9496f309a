import type { SearchSet } from '../../src/measured/index.ts';
import { type JudgedQuery, readQueries } from './judged.ts';

/** The files of judged queries, and what the benchmark calls them. */
export const sets: Record<SearchSet, { file: string; title: string }> = {
  own: { file: 'own', title: 'Written beside the search' },
  practice: { file: 'blind-mend', title: 'Written by strangers, mended by' },
  exam: { file: 'blind-bound', title: 'Written by strangers, kept as a bound' },
};

/** Nothing is mended by those that are kept as a bound, so what they miss is told nowhere. */
export const mayMend = (name: SearchSet): boolean => name !== 'exam';

export const queriesIn = (name: SearchSet): JudgedQuery[] =>
  readQueries(`bench/queries/${sets[name].file}.yaml`);
