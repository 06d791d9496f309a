import {
  type Condition,
  type Institution,
  isInUse,
  isOpen,
  narrowerConditions,
  type Study,
  siblingConditions,
  studiesOfCondition,
  studiesOfInstitution,
} from '../../../catalogue/index.ts';
import { openConditions, openConditionsAt } from '../../../figures/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { mostOpenFirst, mostWays, type WayOn, wayToCondition } from './ways.ts';

/** Broader, narrower and neighbouring conditions with studies, those with most open first. */
export function waysToRelated(here: PageContext, condition: Condition) {
  const { catalogue } = here;
  const ways = (conditions: readonly Condition[]): WayOn[] => {
    const inUse = conditions.filter((other) => isInUse(catalogue, other));
    const openOf = (other: Condition): number => studiesOfCondition(catalogue, other).filter(isOpen).length;
    return mostOpenFirst(
      here,
      inUse.map((other) => wayToCondition(here, other, openOf(other))),
    );
  };
  return {
    broader: ways(condition.parents),
    narrower: ways(narrowerConditions(catalogue, condition)),
    sameGroup: ways(siblingConditions(catalogue, condition)).slice(0, mostWays),
  };
}

/** The conditions that most open studies of some are about. */
export const waysToOpenConditions = (here: PageContext, studies: readonly Study[]): WayOn[] =>
  openConditions(studies)
    .slice(0, mostWays)
    .map(({ condition, open }) => wayToCondition(here, condition, open));

/**
 * The conditions that a hospital has most open studies of, each leading to the condition there.
 *
 * @param without the condition of the page itself
 */
export const waysToConditionsAt = (
  here: PageContext,
  institution: Institution,
  without?: Condition,
): WayOn[] =>
  openConditionsAt(studiesOfInstitution(here.catalogue, institution), institution)
    .filter(({ condition }) => condition !== without)
    .slice(0, mostWays)
    .map(({ condition, open }) => ({
      ...wayToCondition(here, condition, open),
      href: here.urls.conditionAt(condition.id, institution.id, here.language),
    }));
