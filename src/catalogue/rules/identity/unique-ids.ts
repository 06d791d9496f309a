import type { Entry } from '../../reading/record.ts';
import type { Rule } from '../rule.ts';

/** Two entries of one list must not share an id: the second would silently hide. */
export const uniqueIds: Rule = ({ institutions, categories, glossary, lexicon, places }) =>
  [institutions, categories, glossary, lexicon, places].flatMap((list: Entry<unknown>[]) =>
    list
      .filter((entry, index) => list.findIndex((other) => other.id === entry.id) !== index)
      .map((entry) =>
        entry.problem(['id'], {
          rule: 'unique-id',
          message: `Id-en «${entry.id}» er brukt to ganger i filen.`,
          help: 'Gi den ene oppføringen en annen id, eller slett den som er overflødig.',
        }),
      ),
  );
