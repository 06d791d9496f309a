import {
  type Catalogue,
  type Category,
  type Condition,
  type Institution,
  isOpen,
  type Study,
} from './model.ts';
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

/**
 * Open studies on the same subject, those with most in common first, without the study itself. A broadest
 * group such as «cancer» is no common subject unless a study is about just that.
 */
export function relatedStudies(catalogue: Catalogue, study: Study, limit: number): Study[] {
  const open = openStudiesBySubject(catalogue);
  const shared = new Map<Study, number>();
  for (const subject of subjectsOf(study)) {
    for (const other of open.get(subject) ?? []) {
      if (other !== study) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return inReadingOrder([...shared.keys()])
    .sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0))
    .slice(0, limit);
}

const subjectsOf = (study: Study): Condition[] =>
  study.allConditions.filter(
    (condition) => condition.parents.length > 0 || study.conditions.includes(condition),
  );

// Asked once for each study's page, so the catalogue is only gone through the first time.
const openBySubject = new WeakMap<Study[], Map<Condition, Study[]>>();

function openStudiesBySubject({ studies }: Catalogue): Map<Condition, Study[]> {
  const known = openBySubject.get(studies);
  if (known) return known;
  const made = new Map<Condition, Study[]>();
  for (const study of studies.filter(isOpen)) {
    for (const subject of subjectsOf(study)) made.set(subject, [...(made.get(subject) ?? []), study]);
  }
  openBySubject.set(studies, made);
  return made;
}

/** Conditions that have this one as their nearest broader condition. */
export const narrowerConditions = ({ conditions }: Catalogue, condition: Condition): Condition[] =>
  conditions.filter((other) => other.parents.includes(condition));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
