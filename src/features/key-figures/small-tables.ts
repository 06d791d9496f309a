import type { Figures, Happened } from '../../figures/index.ts';
import { fill, formatNumber, plural, type Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { definitionLink, type FigureSection } from './section.ts';

/** What happened lately, this year beside the last, and what else is told in a few numbers. */
export const smallTables = (here: PageContext, figures: Figures): FigureSection[] =>
  [
    recentTable(here, figures),
    comparedTable(here, figures),
    participantsTable(here, figures),
    certaintyTable(here, figures),
    sharesTable(here, figures),
  ]
    .filter((table) => table !== undefined)
    .map((table) => sectionOf(here, table));

interface Table {
  definition: keyof Strings['definitions'];
  takeaway: string;
  caption: string;
  note?: string | undefined;
  columns: string[];
  rows: { name: string; values: number[] }[];
}

const sectionOf = (
  here: PageContext,
  { definition, takeaway, caption, note, columns, rows }: Table,
): FigureSection => ({
  takeaway,
  definition: definitionLink(here, definition),
  note,
  small: {
    caption,
    captionHidden: caption === takeaway,
    columns,
    rows: rows.map(({ name, values }) => ({
      name,
      values: values.map((value) => formatNumber(value, here.language)),
    })),
  },
});

function recentTable(here: PageContext, figures: Figures): Table {
  const words = here.strings.keyFigures;
  const { recent } = figures;
  return {
    definition: 'recent',
    takeaway: words.by.recent,
    caption: words.by.recent,
    note: notesOn(here, figures, recent),
    columns: recent.map(({ days }) => fill(words.word.days, { n: days })),
    rows: (['added', 'updated', 'closed'] as const).flatMap((what) =>
      rowOf(
        words.word[what],
        recent.map((stretch) => stretch[what]),
      ),
    ),
  };
}

function comparedTable(here: PageContext, figures: Figures): Table {
  const words = here.strings.keyFigures;
  const { year, soFar, sameDays, lastYear } = figures.compared;
  const stretches: Happened[] = [soFar, sameDays, lastYear];
  return {
    definition: 'compared',
    takeaway:
      soFar.started === undefined
        ? words.by.compared
        : plural(words.sentence.compared, soFar.started, { year: String(year) }),
    caption: words.by.compared,
    note: notesOn(here, figures, stretches),
    columns: [
      fill(words.word.soFar, { year }),
      fill(words.word.sameDays, { year: year - 1 }),
      fill(words.word.wholeYear, { year: year - 1 }),
    ],
    rows: (['added', 'started', 'closed'] as const).flatMap((what) =>
      rowOf(
        words.word[what],
        stretches.map((stretch) => stretch[what]),
      ),
    ),
  };
}

/** A row whose numbers are all known; otherwise none. */
function rowOf(name: string, numbers: readonly (number | undefined)[]): { name: string; values: number[] }[] {
  const values = numbers.filter((number) => number !== undefined);
  return values.length === numbers.length ? [{ name, values }] : [];
}

/** Says what is left out, and why: new studies that nobody can tell from old ones, and ends that are not stated. */
function notesOn(
  here: PageContext,
  figures: Figures,
  stretches: readonly { added: number | undefined }[],
): string | undefined {
  const noNew = stretches.some(({ added }) => added === undefined) && here.strings.keyFigures.noNew;
  return [noNew, noteOnEnds(here, figures)].filter(Boolean).join(' ') || undefined;
}

/** Says how many of the studies that have stopped state when; undefined when all do. */
function noteOnEnds({ strings, language }: PageContext, { years }: Figures): string | undefined {
  const { ends, noEnds } = strings.keyFigures;
  if (years.known.closed >= years.stopped) return undefined;
  const total = formatNumber(years.stopped, language);
  const n = formatNumber(years.known.closed, language);
  return years.known.closed === 0 ? fill(noEnds, { total }) : fill(ends, { n, total });
}

/** Undefined when no study states a number. */
function participantsTable(here: PageContext, { participants }: Figures): Table | undefined {
  const { strings, language } = here;
  const words = strings.keyFigures;
  const stated = (['planned', 'included'] as const).flatMap((what) => {
    const { people, studies } = participants[what];
    return people === undefined ? [] : [{ what, people, studies }];
  });
  const [first] = stated;
  if (!first) return undefined;
  return {
    definition: 'participants',
    takeaway: plural(words.sentence[first.what], first.studies, {
      people: formatNumber(first.people, language),
    }),
    caption: words.by.participants,
    columns: [words.word.people, strings.figures.studies],
    rows: stated.map(({ what, people, studies }) => ({
      name: words.word[what],
      values: [people, studies],
    })),
  };
}

/** How sure the catalogue is of what it says: undefined where no study has a known day. */
function certaintyTable({ strings, language }: PageContext, { certainty }: Figures): Table | undefined {
  const words = strings.keyFigures;
  if (certainty.of.total === 0) return undefined;
  const confirmed = certainty.counts.find(({ id }) => id === 'confirmed')?.total ?? 0;
  return {
    definition: 'certainty',
    takeaway: fill(words.sentence.certainty, {
      n: formatNumber(confirmed, language),
      total: formatNumber(certainty.of.total, language),
    }),
    caption: words.by.certainty,
    columns: [strings.figures.studies, strings.figures.openColumn, strings.figures.uncertainColumn],
    rows: certainty.counts.map(({ id, total, open, uncertain }) => ({
      name: words.certainty[id as keyof typeof words.certainty],
      values: [total, open, uncertain],
    })),
  };
}

function sharesTable({ strings, language }: PageContext, figures: Figures): Table {
  const words = strings.keyFigures;
  const { total, open, uncertain, remote, english } = figures;
  return {
    definition: 'remote',
    takeaway: fill(words.sentence.remote, {
      n: formatNumber(remote.total, language),
      total: formatNumber(total, language),
    }),
    caption: words.by.shares,
    columns: [strings.figures.studies, strings.figures.openColumn, strings.figures.uncertainColumn],
    rows: [
      { name: words.word.remote, values: [remote.total, remote.open, remote.uncertain] },
      { name: words.word.english, values: [english.total, english.open, english.uncertain] },
      { name: words.word.all, values: [total, open, uncertain] },
    ],
  };
}
