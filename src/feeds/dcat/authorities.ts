import type { NamedNode, Quad } from 'n3';
import { describe, iri, text } from './terms.ts';

const lists = 'http://publications.europa.eu/resource/authority';

/** Terms of the lists that the EU keeps, which the profile demands. */
export const authority = {
  licence: iri(`${lists}/licence/CC_BY_4_0`),
  health: iri(`${lists}/data-theme/HEAL`),
  open: iri(`${lists}/access-right/PUBLIC`),
  norway: iri(`${lists}/country/NOR`),
  languages: ['NOB', 'NNO', 'ENG'].map((code) => iri(`${lists}/language/${code}`)),
  json: iri(`${lists}/file-type/JSON`),
  atom: iri(`${lists}/file-type/ATOM`),
  csv: iri(`${lists}/file-type/CSV`),
};

/** What each of them is and which list it is from, so that the file can be checked without fetching the lists. */
export const authorityTerms = (): Quad[] => [
  ...describe(authority.licence, 'dct:LicenseDocument', inList('licence')),
  ...describe(authority.health, 'skos:Concept', {
    'skos:prefLabel': text('Health', 'en'),
    ...inList('data-theme'),
  }),
  ...describe(authority.open, 'dct:RightsStatement', inList('access-right')),
  ...describe(authority.norway, 'dct:Location', inList('country')),
  ...authority.languages.flatMap((language) =>
    describe(language, 'dct:LinguisticSystem', inList('language')),
  ),
  ...[authority.json, authority.atom, authority.csv].flatMap((format) =>
    describe(format, 'dct:MediaTypeOrExtent', inList('file-type')),
  ),
];

const inList = (name: string) => ({ 'skos:inScheme': iri(`${lists}/${name}`) });

/** A media type that IANA has registered. */
export const mediaType = (name: string): NamedNode =>
  iri(`https://www.iana.org/assignments/media-types/${name}`);
