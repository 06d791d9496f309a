import {
  type Catalogue,
  type Institution,
  isOpen,
  isUncertain,
  type Region,
  regions,
  type Study,
  type StudySite,
  slugify,
  standingAmong,
  type UnnamedSite,
} from '../../../catalogue/index.ts';
import type { Coordinates } from './geography.ts';

/** How many studies, how many of them take in participants, and how many may do so. */
export interface Counts {
  open: number;
  uncertain: number;
  total: number;
}

/** An institution with the studies there. */
export interface TownInstitution extends Counts {
  institution: Institution;
}

/** A town with its institutions. A study at several of them counts once. */
export interface Town extends Counts {
  /** The `id` of its rows on the page of the map. */
  anchor: string;
  name: string;
  region: Region;
  institutions: TownInstitution[];
  /** The studies at hospitals that no record names; undefined where there are none. */
  unnamed: Counts | undefined;
  /** The middle of its institutions, or else the point of the place; undefined when nobody says where it is. */
  at: Coordinates | undefined;
}

/** The `id` of the rows of an institution's town on the page of the map: `sted-vest-bergen`. */
export const townAnchor = ({ region, place }: Pick<Institution, 'region' | 'place'>): string =>
  `sted-${region}-${slugify(place)}`;

/** The towns of a catalogue where studies are or may come, from the northern health region to the south-eastern. */
export const townsOf = (catalogue: Catalogue): Town[] =>
  regions.flatMap((region) => {
    const institutions = catalogue.institutions.filter((institution) => institution.region === region);
    const unnamed = catalogue.studies
      .flatMap(({ unnamedSites }) => unnamedSites)
      .filter((site) => site.region === region);
    const names = new Set([...institutions.map(({ place }) => place), ...unnamed.map(({ town }) => town)]);
    return [...names].map((name) =>
      townOf(
        catalogue,
        { name, region },
        institutions.filter(({ place }) => place === name),
      ),
    );
  });

function townOf(
  catalogue: Catalogue,
  { name, region }: Pick<Town, 'name' | 'region'>,
  institutions: readonly Institution[],
): Town {
  const unnamed = countsAmong(catalogue, ({ unnamedSites }) =>
    unnamedSites.filter((site) => site.town === name && site.region === region),
  );
  const town = {
    anchor: townAnchor({ region, place: name }),
    name,
    region,
    institutions: institutions.map((institution) => ({
      institution,
      ...countsAmong(catalogue, ({ sites }) => sites.filter((site) => site.institution === institution)),
    })),
    unnamed: unnamed.total > 0 ? unnamed : undefined,
    at: middleOf(institutions) ?? pointOf(name, catalogue),
  };
  return { ...town, ...countsOfTowns(catalogue, [town]) };
}

/** Studies of several towns together; one in two of them counts once. */
export function countsOfTowns(
  catalogue: Catalogue,
  towns: readonly Pick<Town, 'name' | 'region' | 'institutions'>[],
): Counts {
  const institutions = new Set(
    towns.flatMap((town) => town.institutions.map(({ institution }) => institution)),
  );
  const isThere = ({ town, region }: UnnamedSite): boolean =>
    towns.some((one) => one.name === town && one.region === region);
  return countsAmong(catalogue, ({ sites, unnamedSites }) => [
    ...sites.filter(({ institution }) => institutions.has(institution)),
    ...unnamedSites.filter(isThere),
  ]);
}

/** Counts studies by how they stand among those of their sites that are asked for. */
function countsAmong(
  { studies }: Catalogue,
  sitesOf: (study: Study) => readonly (StudySite | UnnamedSite)[],
): Counts {
  const standings = studies.flatMap((study) => standingAmong(sitesOf(study)) ?? []);
  return {
    open: standings.filter(isOpen).length,
    uncertain: standings.filter(isUncertain).length,
    total: standings.length,
  };
}

function pointOf(name: string, { places }: Catalogue): Coordinates | undefined {
  const place = places.find((candidate) => candidate.name === name);
  return place && [place.longitude, place.latitude];
}

function middleOf(institutions: readonly Institution[]): Coordinates | undefined {
  const known = institutions.flatMap(({ latitude, longitude }): Coordinates[] =>
    latitude === undefined || longitude === undefined ? [] : [[longitude, latitude]],
  );
  const mean = (index: 0 | 1): number => known.reduce((sum, at) => sum + at[index], 0) / known.length;
  return known.length === 0 ? undefined : [mean(0), mean(1)];
}
