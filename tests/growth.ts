const parts = 10;
const rounds = 3;
/** Microseconds below which a clock that counts in ticks says little. */
const leastTime = 25_000;

/**
 * How much longer a whole takes than its ten parts one by one: about 1 when time grows with the size, 10 when
 * it grows with its square. The two are measured in turn and the least of each is compared. Only the
 * processor's time for this thread counts, so that a busy machine changes nothing, and what takes next to no
 * time is taken to be the least that can be measured.
 *
 * @param work what is measured
 * @param inputs something to work on, and a tenth of it
 */
export function growth<Input>(
  work: (input: Input) => unknown,
  inputs: { whole: Input; part: Input },
): number {
  const tenParts = (): void => {
    for (let n = 0; n < parts; n++) work(inputs.part);
  };
  // Once before it counts, so that both are measured after the compiler knows the work.
  tenParts();
  const apart: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round++) {
    apart.push(timeOf(tenParts));
    whole.push(timeOf(() => work(inputs.whole)));
  }
  return Math.min(...whole) / Math.max(leastTime, Math.min(...apart));
}

/** The growth of the work on a text that says one thing many times over. */
export const textGrowth = (work: (text: string) => unknown, piece: string, times: number): number =>
  growth(work, { whole: piece.repeat(times), part: piece.repeat(times / parts) });

/** Microseconds of the processor that some work takes. */
function timeOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}
