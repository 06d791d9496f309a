import type { DescribedFile } from '../index/described.ts';
import type { KnownConcept, Lexicon, NamedPlace } from '../index/lexicon.ts';

/** A word for the index, and how much it counts to have it, from 0 to 1. */
export interface Term {
  word: string;
  weight: number;
}

/** One thing a query asks for: a concept, or one of several that an everyday word can mean, or a bare word. */
export interface Clause {
  /** The words of the query it came from. */
  typed: string;
  concepts: KnownConcept[];
  /** What the index is asked; any of them will do. */
  terms: Term[];
  /** The words are a name of the concept, and not just a part of one. */
  named: boolean;
  /** No name was said: the words together describe it. */
  described?: true;
  /** What a study must have to be an answer at all. */
  required: boolean;
}

/** Whether a disease is said by its name. */
export const namesDisease = ({ named, concepts }: Clause): boolean =>
  named && concepts.some(({ kind }) => kind === 'condition');

/** A place that a query names. */
export interface MeantPlace {
  /** With the words before it that say nothing without it: «i nærheten av Førde». */
  typed: string;
  place: NamedPlace;
  /** What is near it is asked for too. */
  isNear?: true;
}

/** What some words of a query mean. */
export interface Meaning {
  clauses: Clause[];
  places: MeantPlace[];
  /** Slips that were mended by themselves. */
  corrections: { typed: string; meant: string }[];
  /** Words that mean nothing here. */
  unknown: string[];
}

/** What a query was understood to ask for. */
export interface Understanding extends Meaning {
  /** The query as the reader sees it repeated. */
  shown: string;
  /** The query as the index takes it literally; null when it has no words. */
  literal: string | null;
  /** The query is taken as it stands: in quotes, or a register number. */
  asTyped: boolean;
  /** What is near the reader is asked for, and nobody knows where that is. */
  nearMe?: true;
  /** Diseases that the words point at, though not surely enough to answer with. */
  perhaps: KnownConcept[];
}

/** Whether the index holds a word, exactly as it stands. */
export type Exists = (word: string) => Promise<boolean>;

/** The lexicon: its common part at once, all of it when that is not enough. */
export interface LexiconSource {
  common: Lexicon;
  whole(): Promise<Lexicon>;
  /** How diseases are described, a file at a time. */
  described(file: string): Promise<DescribedFile>;
}

export const noMeaning = (part: Partial<Meaning> = {}): Meaning => ({
  clauses: [],
  places: [],
  corrections: [],
  unknown: [],
  ...part,
});

/** What several parts of a query mean together. */
export const together = (meanings: readonly Meaning[]): Meaning => ({
  clauses: meanings.flatMap(({ clauses }) => clauses),
  places: meanings.flatMap(({ places }) => places),
  corrections: meanings.flatMap(({ corrections }) => corrections),
  unknown: meanings.flatMap(({ unknown }) => unknown),
});
