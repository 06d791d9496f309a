import {
  type Catalogue,
  isOpen,
  isOpenAt,
  type Study,
  studiesAt,
  studiesOfCondition,
} from '../catalogue/index.ts';
import type { ConditionOrHospital } from './route.ts';

/** The studies that a condition or a hospital takes in participants to now. */
export function openStudies(subject: ConditionOrHospital, catalogue: Catalogue): Study[] {
  if (subject.kind === 'condition') return studiesOfCondition(catalogue, subject.condition).filter(isOpen);
  const { institution } = subject;
  return studiesAt(catalogue, institution).filter((study) => isOpenAt(study, institution));
}
