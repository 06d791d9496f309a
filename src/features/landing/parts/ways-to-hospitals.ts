import {
  type Condition,
  type Institution,
  type Study,
  statusAt,
  studiesOfCondition,
  studiesOfInstitution,
} from '../../../catalogue/index.ts';
import { openPlaces } from '../../../figures/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { mostOpenFirst, mostWays, type WayOn, wayToHospital } from './ways.ts';

/** Hospitals where any of some studies are open. */
export const waysToOpenHospitals = (here: PageContext, studies: readonly Study[]): WayOn[] =>
  openPlaces(studies).map(({ institution, open }) => wayToHospital(here, institution, open));

/**
 * Hospitals where studies of a condition are open, each leading to the condition there.
 *
 * @param without the hospital of the page itself
 */
export const waysToHospitalsWith = (
  here: PageContext,
  condition: Condition,
  without?: Institution,
): WayOn[] =>
  openPlaces(studiesOfCondition(here.catalogue, condition))
    .filter(({ institution }) => institution !== without)
    .map(({ institution, open }) => ({
      ...wayToHospital(here, institution, open),
      href: here.urls.conditionAt(condition.id, institution.id, here.language),
    }));

/** Other institutions of the same health region with open studies, those with most first. */
export function waysInRegion(here: PageContext, institution: Institution): WayOn[] {
  const { catalogue } = here;
  const openAt = (other: Institution): number =>
    studiesOfInstitution(catalogue, other).filter((study) => statusAt(study, other) === 'recruiting').length;
  const others = catalogue.institutions
    .filter((other) => other !== institution && other.region === institution.region)
    .map((other) => wayToHospital(here, other, openAt(other)))
    .filter(({ open }) => open > 0);
  return mostOpenFirst(here, others).slice(0, mostWays);
}
