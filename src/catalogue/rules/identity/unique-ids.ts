import type { Problem } from '../../problem.ts';
import type { Entry } from '../../reading/record.ts';
import type { Rule } from '../rule.ts';

/** Two entries of one list must not share an id: the second would silently hide. Search words stand in two files. */
export const uniqueIds: Rule = ({ institutions, categories, glossary, lexicon, places }) =>
  [institutions, categories, glossary, lexicon, places].flatMap(repeated);

function repeated(list: readonly Entry<unknown>[]): Problem[] {
  const first = new Map<string, Entry<unknown>>();
  return list.flatMap((entry) => {
    const earlier = first.get(entry.id);
    if (earlier) return [usedTwice(entry, earlier)];
    first.set(entry.id, entry);
    return [];
  });
}

const usedTwice = (entry: Entry<unknown>, earlier: Entry<unknown>): Problem =>
  entry.problem(['id'], {
    rule: 'unique-id',
    message:
      earlier.file === entry.file
        ? `Id-en «${entry.id}» er brukt to ganger i filen.`
        : `Id-en «${entry.id}» er også brukt i ${earlier.file}.`,
    help: 'Gi den ene oppføringen en annen id, eller slett den som er overflødig.',
  });
