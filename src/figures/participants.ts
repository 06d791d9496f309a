import type { Study } from '../catalogue/index.ts';

/** People in all, and how many studies have stated a number. */
export interface Stated {
  /** Undefined where no study has: nobody knows that it is none. */
  people: number | undefined;
  studies: number;
}

/** The participants in Norway, or at a hospital or in a region, of all studies that state them there. */
export interface Participants {
  planned: Stated;
  included: Stated;
}

/** Adds up participants where they are stated. A stated zero is a number too. */
export const participantsOf = (studies: readonly Study[]): Participants => ({
  planned: addUp(studies.flatMap(({ participants }) => participants?.planned ?? [])),
  included: addUp(studies.flatMap(({ participants }) => participants?.included ?? [])),
});

const addUp = (numbers: readonly number[]): Stated => ({
  people: numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0),
  studies: numbers.length,
});
