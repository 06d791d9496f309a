/**
 * How diseases are described, by the stems of the words: of each stem the phrases that have it, three numbers each:
 * the number of the concept, that of the phrase among its own, and what all words of the phrase weigh.
 */
export type DescribedFile = Record<string, number[]>;

/** A phrase that a disease is described with, as one of its words leads to it. */
export interface DescribedPhrase {
  concept: number;
  phrase: number;
  /** What all its words weigh. */
  weight: number;
}

/** Weights are sent as whole numbers, so many to one. */
const scale = 10;

/** A phrase as it is sent. */
export const packPhrase = ({ concept, phrase, weight }: DescribedPhrase): number[] => [
  concept,
  phrase,
  Math.round(scale * weight),
];

/** The phrases of a stem, as they were sent. */
export function phrasesOf(file: DescribedFile, stem: string): DescribedPhrase[] {
  const numbers = Object.hasOwn(file, stem) ? (file[stem] ?? []) : [];
  return Array.from({ length: numbers.length / 3 }, (_, at) => {
    const [concept = 0, phrase = 0, weight = 0] = numbers.slice(3 * at, 3 * at + 3);
    return { concept, phrase, weight: weight / scale };
  });
}

/** What a word says of a disease: much when few diseases have it. */
export const rarity = (having: number, all: number): number => Math.log(1 + all / having);
