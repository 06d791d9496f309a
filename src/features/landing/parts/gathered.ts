import {
  type Catalogue,
  type Condition,
  type Institution,
  studiesOfCondition,
  studiesOfConditionAt,
} from '../../../catalogue/index.ts';
import { openHospitals } from '../../../figures/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { type Path, studyPath } from '../../../urls.ts';

/**
 * The hospitals that a condition has a page of its own at. One without an open study of the condition has nothing to say
 * that the condition's page does not, and where there is just one study, its own page says all.
 */
export const hospitalsGathering = (catalogue: Catalogue, condition: Condition): Institution[] =>
  openHospitals(studiesOfCondition(catalogue, condition))
    .map(({ institution }) => institution)
    .filter((institution) => studiesOfConditionAt(catalogue, condition, institution).length > 1);

/**
 * Where a reader finds what is open of a condition at a hospital: the page that gathers the studies, or the only study
 * there is.
 *
 * @param institution one that takes in participants to at least one study of the condition
 */
export function pathOfConditionAt(
  { catalogue, urls, language }: PageContext,
  condition: Condition,
  institution: Institution,
): Path {
  const [study, ...others] = studiesOfConditionAt(catalogue, condition, institution);
  return study && others.length === 0
    ? studyPath(study, language, urls)
    : urls.conditionAt(condition.id, institution.id, language);
}
