import type { Institution, Study } from '../../../catalogue/index.ts';
import { plural } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { shareOut } from './groups.ts';

/**
 * How many studies something has, for a list: «19 studier, 11 åpne, 2 usikre». Where some are uncertain, it is not
 * said that none is open.
 *
 * @param at the hospital that they are counted at
 */
export function countWords({ strings }: PageContext, studies: readonly Study[], at?: Institution): string {
  const { conditions, hospitals } = strings;
  const { open, uncertain } = shareOut(studies, at);
  return [
    plural(conditions.studies, studies.length),
    ...(open.total > 0 ? [plural(hospitals.open, open.total)] : []),
    ...(uncertain.total > 0 ? [plural(hospitals.uncertain, uncertain.total)] : []),
    ...(open.total + uncertain.total === 0 ? [hospitals.noneOpen] : []),
  ].join(', ');
}
