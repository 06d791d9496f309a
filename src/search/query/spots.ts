import { statuses, statusRank } from '../../catalogue/browser.ts';
import { type Filters, unstated } from '../filters.ts';
import { type Facets, type Spot, spotStatus, wholeStatus } from '../index/facets.ts';
import type { NamedPlace } from '../index/lexicon.ts';

const none: ReadonlySet<string> = new Set();

/** The spots of a place that a query names: its hospitals, and the town itself where nobody names the hospital. */
export const spotsOfPlace = ({ institutions, isTown, label }: NamedPlace): Spot[] => [
  ...institutions.map((id): Spot => ({ kind: 'institution', id })),
  ...(isTown ? [{ kind: 'town' as const, id: label }] : []),
];

/** The spots that the filters by place ask for. */
export interface ChosenSpots {
  institution: Spot[];
  region: Spot[];
}

export const chosenSpots = ({
  institution,
  region,
}: Pick<Filters, 'institution' | 'region'>): ChosenSpots => ({
  institution: institution.map((id) => ({ kind: 'institution', id })),
  region: region.map((id) => ({ kind: 'region', id })),
});

/**
 * Where a study is asked about: the chosen hospitals, or else the places a query names, or else the chosen regions.
 * The status that counts is the one there, for whoever asks for a hospital in the north asks about the hospital.
 */
export function askedSpots({ institution, region }: ChosenSpots, places: readonly Spot[]): readonly Spot[] {
  if (institution.length > 0) return institution;
  return places.length > 0 ? places : region;
}

/** The studies that have a site at a spot. */
export const studiesAtSpot = ({ kind, id }: Spot, facets: Facets): ReadonlySet<string> =>
  facets[kind].get(id) ?? none;

/** The studies that may have a site at a spot, for they do not say. A town is not stated where no place is. */
export const studiesPerhapsAtSpot = ({ kind, id }: Spot, { unstated: facet }: Facets): ReadonlySet<string> =>
  kind === 'town'
    ? (facet.get(unstated('institution')) ?? none)
    : new Set([...(facet.get(unstated(kind)) ?? none), ...(facet.get(unstated(kind, id)) ?? none)]);

/** How a study stands at a spot that it has, or may have. */
export const statusAtSpot = (study: string, spot: Spot, facets: Facets): string =>
  statuses.find((status) => facets.spotStatus.get(spotStatus(spot, status))?.has(study)) ??
  wholeStatus(facets).get(study) ??
  '';

/** The spot of some where a study stands as most open; undefined where it is at none of them. */
export function mostOpenSpot(
  study: string,
  spots: readonly Spot[],
  facets: Facets,
): { spot: Spot; status: string } | undefined {
  const at = (members: typeof studiesAtSpot): Spot[] =>
    spots.filter((spot) => members(spot, facets).has(study));
  const sure = at(studiesAtSpot);
  return (sure.length > 0 ? sure : at(studiesPerhapsAtSpot))
    .map((spot) => ({ spot, status: statusAtSpot(study, spot, facets) }))
    .sort((a, b) => statusRank(a) - statusRank(b))[0];
}
