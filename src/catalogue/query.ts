import { memo } from './basics/memo.ts';
import { statusRank } from './basics/status.ts';
import { groupsOf } from './groups.ts';
import type { Catalogue, Category, Condition, Institution, Study, StudySite, UnnamedSite } from './model.ts';
import { inReadingOrder } from './order.ts';
import { canAsk, isLedFrom, isOpen, isOver } from './recruitment.ts';
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
 * The sites whom one asks about a study, those where one can take part first. Where it has closed while the study
 * goes on elsewhere, nobody asks to join.
 */
export const sitesToAsk = (study: Study): (StudySite | UnnamedSite)[] =>
  [...study.sites, ...study.unnamedSites]
    .filter((site) => isOver(study) || !isOver(site))
    .sort((a, b) => statusRank(a) - statusRank(b));

/**
 * Whom to ask about a study as a whole: its own contact, that of a site, or the research contact of an institution
 * that takes part or leads it; never of a hospital that has closed while another takes in participants. Undefined
 * where nobody is known, so that no text pretends there is one.
 */
export function contactOf(study: Study): Contact | undefined {
  const asked = sitesToAsk(study);
  const closed = study.sites.filter((site) => !asked.includes(site)).map(({ institution }) => institution);
  return (
    study.contact ??
    asked.find(({ contact }) => contact)?.contact ??
    study.institutions.find(
      (institution) =>
        institution.contact && (institution === study.coordinator || !closed.includes(institution)),
    )?.contact
  );
}
