import type { Path } from '../../urls.ts';
import type { Area, Point } from './areas.ts';
import { bodyHeight, half, head } from './outline.ts';

/** Which way the body is drawn: all of it between two columns of names, or half of it beside one. */
export type Form = 'whole' | 'half';

/** The body and a line from each of its parts to the part's name, for an SVG. */
export interface Drawing {
  form: Form;
  viewBox: string;
  /** In the reader's own letter size, so that the lines meet the names at any size. */
  width: string;
  height: string;
  /** `transform` of what is in the body's own units: the skin, and the organs. */
  transform: string;
  /** Path data: the head, and the half of the rest that is drawn again mirrored. */
  skin: { head: string; half: string };
  /** Parts that can be seen; some are only a point on the body. */
  organs: { href: Path; shape: string; lines: string }[];
  /** From each part to its name. */
  lines: Line[];
}

interface Line {
  /** Where the line begins. */
  from: Point;
  /** Path data. */
  path: string;
}

interface Measures {
  columns: 1 | 2;
  /** Least room for a name, so that it can be read in three lines and hit with a finger. */
  row: number;
  scale: number;
  /** From the middle line of the body to the left edge, and to the right. */
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

/**
 * Draws the body and a line from each area to its row of names, in units that are pixels for a reader with
 * letters of ordinary size. Rows share the height evenly; in two columns the first name stands to the left, the
 * second to the right, and so on.
 *
 * @param hrefOf where the area of a category leads
 */
export function drawBody(areas: readonly Area[], form: Form, hrefOf: (category: string) => Path): Drawing {
  const { columns, row, scale, left, right } = measures[form];
  const rows = Math.ceil(areas.length / columns);
  const height = Math.max(rows * row, Math.ceil(bodyHeight * scale) + 2 * margin);
  const width = left + right;
  const top = columns === 2 ? (height - bodyHeight * scale) / 2 : margin;
  const lines = areas.map((area, index): Line => {
    const toLeft = columns === 2 && index % 2 === 0;
    const side = toLeft && area.paired ? -1 : 1;
    const from: Point = [round(left + side * area.at[0] * scale), round(top + area.at[1] * scale)];
    const y = round(((Math.floor(index / columns) + 0.5) * height) / rows);
    const [edge, bend] = toLeft ? [0, level] : [width, width - level];
    return { from, path: `M${from[0]} ${from[1]}L${bend} ${y}H${edge}` };
  });
  return {
    form,
    viewBox: `0 0 ${width} ${height}`,
    width: inLetters(width),
    height: inLetters(height),
    transform: `translate(${left} ${round(top)}) scale(${scale})`,
    skin: { head, half },
    organs: areas
      .filter(({ shape, lines }) => shape !== '' || lines !== '')
      .map(({ category, shape, lines }) => ({ href: hrefOf(category), shape, lines })),
    lines,
  };
}

const inLetters = (pixels: number): string => `${pixels / 16}rem`;

const round = (n: number): number => Math.round(n * 10) / 10;
