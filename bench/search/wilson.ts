/** The middle 95 % of the normal distribution reach so many standard deviations out. */
const reach = 1.959964;

/**
 * Wilson's interval for a share at 95 %. It was made for what is either right or wrong; an average of shares between
 * 0 and 1 varies no more than that, so for those it is wide enough, and often wider than it need be. Unlike an
 * interval drawn from the sample it never shrinks to nothing where all is right.
 *
 * @param share from 0 to 1
 * @param of how many it is a share or an average of
 */
export function wilson(share: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const square = reach ** 2;
  const scale = 1 + square / of;
  const middle = (share + square / (2 * of)) / scale;
  const arm = (reach / scale) * Math.sqrt((share * (1 - share)) / of + square / (4 * of ** 2));
  return [Math.max(0, middle - arm), Math.min(1, middle + arm)];
}
