import type { Language } from '../../catalogue/index.ts';
import { formatNumber } from '../../i18n/index.ts';

/** A share in whole percent, without its sign. What is not all is never 100, and what is not nothing is never 0. */
export const wholePercent = (share: number): number => {
  const rounded = Math.round(100 * share);
  if (rounded === 100 && share < 1) return 99;
  return rounded === 0 && share > 0 ? 1 : rounded;
};

/** «97 %» / "97%". */
export const percent = (share: number, language: Language): string =>
  withSign(formatNumber(wholePercent(share), language), language);

/** «83–96», as it stands below its share. */
export const between = ([low, high]: readonly [number, number], language: Language): string =>
  [low, high].map((share) => formatNumber(wholePercent(share), language)).join('–');

const withSign = (number: string, language: Language): string =>
  language === 'en' ? `${number}%` : `${number}\u00a0%`;
