/** Side of a version 3 code, the largest with one block: its letters stand in the order they are read. */
const size = 29;
const quiet = 4;
const masks = [
  (x: number, y: number) => (x + y) % 2 === 0,
  (_: number, y: number) => y % 2 === 0,
  (x: number) => x % 3 === 0,
  (x: number, y: number) => (x + y) % 3 === 0,
  (x: number, y: number) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x: number, y: number) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x: number, y: number) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x: number, y: number) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** The modules that a path covers with a line one module wide, dark as true. */
export function modulesOf(path: string, side: number): boolean[][] {
  const dark = Array.from({ length: side }, () => Array<boolean>(side).fill(false));
  const steps = [...path.matchAll(/M(\d+) (\d+)\.5|m(\d+) 0|h(\d+)/g)];
  if (steps.map(([step]) => step).join('') !== path) throw new Error('The path has other steps');
  let [x, y] = [0, 0];
  for (const [, left, row, gap, width] of steps) {
    if (left !== undefined) [x, y] = [Number(left), Number(row)];
    x += Number(gap ?? 0);
    (dark[y] ?? []).fill(true, x, x + Number(width ?? 0));
    x += Number(width ?? 0);
  }
  return dark;
}

/**
 * Reads a drawn version 3 code as a camera would (ISO/IEC 18004), but for mending errors: there are none.
 *
 * @returns its level of error correction and its text
 */
export function readQr(drawn: boolean[][]): { level: string; text: string } {
  const at = (x: number, y: number): boolean => drawn[y + quiet]?.[x + quiet] ?? false;
  // Five bits beside the upper left mark, turned over where 10101 has a one.
  const format = [0, 1, 2, 3, 4].reduce((bits, x) => bits * 2 + Number(at(x, 8)), 0) ^ 0b10101;
  const mask = masks[format & 7];
  const bits: number[] = [];
  // Two columns at a time from the right, up and down by turns, past the column of the timing marks.
  for (let right = size - 1, up = true; right > 0; right -= right === 8 ? 3 : 2, up = !up) {
    for (let step = 0; step < size; step++) {
      const y = up ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (!isMark(x, y)) bits.push(Number(at(x, y) !== mask?.(x, y)));
    }
  }
  const number = (from: number, length: number): number =>
    bits.slice(from, from + length).reduce((value, bit) => value * 2 + bit, 0);
  if (number(0, 4) !== 4) throw new Error('The code holds something else than bytes');
  const bytes = Array.from({ length: number(4, 8) }, (_, index) => number(12 + index * 8, 8));
  return { level: 'MLHQ'.charAt(format >> 3), text: new TextDecoder().decode(Uint8Array.from(bytes)) };
}

/** Corners with the format beside them, the timing lines, and the one mark of alignment. */
const isMark = (x: number, y: number): boolean =>
  (x < 9 && y < 9) ||
  (x >= size - 8 && y < 9) ||
  (x < 9 && y >= size - 8) ||
  x === 6 ||
  y === 6 ||
  (x >= 20 && x <= 24 && y >= 20 && y <= 24);
