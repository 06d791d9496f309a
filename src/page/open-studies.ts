import {
  type Catalogue,
  isOpen,
  isOpenAt,
  isUncertain,
  isUncertainAt,
  type Study,
  studiesAt,
  studiesOfCategory,
  studiesOfCondition,
} from '../catalogue/index.ts';
import type { Gathering } from './route.ts';

/** Every study that a condition, a category or a hospital has. */
export function studiesOf(subject: Gathering, catalogue: Catalogue): readonly Study[] {
  switch (subject.kind) {
    case 'condition':
      return studiesOfCondition(catalogue, subject.condition);
    case 'category':
      return studiesOfCategory(catalogue, subject.category);
    case 'hospital':
      return studiesAt(catalogue, subject.institution);
  }
}

/** The studies that are sure to take in participants now; for a hospital: there. */
export const openStudies = (subject: Gathering, catalogue: Catalogue): Study[] =>
  studiesOf(subject, catalogue).filter((study) =>
    subject.kind === 'hospital' ? isOpenAt(study, subject.institution) : isOpen(study),
  );

/** The studies that may take in participants now, and nobody knows; for a hospital: there. */
export const uncertainStudies = (subject: Gathering, catalogue: Catalogue): Study[] =>
  studiesOf(subject, catalogue).filter((study) =>
    subject.kind === 'hospital' ? isUncertainAt(study, subject.institution) : isUncertain(study),
  );
