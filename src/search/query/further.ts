import type { KnownConcept } from '../index/lexicon.ts';
import { termsOf } from './clauses.ts';
import type { Clause, LexiconSource, Understanding } from './understanding.ts';

/** Why studies follow an answer: they are about something broader, or take in participants elsewhere. */
export type Why = 'broader' | 'elsewhere';

/** An answer with fewer studies is followed by broader ones, and so is one without any that is open. */
export const few = 3;

/**
 * What a narrow query is asked for more widely: of a disease the nearest group that has studies, of a treatment its
 * groups and what it is used for. None where nothing is broader.
 */
export function broaderOf(
  understood: Understanding,
  { common }: Pick<LexiconSource, 'common'>,
): KnownConcept[] {
  const asked = understood.clauses.filter(({ required }) => required).flatMap(({ concepts }) => concepts);
  const above = asked.flatMap(({ kind, broader }) => (kind === 'condition' ? broader.slice(0, 1) : broader));
  return [...new Set(above)].flatMap((token) => {
    const concept = common.byToken.get(token);
    return concept && !asked.includes(concept) ? [concept] : [];
  });
}

/** The same query, asked for something broader. */
export function askedBroader(understood: Understanding, broader: readonly KnownConcept[]): Understanding {
  const clause: Clause = {
    typed: '',
    concepts: [...broader],
    terms: termsOf(broader),
    named: true,
    required: true,
  };
  return { ...understood, clauses: [clause] };
}
