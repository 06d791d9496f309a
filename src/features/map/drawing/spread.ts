/** A round mark on a drawing: its middle and how far it reaches. */
export interface Disc {
  x: number;
  y: number;
  radius: number;
}

/** How large a drawing is, in units of its own. */
export interface Size {
  width: number;
  height: number;
}

const rounds = 400;
const slack = 0.01;

/**
 * Moves marks that would cover each other apart, each no further than needed, and keeps all of them inside the
 * drawing. The same marks always end at the same points.
 *
 * @param gap room between two marks, in units of the drawing
 * @param fixed what the marks must leave free, and which never moves
 */
export function spread<T extends Disc>(
  marks: readonly T[],
  gap: number,
  size: Size,
  fixed: readonly Disc[] = [],
): T[] {
  const moved = marks.map((mark) => inside(mark, size));
  for (let round = 0; round < rounds; round++) {
    let calm = true;
    for (const [index, one] of moved.entries()) {
      for (const other of moved.slice(index + 1)) calm = !pushApart(one, other, gap, 0.5) && calm;
      for (const other of fixed) calm = !pushApart(one, { ...other }, gap, 1) && calm;
    }
    for (const mark of moved) Object.assign(mark, inside(mark, size));
    if (calm) break;
  }
  return moved;
}

/**
 * Moves two marks along the line between them, the first by its share of what is missing and the other by the
 * rest; two on the very same spot part sideways. Returns whether that was needed.
 */
function pushApart(one: Disc, other: Disc, gap: number, share: number): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  const missing = one.radius + other.radius + gap - distance;
  if (missing <= slack) return false;
  const [towardsX, towardsY] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  one.x -= towardsX * missing * share;
  one.y -= towardsY * missing * share;
  other.x += towardsX * missing * (1 - share);
  other.y += towardsY * missing * (1 - share);
  return true;
}

const inside = <T extends Disc>(mark: T, { width, height }: Size): T => ({
  ...mark,
  x: Math.min(Math.max(mark.x, mark.radius), width - mark.radius),
  y: Math.min(Math.max(mark.y, mark.radius), height - mark.radius),
});
