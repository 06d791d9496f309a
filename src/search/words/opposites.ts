import { littleAndMuch } from './how-much.ts';
import { stemOf } from './stem.ts';

const sides = littleAndMuch.map((words) => [...new Set(words.map(stemOf))]);

/** The stems that say the opposite of one; none for most. */
export const oppositesOf = (stem: string): readonly string[] => {
  const side = sides.findIndex((stems) => stems.includes(stem));
  return side === -1 ? [] : (sides[1 - side] ?? []);
};
