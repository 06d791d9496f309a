import { type Catalogue, pointOfTown, pointsOf } from '../../catalogue/index.ts';
import type { PlacesFile } from './places.ts';

/** Where the places of a catalogue are, as it is sent to the browser. */
export const placesOf = (catalogue: Catalogue): PlacesFile => ({
  places: catalogue.places.map(({ name, latitude, longitude, measuredFrom }) =>
    measuredFrom
      ? [name, latitude, longitude, measuredFrom.name, measuredFrom.because]
      : [name, latitude, longitude],
  ),
  institutions: catalogue.institutions.map((institution) => [
    institution.id,
    institution.region ?? '',
    ...pointsOf(institution, catalogue),
  ]),
  towns: townsUnnamed(catalogue).map((town) => pointOfTown(town, catalogue)),
});

/** The towns where some study has a hospital that nobody names. */
const townsUnnamed = ({ studies }: Catalogue): string[] =>
  [...new Set(studies.flatMap(({ unnamedSites }) => unnamedSites.map(({ town }) => town)))].sort();
