/** Shorter than this, points that stand for whole towns say only that something is near. */
const nearby = 5;

/**
 * A distance as people say it: whole kilometres below 20, then steps of 5, from 100 steps of 10. Undefined
 * when it is too short for a number.
 */
export function spokenKilometres(kilometres: number): number | undefined {
  if (kilometres < nearby) return undefined;
  const step = kilometres < 20 ? 1 : kilometres < 100 ? 5 : 10;
  return Math.round(kilometres / step) * step;
}
