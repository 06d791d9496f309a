import type { Catalogue, Category, Condition, Institution, Study } from './model.ts';
import { statuses } from './schema/choices.ts';

/** Open studies first, then waiting, closed and finished; within each, the latest started first, then by id. */
export function inReadingOrder(studies: readonly Study[]): Study[] {
  return [...studies].sort(
    (a, b) =>
      statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
      compare(b.inclusion.start ?? '', a.inclusion.start ?? '') ||
      compare(a.id, b.id),
  );
}

/** The latest changed first, for feeds. */
export const latestFirst = (studies: readonly Study[]): Study[] =>
  [...studies].sort((a, b) => compare(b.updated, a.updated) || compare(a.id, b.id));

/** Studies of a condition or of any narrower one. */
export const studiesOfCondition = ({ studies }: Catalogue, condition: Condition): Study[] =>
  inReadingOrder(studies.filter((study) => study.allConditions.includes(condition)));

export const studiesOfCategory = ({ studies }: Catalogue, category: Category): Study[] =>
  inReadingOrder(studies.filter((study) => study.categories.includes(category)));

/** Studies that an institution takes part in or coordinates. */
export const studiesOfInstitution = ({ studies }: Catalogue, institution: Institution): Study[] =>
  inReadingOrder(studies.filter((study) => study.institutions.includes(institution)));

/** Open studies that share a condition with this one, most shared first, without the study itself. */
export function relatedStudies({ studies }: Catalogue, study: Study, limit: number): Study[] {
  const shared = (other: Study): number =>
    other.allConditions.filter((condition) => study.allConditions.includes(condition)).length;
  return inReadingOrder(studies)
    .filter((other) => other !== study && other.status === 'recruiting' && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, limit);
}

/** Conditions that have this one as their nearest broader condition. */
export const narrowerConditions = ({ conditions }: Catalogue, condition: Condition): Condition[] =>
  conditions.filter((other) => other.parents.includes(condition));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
