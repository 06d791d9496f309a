import type { Rule } from '../rule.ts';
import { ancestryOf } from './ancestry.ts';

/** A condition must not be its own ancestor: a landing page that gathers its children would never end. */
export const parentConditions: Rule = ({ conditions }) => {
  const isAbove = ancestryOf(conditions, ({ parents }) => parents);
  return conditions
    .filter((entry) => isAbove(entry.id, entry.id))
    .map((entry) =>
      entry.problem(['parents'], {
        rule: 'parent-circle',
        message: `Sykdommen «${entry.id}» er sin egen overordnede gruppe.`,
        help: 'Fjern den av parents som peker tilbake.',
      }),
    );
};
