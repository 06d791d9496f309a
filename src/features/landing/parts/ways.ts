import {
  type Condition,
  conditionName,
  type Institution,
  institutionName,
  isInUse,
  narrowerConditions,
  type Study,
  siblingConditions,
  studiesAt,
  studiesOfCondition,
} from '../../../catalogue/index.ts';
import { openConditions, openConditionsAt, openHospitals } from '../../../figures/index.ts';
import { plural, sortWords } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { openStudies } from '../../../page/open-studies.ts';
import type { Path } from '../../../urls.ts';
import { pathOfConditionAt } from './gathered.ts';

/** Links from a landing page to what lies near it, under a heading of their own. */
export interface WaysOn {
  heading: string;
  links: {
    name: string;
    href: Path;
    /** «3 åpne»; undefined when none is open. */
    open: string | undefined;
  }[];
}

/** A page that lies near a landing page, and how many open studies one finds there. */
interface Way {
  name: string;
  href: Path;
  open?: number;
}

/** The ways as links in their order; undefined without any, so that no heading stands alone. */
export function waysOn({ strings }: PageContext, heading: string, ways: readonly Way[]): WaysOn | undefined {
  if (ways.length === 0) return undefined;
  const links = ways.map(({ name, href, open = 0 }) => ({
    name,
    href,
    open: open > 0 ? plural(strings.hospitals.open, open) : undefined,
  }));
  return { heading, links };
}

/** As many as one looks through beside a list of studies. */
const mostWays = 12;

/** Broader, narrower and neighbouring conditions with studies, those with most open first. */
export function waysToRelated(here: PageContext, condition: Condition) {
  const { catalogue } = here;
  const ways = (conditions: readonly Condition[]): Way[] =>
    mostOpenFirst(
      here,
      conditions
        .filter((other) => isInUse(catalogue, other))
        .map((other) => {
          const open = openStudies({ kind: 'condition', condition: other }, catalogue);
          return wayToCondition(here, other, open.length);
        }),
    );
  return {
    broader: ways(condition.parents),
    narrower: ways(narrowerConditions(catalogue, condition)),
    sameGroup: ways(siblingConditions(catalogue, condition)).slice(0, mostWays),
  };
}

/** The conditions that most open studies of some are about. */
export const waysToOpenConditions = (here: PageContext, studies: readonly Study[]): Way[] =>
  openConditions(studies)
    .slice(0, mostWays)
    .map(({ condition, open }) => wayToCondition(here, condition, open));

/**
 * The conditions that a hospital has most open studies of, each leading to the condition there, or to the only study.
 *
 * @param without the condition of the page itself
 */
export const waysToConditionsAt = (here: PageContext, institution: Institution, without?: Condition): Way[] =>
  openConditionsAt(studiesAt(here.catalogue, institution), institution)
    .filter(({ condition }) => condition !== without)
    .slice(0, mostWays)
    .map(({ condition, open }) => ({
      ...wayToCondition(here, condition, open),
      href: pathOfConditionAt(here, condition, institution),
    }));

/** Hospitals where any of some studies are open, those with most first. */
export const waysToOpenHospitals = (here: PageContext, studies: readonly Study[]): Way[] =>
  openHospitals(studies).map(({ institution, open }) => wayToHospital(here, institution, open));

/**
 * Hospitals where studies of a condition are open, each leading to the condition there, or to the only study.
 *
 * @param without the hospital of the page itself
 */
export const waysToHospitalsWith = (here: PageContext, condition: Condition, without?: Institution): Way[] =>
  openHospitals(studiesOfCondition(here.catalogue, condition))
    .filter(({ institution }) => institution !== without)
    .map(({ institution, open }) => ({
      ...wayToHospital(here, institution, open),
      href: pathOfConditionAt(here, condition, institution),
    }));

/** Other institutions of the same health region with open studies, those with most first. */
export function waysInRegion(here: PageContext, institution: Institution): Way[] {
  const { catalogue } = here;
  const others = catalogue.institutions
    .filter((other) => other !== institution && other.region === institution.region)
    .map((other) => ({
      other,
      open: openStudies({ kind: 'hospital', institution: other }, catalogue).length,
    }))
    .filter(({ open }) => open > 0)
    .map(({ other, open }) => wayToHospital(here, other, open));
  return mostOpenFirst(here, others).slice(0, mostWays);
}

const wayToCondition = ({ language, urls }: PageContext, condition: Condition, open: number) => ({
  name: conditionName(condition, language),
  href: urls.condition(condition.id, language),
  open,
});

const wayToHospital = ({ language, urls }: PageContext, institution: Institution, open: number) => ({
  name: institutionName(institution, language),
  href: urls.hospital(institution.id, language),
  open,
});

/** The ways with most open studies first, and of equals by name. */
const mostOpenFirst = ({ language }: PageContext, ways: readonly Required<Way>[]): Way[] =>
  sortWords(ways, ({ name }) => name, language).sort((a, b) => b.open - a.open);
