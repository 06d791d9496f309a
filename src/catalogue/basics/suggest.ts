import { closest, distance } from 'fastest-levenshtein';

/** The known word an editor most likely meant, or undefined when nothing is near enough to be worth a guess. */
export function suggest(
  written: string,
  known: readonly string[],
  tolerated = Math.max(1, Math.floor(written.length / 3)),
): string | undefined {
  if (known.length === 0 || written === '') return undefined;
  const wanted = written.toLowerCase();
  const nearest = closest(
    wanted,
    known.map((word) => word.toLowerCase()),
  );
  const word = known.find((candidate) => candidate.toLowerCase() === nearest);
  return word !== undefined && distance(wanted, nearest) <= tolerated ? word : undefined;
}

/** «Mente du «recruiting»?» with a space after it, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const guess = suggest(written, known);
  return guess === undefined ? '' : `Mente du «${guess}»? `;
}
