import { formatNumber } from '../i18n/index.ts';
import type { PageContext } from '../page/context.ts';

/** A number and what it counts. */
export interface Figure {
  words: string;
  number: string;
}

/** Numbers to stand side by side, each with the form of its words that fits it. One that is undefined is left out. */
export const figureRow = (
  { language }: PageContext,
  figures: readonly { n: number | undefined; words: { one: string; other: string } }[],
): Figure[] =>
  figures.flatMap(({ n, words }) =>
    n === undefined ? [] : [{ words: n === 1 ? words.one : words.other, number: formatNumber(n, language) }],
  );
