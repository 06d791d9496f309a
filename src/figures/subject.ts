import {
  type Condition,
  type Institution,
  type IsoDate,
  isOpen,
  isOpenAt,
  memo,
  type Study,
} from '../catalogue/index.ts';

/** What stands first on a landing page: how many, how many of them open, and when one of them last changed. */
export interface SubjectFigures {
  total: number;
  open: number;
  /** Day of the newest change in text or facts; undefined without studies. */
  changed: IsoDate | undefined;
}

/**
 * Counts the studies of one subject.
 *
 * @param open what counts as open: the study as a whole, or at one hospital
 */
export const subjectFigures = (
  studies: readonly Study[],
  open: (study: Study) => boolean = isOpen,
): SubjectFigures => ({
  total: studies.length,
  open: studies.filter(open).length,
  changed: studies.reduce<IsoDate | undefined>(
    (latest, { updated }) => (latest !== undefined && latest > updated ? latest : updated),
    undefined,
  ),
});

/** Hospitals that take in participants to at least one of the studies, those with most first. */
export const openHospitals = memo((studies: readonly Study[]) => {
  const counts = new Map<Institution, number>();
  for (const { sites } of studies) {
    for (const { institution } of sites.filter(isOpen))
      counts.set(institution, (counts.get(institution) ?? 0) + 1);
  }
  return mostFirst(counts).map(([institution, open]) => ({ institution, open }));
});

/** Conditions that at least one open study is about, the broader ones left out unless a study is about just that. */
export function openConditions(
  studies: readonly Study[],
  open: (study: Study) => boolean = isOpen,
): { condition: Condition; open: number }[] {
  const counts = new Map<Condition, number>();
  for (const study of studies.filter(open)) {
    for (const condition of study.conditions) counts.set(condition, (counts.get(condition) ?? 0) + 1);
  }
  return mostFirst(counts).map(([condition, count]) => ({ condition, open: count }));
}

/** The conditions that a hospital takes in participants for now. */
export const openConditionsAt = (studies: readonly Study[], institution: Institution) =>
  openConditionsIn(studies)(institution);

// Asked for by the page of each condition there.
const openConditionsIn = memo((studies: readonly Study[]) =>
  memo((institution: Institution) => openConditions(studies, (study) => isOpenAt(study, institution))),
);

// Ids, not names: names differ between languages, and the order is the same on every page.
const mostFirst = <T extends { id: string }>(counts: Map<T, number>): [T, number][] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1));
