import { type Area, areas, type Point } from './areas.ts';
import { figureHeight } from './outline.ts';

/** Which way the picture is drawn: all of the figure between two columns of names, or half of it beside one. */
export type Form = 'whole' | 'half';

/** A part of the body on a picture, with the line to its name. */
export interface Part {
  area: Area;
  /** Where the line begins. */
  dot: Point;
  /** Path data of the line. */
  line: string;
}

/** The figure in a frame of its own units, which are pixels for a reader with letters of ordinary size. */
export interface Picture {
  width: number;
  height: number;
  /** `transform` of the figure. */
  place: string;
  parts: Part[];
}

interface Measures {
  columns: 1 | 2;
  /** Least room for a name, so that it can be read in three lines and hit with a finger. */
  row: number;
  scale: number;
  /** From the middle line of the figure to the left edge, and to the right. */
  left: number;
  right: number;
}

const measures: Record<Form, Measures> = {
  whole: { columns: 2, row: 72, scale: 1.06, left: 170, right: 170 },
  half: { columns: 1, row: 62, scale: 1.22, left: 8, right: 122 },
};
const margin = 8;
/** The last stretch of a line is level, so that it points at its name. */
const level = 14;

/** The areas that lead to a category of the catalogue, in the order of their names beside the figure. */
export const areasOf = (categories: ReadonlySet<string>): Area[] =>
  areas.filter(({ category }) => categories.has(category));

/**
 * Draws the figure and a line from each area to its row of names. Rows share the height evenly; in two columns
 * the first name stands to the left, the second to the right, and so on.
 */
export function drawBody(shown: readonly Area[], form: Form): Picture {
  const { columns, row, scale, left, right } = measures[form];
  const rows = Math.ceil(shown.length / columns);
  const height = Math.max(rows * row, Math.ceil(figureHeight * scale) + 2 * margin);
  const width = left + right;
  const top = columns === 2 ? (height - figureHeight * scale) / 2 : margin;
  const parts = shown.map((area, index): Part => {
    const toLeft = columns === 2 && index % 2 === 0;
    const side = toLeft && area.paired ? -1 : 1;
    const dot: Point = [round(left + side * area.at[0] * scale), round(top + area.at[1] * scale)];
    const y = round(((Math.floor(index / columns) + 0.5) * height) / rows);
    const [edge, bend] = toLeft ? [0, level] : [width, width - level];
    return { area, dot, line: `M${dot[0]} ${dot[1]}L${bend} ${y}H${edge}` };
  });
  return { width, height, place: `translate(${left} ${round(top)}) scale(${scale})`, parts };
}

const round = (n: number): number => Math.round(n * 10) / 10;
