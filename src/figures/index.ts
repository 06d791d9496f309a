import { addDays, type Catalogue, isOpen, regions, type Study, statuses } from '../catalogue/index.ts';

/** Studies counted under one heading. */
export interface Count {
  id: string;
  total: number;
  open: number;
}

export interface Figures {
  total: number;
  open: number;
  /** Studies that entered the catalogue in the last 30 days. */
  added: number;
  /** Studies whose text changed in the last 30 days, those that are new left out. */
  updated: number;
  /** Institutions that take part in, or coordinate, at least one study. */
  institutions: number;
  byStatus: Count[];
  byCategory: Count[];
  byRegion: Count[];
  byInstitution: Count[];
}

const recent = 30;

/** Counts the catalogue. Categories, regions and institutions overlap: a study counts once in each it has. */
export function figuresOf({ studies, categories, institutions, today }: Catalogue): Figures {
  const since = addDays(today, -recent);
  const byInstitution = count(
    institutions.map((institution) => institution.id),
    studies,
    (study) => study.institutions.map((institution) => institution.id),
  );
  return {
    total: studies.length,
    open: studies.filter(isOpen).length,
    added: studies.filter((study) => study.added > since).length,
    updated: studies.filter((study) => study.updated > since && study.added <= since).length,
    institutions: byInstitution.filter(({ total }) => total > 0).length,
    byStatus: count(statuses, studies, (study) => [study.status]),
    byCategory: mostFirst(
      count(
        categories.map((category) => category.id),
        studies,
        (study) => study.categories.map((category) => category.id),
      ),
    ),
    byRegion: mostFirst(count(regions, studies, (study) => study.regions)),
    byInstitution: mostFirst(byInstitution),
  };
}

function count(
  ids: readonly string[],
  studies: readonly Study[],
  idsOf: (study: Study) => readonly string[],
): Count[] {
  const counts = new Map(ids.map((id): [string, Count] => [id, { id, total: 0, open: 0 }]));
  for (const study of studies) {
    for (const id of idsOf(study)) {
      const found = counts.get(id);
      if (!found) continue;
      found.total++;
      if (isOpen(study)) found.open++;
    }
  }
  return [...counts.values()];
}

const mostFirst = (counts: Count[]): Count[] => counts.sort((a, b) => b.total - a.total || b.open - a.open);

export {
  openConditions,
  openConditionsAt,
  openPlaces,
  type SubjectFigures,
  subjectFigures,
} from './subject.ts';
