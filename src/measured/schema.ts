import { z } from 'zod';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const text = z.string().min(1);

/** How well some queries are answered. */
const score = z
  .strictObject({
    /** Those that a study of the day answers. */
    queries: z.int().min(1),
    /** Those with at least one right study among the first ten. */
    answered: count,
    /** Share of the right studies among the first ten, of those that could be there, on average. */
    recall: share,
    /** Where that share lies, as far as so few queries can tell: Wilson's interval, at 95 %. */
    interval: z.tuple([share, share]),
    /** One divided by the place of the first right study, on average. */
    reciprocalRank: share,
  })
  .refine(({ answered, queries }) => answered <= queries, 'more are answered than asked')
  .refine(({ recall, interval: [low, high] }) => low <= recall && recall <= high, 'outside its interval');

const kind = z.strictObject({ name: text, score });

const set = z.strictObject({ judged: count, all: score, kinds: z.array(kind) });

/** What a set that is kept as a bound may tell: none of its queries, but how many of them are in the other sets too. */
const hiddenSet = set.extend({ alsoElsewhere: count });

const openSet = set.extend({
  kinds: z.array(kind.extend({ example: text })),
  missed: z.array(z.strictObject({ kind: text, query: text, recall: share })),
});

/** How many of some were not as they should be, and which. */
const faults = z
  .strictObject({ of: count, which: z.array(text) })
  .refine(({ of, which }) => which.length <= of, 'more than there are');

const knownBy = z
  .strictObject({ asked: count, missed: count })
  .refine(({ asked, missed }) => missed <= asked, 'more are missed than asked');

/**
 * The sets of judged queries: written beside the search, by strangers to mend it by, and by strangers to hold it to.
 */
export const searchSets = ['own', 'practice', 'exam'] as const;
export type SearchSet = (typeof searchSets)[number];

/** How well the search answers, as `npm run bench:search -- --write` measures it. */
export const searchFiguresSchema = z.strictObject({
  /** The name of the site whose content it was measured on. */
  site: text,
  /** The day it was measured, and how many studies there were. */
  measured: z.iso.date(),
  studies: count,
  sets: z.strictObject({ own: openSet, practice: openSet, exam: hiddenSet }),
  /** How alike the first ten are for all names of a condition, in bokmål, nynorsk and English. */
  sameForAllNames: share,
  /** Correctly written words that were taken for something else: «bør → barn». */
  corrected: faults,
  /** Words that name no disease and were read as one, or asked back about. */
  readAsDisease: faults,
  askedBack: faults,
  /** What looks like something else, and was read as that. */
  confused: faults,
  /** Names of diseases without studies that were not read as the disease. */
  notUnderstood: faults,
  /** Whether every study is found by what is known of it. */
  known: z.strictObject({
    title: knownBy,
    'word of its title': knownBy,
    keyword: knownBy,
    number: knownBy,
    'name of its condition': knownBy,
  }),
});

export type SearchFigures = z.output<typeof searchFiguresSchema>;
export type SearchScore = z.output<typeof score>;
