import type { Strings } from '../../i18n/index.ts';
import type { CountTable } from '../../kit/count-table.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';
import type { ColumnDrawing, LineDrawing } from './drawing/drawing.ts';

/** One figure: the sentence one should take away, the numbers behind it, and the way to how they are counted. */
export interface FigureSection {
  takeaway: string;
  definition: DefinitionLink;
  /** What is left out, and why. */
  note?: string | undefined;
  // How the numbers are shown: one of the tables, and a drawing above it where they are over time.
  line?: LineDrawing | undefined;
  columns?: ColumnDrawing | undefined;
  folded?: TimeTable;
  small?: SmallTable;
  counts?: CountTable;
}

export interface DefinitionLink {
  href: Path;
  words: string;
  /** What is defined, for those who meet the link alone. */
  term: string;
}

/** The numbers of a drawing, to be unfolded. */
export interface TimeTable {
  summary: string;
  caption: string;
  /** What the rows are, months or years, and what they count. */
  columns: [time: string, count: string];
  rows: { name: string; value: string }[];
}

/** A small table whose columns differ from figure to figure. */
export interface SmallTable {
  caption: string;
  /** The caption says what the heading says, and is for those who meet the table alone. */
  captionHidden: boolean;
  columns: string[];
  rows: { name: string; values: string[] }[];
}

/** The rows of a table of counts that are in view; the rest are unfolded. */
export const rowsInView = 6;

/** The way to what a figure means. The definitions stand on a page of their own, each under its name. */
export const definitionLink = (
  { strings, urls, language }: PageContext,
  name: keyof Strings['definitions'],
): DefinitionLink => ({
  href: `${urls.single('figuresAbout', language)}#${name}`,
  words: strings.keyFigures.how,
  term: strings.definitions[name].term,
});
