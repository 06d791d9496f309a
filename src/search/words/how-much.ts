import { fold } from './fold.ts';

/** Words that turn a description into its opposite: «for lite salt» is another disease than «for mye salt». */
export const littleAndMuch = [
  'lite lav lavt lave låg lågt mangel mangler sakte langsom langsomt treg tregt low little slow lack',
  'mye mykje høy høyt høye høg høgt rask raskt fort high much fast',
].map((words) => words.split(' '));

const keys = new Set(littleAndMuch.flat().map(fold));

/** Whether a word says how much there is of something. */
export const saysHowMuch = (word: string): boolean => keys.has(fold(word));
