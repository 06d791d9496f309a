import type { IsoDate, Study } from '../catalogue/index.ts';
import { type Breakdown, breakDown } from './count.ts';

/** How long it can be since somebody confirmed a study, as a heading for it. */
const confirmedWithin = ['within-90', 'within-180', 'within-365', 'over-365'] as const;

/** How long ago the studies were last confirmed. */
export interface Confirmed extends Breakdown {
  /** Half the studies were confirmed at most so many days ago; undefined without studies. */
  medianDays: number | undefined;
}

/** Counts the days since each study was confirmed. */
export function confirmedOf(studies: readonly Study[], today: IsoDate): Confirmed {
  const ages = studies.map(({ reviewed }) => daysBetween(reviewed, today)).sort((a, b) => a - b);
  return {
    ...breakDown(confirmedWithin, studies, ({ reviewed }) => [headingOf(daysBetween(reviewed, today))]),
    // The lower of the two in the middle: a day that a study really has.
    medianDays: ages[Math.ceil(ages.length / 2) - 1],
  };
}

function headingOf(days: number): (typeof confirmedWithin)[number] {
  if (days <= 90) return 'within-90';
  if (days <= 180) return 'within-180';
  return days <= 365 ? 'within-365' : 'over-365';
}

const daysBetween = (from: IsoDate, to: IsoDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
