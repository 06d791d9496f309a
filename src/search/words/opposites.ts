import { stemOf } from './stem.ts';

/** Words that turn a description into its opposite: «for lite salt» is another disease than «for mye salt». */
const sides = [
  'lite lav lavt lave låg lågt mangel mangler sakte langsom langsomt treg tregt low little slow lack',
  'mye mykje høy høyt høye høg høgt rask raskt fort high much fast',
].map((words) => [...new Set(words.split(' ').map(stemOf))]);

/** The stems that say the opposite of one; none for most. */
export const oppositesOf = (stem: string): readonly string[] => {
  const side = sides.findIndex((stems) => stems.includes(stem));
  return side === -1 ? [] : (sides[1 - side] ?? []);
};
