import type { IsoDate } from '../dates.ts';
import { assemble } from '../reading/assemble.ts';
import { readFiles } from '../reading/read.ts';
import type { Names } from './faults.ts';
import { namedCategory, namedCondition, namedInstitution } from './resolver.ts';

/** Everything that a study can point to: what can be read of it, for a new study is asked for beside broken ones too. */
export function readNames({ root, today }: { root: string; today: IsoDate }): Names {
  const { conditions, institutions, categories } = assemble(readFiles(root), today).content;
  return {
    conditions: conditions.map(({ id, fields }) => namedCondition({ id, ...fields })),
    institutions: institutions.map(({ fields }) => namedInstitution(fields)),
    categories: categories.map(({ fields }) => namedCategory(fields)),
  };
}
