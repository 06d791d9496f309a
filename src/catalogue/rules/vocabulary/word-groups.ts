import type { Rule } from '../rule.ts';
import { ancestryOf } from './ancestry.ts';

/** A search word must not be a part of itself: what is searched for would widen without end. */
export const wordGroups: Rule = ({ lexicon }) => {
  const isAbove = ancestryOf(lexicon, ({ partOf }) => partOf);
  return lexicon
    .filter((entry) => isAbove(entry.id, entry.id))
    .map((entry) =>
      entry.problem(['partOf'], {
        rule: 'word-circle',
        message: `Søkeordet «${entry.id}» er sin egen gruppe.`,
        help: 'Fjern den av partOf som peker tilbake.',
      }),
    );
};
