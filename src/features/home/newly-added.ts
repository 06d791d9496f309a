import { addDays, type Catalogue, firstDay, type Study } from '../../catalogue/index.ts';

const days = 30;
const aYear = 365;

/**
 * How many studies are new: they came into the catalogue in the last 30 days, and began within a year or are still
 * to begin. Undefined where most of the catalogue came then: a first import is no news.
 */
export function newlyAdded({ studies, today }: Pick<Catalogue, 'studies' | 'today'>): number | undefined {
  const since = addDays(today, -days);
  const added = studies.filter((study) => study.added > since);
  if (added.length > studies.length / 2) return undefined;
  return added.filter((study) => isYoung(study, addDays(today, -aYear))).length;
}

const isYoung = ({ inclusion }: Study, since: string): boolean =>
  inclusion.start !== undefined && firstDay(inclusion.start) > since;
