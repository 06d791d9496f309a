import {
  type Catalogue,
  isOpen,
  type Study,
  statusAt,
  studiesOfCondition,
  studiesOfInstitution,
} from '../catalogue/index.ts';
import type { ConditionOrHospital } from './route.ts';

/** The studies that a condition or a hospital takes in participants to now. */
export function openStudies(subject: ConditionOrHospital, catalogue: Catalogue): Study[] {
  if (subject.kind === 'condition') return studiesOfCondition(catalogue, subject.condition).filter(isOpen);
  const { institution } = subject;
  return studiesOfInstitution(catalogue, institution).filter(
    (study) => statusAt(study, institution) === 'recruiting',
  );
}
