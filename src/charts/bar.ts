import { scaleLinear } from 'd3-scale';
import { rounded } from './frame.ts';

/** How much of a bar's full length each of its parts fills, in percent. */
interface Bar {
  whole: number;
  part: number;
}

/** Bars for numbers that are compared with each other; the longest is as long as there is room for. */
export function bars(rows: readonly { total: number; open: number }[]): Bar[] {
  const scale = scaleLinear([0, Math.max(1, ...rows.map(({ total }) => total))], [0, 100]);
  return rows.map(({ total, open }) => ({ whole: rounded(scale(total)), part: rounded(scale(open)) }));
}
