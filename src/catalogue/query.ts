import { memo } from './basics/memo.ts';
import { statusRank } from './basics/status.ts';
import { groupBy, groupsOf } from './groups.ts';
import type { Catalogue, Category, Condition, Institution, Study, StudySite, UnnamedSite } from './model.ts';
import { inReadingOrder } from './order.ts';
import { canAsk, isLedFrom, isOpen, isOver } from './recruitment.ts';
import type { Contact } from './schema/contact.ts';

/** Studies in an order that many share: the same list each time it is asked for, so that what is made of it can be kept. */
type InOrder = readonly Study[];

const none: InOrder = [];

/** Studies of a condition or of any narrower one, in reading order. */
export const studiesOfCondition = (catalogue: Pick<Catalogue, 'studies'>, condition: Condition): InOrder =>
  groupsOf(catalogue).byCondition.get(condition) ?? none;

/** Studies in a category, in reading order. */
export const studiesOfCategory = (catalogue: Pick<Catalogue, 'studies'>, category: Category): InOrder =>
  groupsOf(catalogue).byCategory.get(category) ?? none;

/** Studies here: those that have the institution as a site, in reading order. */
export const studiesAt = (catalogue: Pick<Catalogue, 'studies'>, institution: Institution): InOrder =>
  groupsOf(catalogue).byInstitution.get(institution) ?? none;

/** Studies led from here that take in participants elsewhere, or nowhere that is known, in reading order. */
export const studiesLedFrom = (catalogue: Pick<Catalogue, 'studies'>, institution: Institution): Study[] =>
  (groupsOf(catalogue).byCoordinator.get(institution) ?? []).filter((study) => isLedFrom(study, institution));

/** Studies of a condition with a hospital of their own there; those it only coordinates are not. */
export const studiesOfConditionAt = (
  catalogue: Pick<Catalogue, 'studies'>,
  condition: Condition,
  institution: Institution,
): InOrder => byInstitution(studiesOfCondition(catalogue, condition)).get(institution) ?? none;

// Asked for every hospital that a condition has studies at.
const byInstitution = memo((studies: InOrder) =>
  groupBy(studies, ({ sites }) => sites.map(({ institution }) => institution)),
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
  const { bySubject, places } = openStudies(catalogue.studies);
  const shared = new Map<Study, number>();
  for (const subject of subjectsOf(study)) {
    for (const other of bySubject.get(subject) ?? []) {
      if (other !== study) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  const order = (a: Study, b: Study): number =>
    (shared.get(b) ?? 0) - (shared.get(a) ?? 0) || (places.get(a) ?? 0) - (places.get(b) ?? 0);
  // Few are shown of thousands that share a subject, so all of them are never sorted.
  let first: Study[] = [];
  for (const other of shared.keys()) {
    const last = first[limit - 1];
    if (!last || order(other, last) < 0) first = [...first, other].sort(order).slice(0, limit);
  }
  return first;
}

const subjectsOf = (study: Study): Condition[] =>
  study.allConditions.filter(
    (condition) => condition.parents.length > 0 || study.conditions.includes(condition),
  );

interface OpenStudies {
  bySubject: ReadonlyMap<Condition, readonly Study[]>;
  /** Where each stands among all: those one can ask to join first, in reading order. */
  places: Map<Study, number>;
}

// Asked once for each study's page, so the catalogue is only gone through the first time.
const openStudies = memo((studies: Study[]): OpenStudies => {
  const ordered = inReadingOrder(studies.filter(isOpen)).sort(
    (a, b) => Number(canAsk(b)) - Number(canAsk(a)),
  );
  return {
    bySubject: groupBy(ordered, subjectsOf),
    places: new Map(ordered.map((study, place) => [study, place])),
  };
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
