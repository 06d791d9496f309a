import {
  type Institution,
  regions,
  type Standing,
  type Study,
  standingAmong,
  standingAt,
  standingIn,
} from '../../catalogue/index.ts';
import { filtersOf, institutionsIn, unstated, unstatedOf } from '../filters.ts';
import { type FacetedStudy, type Spot, spotKey, spotStatus } from './facets.ts';

/** What the facets of a study are made from, in a catalogue with these institutions. */
export const facetedStudy = (study: Study, institutions: readonly Institution[]): FacetedStudy => ({
  ...filtersOf(study),
  town: [...new Set(study.unnamedSites.map(({ town }) => town))],
  described: study.described ? ['yes'] : [],
  spotStatus: standingsElsewhere(study, institutions).map(({ spot, standing }) =>
    spotStatus(spot, standing.status),
  ),
  unstated: unstatedOf(study, institutions),
});

/** How a study stands at a spot where that is not how it stands as a whole. */
export interface StandingElsewhere {
  spot: Spot;
  standing: Standing;
  /** What it is at: its hospital, or the town whose hospital nobody names; undefined of a region. */
  place: Institution | string | undefined;
}

/**
 * Where a study stands otherwise than as a whole: open as a study, closed in this region. Also where it may be: every
 * hospital of a town whose hospital nobody names.
 */
export function standingsElsewhere(study: Study, institutions: readonly Institution[]): StandingElsewhere[] {
  const { sites, unnamedSites } = study;
  const all: (StandingElsewhere | undefined)[] = [
    ...sites.map(({ institution }) => ({
      spot: { kind: 'institution' as const, id: institution.id },
      standing: standingAt(study, institution),
      place: institution,
    })),
    ...possibleHospitals(study, institutions),
    ...regions.map((region) =>
      study.regions.includes(region)
        ? {
            spot: { kind: 'region' as const, id: region },
            standing: standingIn(study, region),
            place: undefined,
          }
        : amongUnnamed(
            { kind: 'region', id: region },
            unnamedSites.filter((site) => !site.region),
          ),
    ),
    ...unnamedSites.map(({ town }) =>
      amongUnnamed(
        { kind: 'town', id: town },
        unnamedSites.filter((site) => site.town === town),
      ),
    ),
  ];
  const told = new Set<string>();
  return all.filter((one) => {
    if (one === undefined || one.standing.status === study.status) return false;
    const key = spotKey(one.spot);
    return !told.has(key) && told.add(key);
  }) as StandingElsewhere[];
}

const possibleHospitals = (study: Study, institutions: readonly Institution[]) => {
  const possible = new Set(unstatedOf(study, institutions));
  return institutions
    .filter(({ id }) => possible.has(unstated('institution', id)))
    .map((institution) =>
      amongUnnamed(
        { kind: 'institution', id: institution.id },
        study.unnamedSites.filter(({ town }) => institutionsIn(town, institutions).includes(institution)),
      ),
    );
};

function amongUnnamed(spot: Spot, sites: Study['unnamedSites']): StandingElsewhere | undefined {
  const standing = standingAmong(sites);
  return standing && { spot, standing, place: sites.map(({ town }) => town).join(', ') };
}
