import type { Institution, Study } from '../../../catalogue/index.ts';
import { fill, plural } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { shareOut } from './groups.ts';

/**
 * How many studies something has, for a list: «11 åpne, 2 usikre, 19 i alt». What a reader looks for comes first, and
 * the total only where it says more. Where some are uncertain, it is not said that none is open.
 *
 * @param at the hospital that they are counted at
 */
export function countWords({ strings }: PageContext, studies: readonly Study[], at?: Institution): string {
  const words = strings.hospitals;
  if (studies.length === 0) return words.none;
  const { open, uncertain } = shareOut(studies, at);
  const hopeful = open.total + uncertain.total;
  return [
    ...(open.total > 0 ? [plural(words.open, open.total)] : []),
    ...(uncertain.total > 0 ? [plural(words.uncertain, uncertain.total)] : []),
    ...(hopeful === 0 ? [words.noneOpen] : []),
    ...(studies.length > hopeful ? [fill(words.inAll, { n: studies.length })] : []),
  ].join(', ');
}
