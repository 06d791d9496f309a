import { formatNumber } from '../i18n/index.ts';
import type { PageContext } from '../page/context.ts';

/** A number and what it counts. */
export interface Figure {
  words: string;
  number: string;
}

/** Numbers to stand side by side, each with the form of its words that fits it. */
export const figureRow = (
  { language }: PageContext,
  figures: readonly { n: number; words: { one: string; other: string } }[],
): Figure[] =>
  figures.map(({ n, words }) => ({
    words: n === 1 ? words.one : words.other,
    number: formatNumber(n, language),
  }));
