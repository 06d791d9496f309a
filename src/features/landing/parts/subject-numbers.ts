import { formatDate } from '../../../i18n/index.ts';
import { figureRow } from '../../../kit/figure-row.ts';
import type { PageContext } from '../../../page/context.ts';
import type { LandingFigures } from './groups.ts';

/** A number, or a day, of a landing page's subject and what it stands for. */
export interface SubjectNumber {
  label: string;
  value: string;
}

/** What stands first on a landing page; empty when there are no studies to count. */
export function subjectNumbers(
  here: PageContext,
  { open, uncertain, total, changed, led = 0 }: LandingFigures,
): SubjectNumber[] {
  const { language, strings } = here;
  const counts = figureRow(here, [
    { n: total > 0 ? open : undefined, words: strings.landing.open },
    { n: uncertain || undefined, words: strings.landing.uncertain },
    { n: total || undefined, words: strings.figures.total },
    { n: led || undefined, words: strings.landing.ledCount },
  ]);
  return [
    ...counts.map(({ words, number }) => ({ label: words, value: number })),
    ...(changed ? [{ label: strings.landing.changed, value: formatDate(changed, language) }] : []),
  ];
}
