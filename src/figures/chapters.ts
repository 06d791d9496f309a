import type { Condition, Study } from '../catalogue/index.ts';

// The first and the last category of each chapter of ICD-10, as the World Health Organization has set them.
const ranges = {
  I: ['A00', 'B99'],
  II: ['C00', 'D48'],
  III: ['D50', 'D89'],
  IV: ['E00', 'E90'],
  V: ['F00', 'F99'],
  VI: ['G00', 'G99'],
  VII: ['H00', 'H59'],
  VIII: ['H60', 'H95'],
  IX: ['I00', 'I99'],
  X: ['J00', 'J99'],
  XI: ['K00', 'K93'],
  XII: ['L00', 'L99'],
  XIII: ['M00', 'M99'],
  XIV: ['N00', 'N99'],
  XV: ['O00', 'O99'],
  XVI: ['P00', 'P96'],
  XVII: ['Q00', 'Q99'],
  XVIII: ['R00', 'R99'],
  XIX: ['S00', 'T98'],
  XX: ['V01', 'Y98'],
  XXI: ['Z00', 'Z99'],
  XXII: ['U00', 'U99'],
} as const;

type Chapter = keyof typeof ranges;
/** The chapters of ICD-10, in order. */
export const chapters = Object.keys(ranges) as Chapter[];

/** The chapter that a code such as `C50.9` stands in; undefined for a code outside them all. */
export function chapterOf(code: string): Chapter | undefined {
  const category = code.slice(0, 3).toUpperCase();
  return chapters.find((chapter) => ranges[chapter][0] <= category && category <= ranges[chapter][1]);
}

/** The chapters of a study's conditions. A condition without codes stands where its broader ones stand. */
export const chaptersOf = ({ conditions }: Study): Chapter[] => [
  ...new Set(conditions.flatMap(codesOf).flatMap((code) => chapterOf(code) ?? [])),
];

const codesOf = ({ icd10, parents }: Condition): string[] =>
  icd10.length > 0 ? icd10 : parents.flatMap(codesOf);
