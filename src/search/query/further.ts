import type { KnownConcept } from '../index/lexicon.ts';
import { termsOf } from '../understanding/clauses.ts';
import type { Clause, LexiconSource, Understanding } from '../understanding/understanding.ts';
import type { Far } from './distance.ts';

/**
 * Why studies follow an answer: they are nearest to where none is, take in participants elsewhere, are about what the
 * words may point at, are about something broader, or are of the treatment that was asked for, in another disease.
 */
export type Why = 'nearest' | 'elsewhere' | 'perhaps' | 'broader' | 'treatment';

/** Studies that were not asked for, and lie near. */
export interface Near {
  why: Why;
  /** What they are about, when that is something else than what was asked for. */
  about: KnownConcept[];
  ids: string[];
  /** Where those that are nearest are. */
  far?: Far;
}

/** An answer with fewer studies is followed by others, and so is one without any that is open. */
const few = 3;

/** What decides which studies follow an answer, and how they are asked for. */
interface Answered {
  /** Undefined when the answer is all studies, or the words as they stand. */
  understood: Understanding | undefined;
  lexicon: Pick<LexiconSource, 'common'>;
  /** The answer's studies that are about what was asked for, and all of them. */
  here: readonly string[];
  shown: readonly string[];
  anyOpen: boolean;
  /** Where a place is asked for that has none: the studies about the same in the nearest towns, and the others. */
  nearest: readonly Near[];
  elsewhere: readonly string[];
  /** The studies that answer another question in the same place, or wherever they are when none is there. */
  asking(other: Understanding): Promise<string[]>;
}

/** The studies that follow an answer, nearest first; none where it has enough of its own. */
export async function nearOf(answered: Answered): Promise<Near[]> {
  const { understood, here, shown, anyOpen } = answered;
  const near = [...answered.nearest];
  if (!understood) return near;
  const seen = new Set([...shown, ...near.flatMap(({ ids }) => ids)]);
  const add = (why: Why, about: KnownConcept[], ids: readonly string[]): void => {
    const others = ids.filter((id) => !seen.has(id));
    if (others.length === 0) return;
    for (const id of others) seen.add(id);
    near.push({ why, about, ids: others });
  };
  add('elsewhere', [], answered.elsewhere);
  const ask = async (about: readonly KnownConcept[]): Promise<string[]> =>
    about.length === 0 ? [] : answered.asking(askedInstead(understood, about));
  // The treatment in other diseases, where nobody tries it in the one that is asked for.
  const treatments = treatmentsBeside(understood);
  const treated = await ask(treatments);
  if (!treated.some((id) => seen.has(id))) add('treatment', treatments, treated);
  if (here.length >= few && anyOpen) return near;
  const nearest: [Why, KnownConcept[]][] = [
    ['perhaps', understood.perhaps],
    ['broader', broaderOf(understood, answered.lexicon)],
  ];
  // What is named is surer than what words point at.
  if (understood.clauses.some(({ named, required }) => named && required)) nearest.reverse();
  for (const [why, about] of nearest) add(why, about, await ask(about));
  return near;
}

/** Treatments that are named beside what is required. */
const treatmentsBeside = ({ clauses }: Understanding): KnownConcept[] =>
  clauses
    .filter(({ named, required }) => named && !required)
    .flatMap(({ concepts }) => concepts)
    .filter(({ kind }) => kind === 'treatment');

/**
 * What a narrow query is asked for more widely: of a disease the nearest group that has studies, of a treatment its
 * groups and what it is used for. None where nothing is broader.
 */
function broaderOf(understood: Understanding, { common }: Answered['lexicon']): KnownConcept[] {
  const asked = understood.clauses.filter(({ required }) => required).flatMap(({ concepts }) => concepts);
  const known = (tokens: readonly string[]): KnownConcept[] =>
    tokens.flatMap((token) => common.byToken.get(token) ?? []);
  const above = asked.flatMap(({ kind, broader }) => {
    if (kind === 'condition') return known(broader).slice(0, 1);
    const groups = known(broader);
    const diseases = groups.filter((one) => one.kind === 'condition');
    // Medicines of one wide group are for as many diseases: «antibodies».
    return diseases.length > 0 ? diseases : groups;
  });
  return [...new Set(above)].filter((concept) => !asked.includes(concept));
}

/** The same query, asked for something else. */
function askedInstead(understood: Understanding, concepts: readonly KnownConcept[]): Understanding {
  const clause: Clause = {
    typed: '',
    concepts: [...concepts],
    terms: termsOf(concepts),
    named: true,
    required: true,
  };
  return { ...understood, clauses: [clause] };
}
