import {
  type Catalogue,
  type Institution,
  isOpenAt,
  isUncertainAt,
  type Region,
  regions,
  slugify,
  studiesAt,
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
  /** The middle of its institutions; undefined when none of them says where it is. */
  at: Coordinates | undefined;
}

/** The `id` of the rows of an institution's town on the page of the map: `sted-vest-bergen`. */
export const townAnchor = ({ region, place }: Pick<Institution, 'region' | 'place'>): string =>
  `sted-${region}-${slugify(place)}`;

/** The towns of a catalogue with their institutions, from the northern health region to the south-eastern. */
export const townsOf = (catalogue: Catalogue): Town[] =>
  regions.flatMap((region) => {
    const here = catalogue.institutions.filter((institution) => institution.region === region);
    return [...Map.groupBy(here, (institution) => institution.place)].map(([place, institutions]) =>
      townOf(catalogue, place, institutions),
    );
  });

function townOf(catalogue: Catalogue, name: string, [first, ...rest]: Institution[]): Town {
  if (!first) throw new Error(`No institution in ${name}.`);
  const institutions = [first, ...rest];
  return {
    anchor: townAnchor(first),
    name,
    region: first.region,
    institutions: institutions.map((institution) => ({
      institution,
      ...countsAt(catalogue, [institution]),
    })),
    at: middleOf(institutions),
    ...countsAt(catalogue, institutions),
  };
}

/** Studies of several towns together; one in two of them counts once. */
export const countsOfTowns = (catalogue: Catalogue, towns: readonly Town[]): Counts =>
  countsAt(
    catalogue,
    towns.flatMap((town) => town.institutions.map(({ institution }) => institution)),
  );

/** A study is open at a group of institutions when one of them takes in participants, as their own pages say. */
function countsAt(catalogue: Catalogue, institutions: readonly Institution[]): Counts {
  const all = new Set(institutions.flatMap((institution) => studiesAt(catalogue, institution)));
  const open = [...all].filter((study) => institutions.some((institution) => isOpenAt(study, institution)));
  const uncertain = [...all].filter(
    (study) => !open.includes(study) && institutions.some((institution) => isUncertainAt(study, institution)),
  );
  return { open: open.length, uncertain: uncertain.length, total: all.size };
}

function middleOf(institutions: readonly Institution[]): Coordinates | undefined {
  const known = institutions.flatMap(({ latitude, longitude }): Coordinates[] =>
    latitude === undefined || longitude === undefined ? [] : [[longitude, latitude]],
  );
  const mean = (index: 0 | 1): number => known.reduce((sum, at) => sum + at[index], 0) / known.length;
  return known.length === 0 ? undefined : [mean(0), mean(1)];
}
