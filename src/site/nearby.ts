import {
  type Condition,
  type Institution,
  isInUse,
  isOpen,
  narrowerConditions,
  type Study,
  siblingConditions,
  statusAt,
  studiesOfCondition,
  studiesOfInstitution,
} from '../catalogue/index.ts';
import { openConditions, openConditionsAt, openPlaces } from '../figures/index.ts';
import { plural, sortWords } from '../i18n/index.ts';
import type { Path } from '../urls.ts';
import type { PageContext } from './context.ts';
import { conditionName, institutionName } from './names.ts';

/** A way on from a landing page, with how many open studies there are. */
export interface Nearby {
  name: string;
  href: Path;
  open: number;
  /** «3 åpne»; empty when none is open. */
  words: string;
}

const most = 12;

/** Broader, narrower and neighbouring conditions with studies, those with most open first. */
export function nearbyConditions(here: PageContext, condition: Condition) {
  const { catalogue } = here;
  const near = (conditions: readonly Condition[], limit = most): Nearby[] =>
    mostOpenFirst(
      here,
      conditions.filter((other) => isInUse(catalogue, other)).map((other) => conditionNearby(here, other)),
    ).slice(0, limit);
  return {
    broader: near(condition.parents),
    narrower: near(narrowerConditions(catalogue, condition), Number.POSITIVE_INFINITY),
    sameGroup: near(siblingConditions(catalogue, condition)),
  };
}

const conditionNearby = (here: PageContext, condition: Condition): Nearby => {
  const open = studiesOfCondition(here.catalogue, condition).filter(isOpen).length;
  return nearby(
    here,
    conditionName(condition, here.language),
    here.urls.condition(condition.id, here.language),
    open,
  );
};

/** Hospitals where studies of a condition are open, each leading to the condition there. */
export const placesOfCondition = (here: PageContext, condition: Condition, without?: Institution): Nearby[] =>
  openPlaces(studiesOfCondition(here.catalogue, condition))
    .filter(({ institution }) => institution !== without)
    .map(({ institution, open }) =>
      nearby(
        here,
        institutionName(institution, here.language),
        here.urls.conditionAt(condition.id, institution.id, here.language),
        open,
      ),
    );

/** Hospitals where any of some studies are open. */
export const openPlacesNearby = (here: PageContext, studies: readonly Study[]): Nearby[] =>
  openPlaces(studies).map(({ institution, open }) =>
    nearby(
      here,
      institutionName(institution, here.language),
      here.urls.hospital(institution.id, here.language),
      open,
    ),
  );

/** The conditions that most open studies of some are about. */
export const openConditionsNearby = (here: PageContext, studies: readonly Study[]): Nearby[] =>
  openConditions(studies)
    .slice(0, most)
    .map(({ condition, open }) =>
      nearby(
        here,
        conditionName(condition, here.language),
        here.urls.condition(condition.id, here.language),
        open,
      ),
    );

/** The conditions that a hospital has most open studies of, each leading to the condition there. */
export const conditionsAtNearby = (
  here: PageContext,
  institution: Institution,
  without?: Condition,
): Nearby[] =>
  openConditionsAt(studiesOfInstitution(here.catalogue, institution), institution)
    .filter(({ condition }) => condition !== without)
    .slice(0, most)
    .map(({ condition, open }) =>
      nearby(
        here,
        conditionName(condition, here.language),
        here.urls.conditionAt(condition.id, institution.id, here.language),
        open,
      ),
    );

/** Other institutions in the same health region with open studies. */
export function hospitalsInRegion(here: PageContext, institution: Institution): Nearby[] {
  const { catalogue, language, urls } = here;
  const others = catalogue.institutions
    .filter((other) => other !== institution && other.region === institution.region)
    .map((other) => {
      const studies = studiesOfInstitution(catalogue, other);
      const open = studies.filter((study) => statusAt(study, other) === 'recruiting').length;
      return nearby(here, institutionName(other, language), urls.hospital(other.id, language), open);
    });
  return mostOpenFirst(
    here,
    others.filter(({ open }) => open > 0),
  ).slice(0, most);
}

/** A way on, with its open studies in words. */
export const nearby = ({ strings }: PageContext, name: string, href: Path, open: number): Nearby => ({
  name,
  href,
  open,
  words: open === 0 ? '' : plural(strings.hospitals.open, open),
});

const mostOpenFirst = ({ language }: PageContext, ways: Nearby[]): Nearby[] =>
  sortWords(ways, ({ name }) => name, language).sort((a, b) => b.open - a.open);
