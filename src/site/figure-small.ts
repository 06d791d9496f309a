import type { Figures, Happened } from '../figures/index.ts';
import { fill, formatNumber, plural } from '../i18n/index.ts';
import type { PageContext } from './context.ts';

/** A small table whose columns differ from figure to figure. */
export interface SmallTable {
  /** Also the name of its definition. */
  id: 'recent' | 'compared' | 'participants' | 'confirmed' | 'remote';
  takeaway: string;
  caption: string;
  columns: string[];
  rows: { name: string; values: number[] }[];
}

/** What happened lately, this year beside the last, and what else is told in a few numbers. */
export const smallTables = (here: PageContext, figures: Figures): SmallTable[] =>
  [
    recentTable(here, figures),
    comparedTable(here, figures),
    participantsTable(here, figures),
    confirmedTable(here, figures),
    sharesTable(here, figures),
  ].filter((table) => table !== undefined);

function recentTable({ strings: { keyFigures: words } }: PageContext, { recent }: Figures): SmallTable {
  return {
    id: 'recent',
    takeaway: words.by.recent,
    caption: words.by.recent,
    columns: recent.map(({ days }) => fill(words.word.days, { n: days })),
    rows: (['added', 'updated', 'closed'] as const).map((what) => ({
      name: words.word[what],
      values: recent.map((stretch) => stretch[what]),
    })),
  };
}

function comparedTable({ strings: { keyFigures: words } }: PageContext, { compared }: Figures): SmallTable {
  const { year, soFar, sameDays, lastYear } = compared;
  const stretches: Happened[] = [soFar, sameDays, lastYear];
  return {
    id: 'compared',
    takeaway: plural(words.sentence.compared, soFar.started, { year: String(year) }),
    caption: words.by.compared,
    columns: [
      fill(words.word.soFar, { year }),
      fill(words.word.sameDays, { year: year - 1 }),
      fill(words.word.wholeYear, { year: year - 1 }),
    ],
    rows: (['added', 'started', 'closed'] as const).map((what) => ({
      name: words.word[what],
      values: stretches.map((stretch) => stretch[what]),
    })),
  };
}

/** Undefined when no study states a number. */
function participantsTable(here: PageContext, { participants }: Figures): SmallTable | undefined {
  const { strings, language } = here;
  const words = strings.keyFigures;
  const told = (['planned', 'included'] as const).filter((what) => participants[what].studies > 0);
  const [first] = told;
  if (!first) return undefined;
  const { people, studies } = participants[first];
  return {
    id: 'participants',
    takeaway: plural(words.sentence[first], studies, { people: formatNumber(people, language) }),
    caption: words.by.participants,
    columns: [words.word.people, strings.figures.studies],
    rows: told.map((what) => ({
      name: words.word[what],
      values: [participants[what].people, participants[what].studies],
    })),
  };
}

function confirmedTable(here: PageContext, { confirmed }: Figures): SmallTable | undefined {
  const { strings } = here;
  const words = strings.keyFigures;
  if (confirmed.medianDays === undefined) return undefined;
  return {
    id: 'confirmed',
    takeaway: plural(words.sentence.confirmed, Math.max(1, confirmed.medianDays)),
    caption: words.by.confirmed,
    columns: [strings.figures.studies, strings.figures.openColumn],
    rows: confirmed.counts.map(({ id, total, open }) => ({
      name: words.confirmed[id as keyof typeof words.confirmed],
      values: [total, open],
    })),
  };
}

function sharesTable(here: PageContext, figures: Figures): SmallTable {
  const { strings, language } = here;
  const words = strings.keyFigures;
  const { total, open, remote, english } = figures;
  return {
    id: 'remote',
    takeaway: fill(words.sentence.remote, {
      n: formatNumber(remote.total, language),
      total: formatNumber(total, language),
    }),
    caption: words.by.shares,
    columns: [strings.figures.studies, strings.figures.openColumn],
    rows: [
      { name: words.word.remote, values: [remote.total, remote.open] },
      { name: words.word.english, values: [english.total, english.open] },
      { name: words.word.all, values: [total, open] },
    ],
  };
}
