import type { Language } from '../../catalogue/index.ts';
import { fill, formatNumber, type Strings } from '../../i18n/index.ts';
import { type SearchFigures, type SearchScore, type SearchSet, searchSets } from '../../measured/index.ts';
import type { PageContext } from '../../page/context.ts';
import { between, percent } from './percent.ts';

/** A table whose cells may hold a number and what belongs to it. */
export interface ReportTable {
  caption: string;
  columns: string[];
  rows: ReportRow[];
}

interface ReportRow {
  name: string;
  /** A query of the kind, and its language where that is not the page's. */
  example?: { words: string; lang: Language | undefined } | undefined;
  cells: { value: string; below?: string[]; says?: string }[];
}

/** The language that queries of a kind are written in, where that is not the page's. */
export function languageOf(kind: string, language: Language): Language | undefined {
  const written = kind === 'english' ? 'en' : kind === 'nynorsk' ? 'nn' : 'nb';
  return written === language ? undefined : written;
}

/** What a kind of queries is called; its own name where nobody has given it another. */
export const kindName = (kind: string, { searchReport: { kinds } }: Strings): string =>
  (kinds as Record<string, string>)[kind] ?? kind;

/** Every kind of queries in any of the sets: first those that have names, in that order. */
export function kindsIn({ sets }: SearchFigures, { searchReport }: Strings): string[] {
  const measured = new Set(searchSets.flatMap((set) => sets[set].kinds.map(({ name }) => name)));
  const named = Object.keys(searchReport.kinds).filter((kind) => measured.has(kind));
  return [...new Set([...named, ...measured])];
}

/** How often the right studies are among the first ten, by kind of query and set. */
export function kindTable(here: PageContext, figures: SearchFigures): ReportTable {
  const { strings, language } = here;
  const { table, sets } = strings.searchReport;
  const scoreOf = (set: SearchSet, kind: string): SearchScore | undefined =>
    figures.sets[set].kinds.find(({ name }) => name === kind)?.score;
  const exampleOf = (kind: string): string | undefined =>
    [figures.sets.own, figures.sets.practice].flatMap(({ kinds }) => kinds).find(({ name }) => name === kind)
      ?.example;
  const rows = kindsIn(figures, strings).map((kind): ReportRow => {
    const query = exampleOf(kind);
    return {
      name: kindName(kind, strings),
      example:
        query === undefined
          ? undefined
          : { words: fill(table.example, { query }), lang: languageOf(kind, language) },
      cells: searchSets.map((set) => scoreCell(here, scoreOf(set, kind))),
    };
  });
  const all: ReportRow = {
    name: table.all,
    cells: searchSets.map((set) => scoreCell(here, figures.sets[set].all)),
  };
  return {
    caption: table.caption,
    columns: [table.kind, ...searchSets.map((set) => sets[set].name)],
    rows: [all, ...rows],
  };
}

function scoreCell(
  { strings, language }: PageContext,
  score: SearchScore | undefined,
): ReportRow['cells'][number] {
  const { none, queries } = strings.searchReport.table;
  if (!score) return { value: '–', says: none };
  return {
    value: percent(score.recall, language),
    below: [fill(queries, { n: formatNumber(score.queries, language) }), between(score.interval, language)],
  };
}

/** The sets as a whole, for those who make searches. */
export function setTable({ strings, language }: PageContext, { sets }: SearchFigures): ReportTable {
  const { more, sets: names, table } = strings.searchReport;
  const row = (name: string, cell: (set: SearchSet) => string): ReportRow => ({
    name,
    cells: searchSets.map((set) => ({ value: cell(set) })),
  });
  return {
    caption: more.caption,
    columns: [table.kind, ...searchSets.map((set) => names[set].name)],
    rows: [
      row(more.judged, (set) => formatNumber(sets[set].judged, language)),
      row(more.queries, (set) => formatNumber(sets[set].all.queries, language)),
      row(more.answered, (set) => formatNumber(sets[set].all.answered, language)),
      row(more.recall, (set) => formatNumber(sets[set].all.recall, language)),
      row(more.reciprocalRank, (set) => formatNumber(sets[set].all.reciprocalRank, language)),
    ],
  };
}

/** Whether studies are found by what is known of them. */
export function knownTable({ strings, language }: PageContext, { known }: SearchFigures): ReportTable {
  const { caption, by, asked, missed, share, kinds } = strings.searchReport.known;
  return {
    caption,
    columns: [by, asked, missed, share],
    rows: (Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => {
      const of = known[kind];
      const cells = [
        formatNumber(of.asked, language),
        formatNumber(of.missed, language),
        percent(of.asked === 0 ? 0 : of.missed / of.asked, language),
      ];
      return { name: kinds[kind], cells: cells.map((value) => ({ value })) };
    }),
  };
}
