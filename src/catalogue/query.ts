import { memo } from './basics/memo.ts';
import { groupsOf } from './groups.ts';
import type { Catalogue, Category, Condition, Institution, Study } from './model.ts';
import { inReadingOrder } from './order.ts';
import { canAsk, isLedFrom, isOpen } from './recruitment.ts';
import type { Contact } from './schema/contact.ts';

/** Studies of a condition or of any narrower one, in reading order. */
export const studiesOfCondition = (catalogue: Pick<Catalogue, 'studies'>, condition: Condition): Study[] => [
  ...(groupsOf(catalogue).byCondition.get(condition) ?? []),
];

/** Studies in a category, in reading order. */
export const studiesOfCategory = (catalogue: Pick<Catalogue, 'studies'>, category: Category): Study[] => [
  ...(groupsOf(catalogue).byCategory.get(category) ?? []),
];

/** Studies here: those that have the institution as a site, in reading order. */
export const studiesAt = (catalogue: Pick<Catalogue, 'studies'>, institution: Institution): Study[] => [
  ...(groupsOf(catalogue).byInstitution.get(institution) ?? []),
];

/** Studies led from here that take in participants elsewhere, or nowhere that is known, in reading order. */
export const studiesLedFrom = (catalogue: Pick<Catalogue, 'studies'>, institution: Institution): Study[] =>
  (groupsOf(catalogue).byCoordinator.get(institution) ?? []).filter((study) => isLedFrom(study, institution));

/** Studies of a condition with a hospital of their own there; those it only coordinates are not. */
export const studiesOfConditionAt = (
  catalogue: Pick<Catalogue, 'studies'>,
  condition: Condition,
  institution: Institution,
): Study[] =>
  studiesOfCondition(catalogue, condition).filter(({ sites }) =>
    sites.some((site) => site.institution === institution),
  );

/** Conditions with at least one study, themselves or below them: an empty landing page helps nobody. */
export const conditionsInUse = (catalogue: Pick<Catalogue, 'studies'>): Condition[] => [
  ...groupsOf(catalogue).byCondition.keys(),
];

/** True when at least one study is of the condition or of a narrower one. */
export const isInUse = (catalogue: Pick<Catalogue, 'studies'>, condition: Condition): boolean =>
  groupsOf(catalogue).byCondition.has(condition);

/**
 * Open studies on the same subject, those with most in common first, and of equals those that one can ask to
 * join, without the study itself. A broadest
 * group such as «cancer» is no common subject unless a study is about just that.
 */
export function relatedStudies(catalogue: Catalogue, study: Study, limit: number): Study[] {
  const open = openBySubject(catalogue.studies);
  const shared = new Map<Study, number>();
  for (const subject of subjectsOf(study)) {
    for (const other of open.get(subject) ?? []) {
      if (other !== study) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return inReadingOrder([...shared.keys()])
    .sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || Number(canAsk(b)) - Number(canAsk(a)))
    .slice(0, limit);
}

const subjectsOf = (study: Study): Condition[] =>
  study.allConditions.filter(
    (condition) => condition.parents.length > 0 || study.conditions.includes(condition),
  );

// Asked once for each study's page, so the catalogue is only gone through the first time.
const openBySubject = memo((studies: Study[]): Map<Condition, Study[]> => {
  const open = new Map<Condition, Study[]>();
  for (const study of studies.filter(isOpen)) {
    for (const subject of subjectsOf(study)) open.set(subject, [...(open.get(subject) ?? []), study]);
  }
  return open;
});

/** Conditions that have this one as their nearest broader condition. */
export const narrowerConditions = ({ conditions }: Catalogue, condition: Condition): Condition[] =>
  conditions.filter((other) => other.parents.includes(condition));

/** Conditions that share a broader one with this: what it may be confused with, or stands close to. */
export const siblingConditions = (catalogue: Catalogue, condition: Condition): Condition[] => [
  ...new Set(
    condition.parents
      .flatMap((parent) => narrowerConditions(catalogue, parent))
      .filter((other) => other !== condition),
  ),
];

/**
 * Whom to ask about a study: its own contact, a site's where it is open, or the research contact of an institution
 * that takes part or leads it. Undefined where nobody is known, so that no text pretends there is one.
 */
export const contactOf = (study: Study): Contact | undefined =>
  study.contact ??
  [...study.sites].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a))).find(({ contact }) => contact)
    ?.contact ??
  study.institutions.find(({ contact }) => contact)?.contact;
