import type { NamedNode, Quad } from 'n3';
import type { Strings } from '../../i18n/index.ts';
import type { Urls } from '../../urls.ts';
import { apiPath, fhirPath } from '../api/paths.ts';
import { figureFile } from '../figures/paths.ts';
import { authority, mediaType } from './authorities.ts';
import { describe, inLanguages, iri, text } from './terms.ts';

/** A file that a dataset can be fetched as. */
export interface Distribution {
  name: keyof Strings['dcat']['files'];
  path: string;
  format: NamedNode;
  /** The media type, where IANA has registered one. */
  media: NamedNode | undefined;
  /** The specification the file keeps, by address and name. */
  standard: [address: string, name: string] | undefined;
}

const json = { format: authority.json, media: mediaType('application/json'), standard: undefined };
const fhir = (version: 'r4' | 'r5', edition: string) => ({
  path: fhirPath.bundle(version),
  format: authority.json,
  media: mediaType('application/fhir+json'),
  standard: [`http://hl7.org/fhir/${edition}/`, `FHIR ${edition}`] as [string, string],
});

/** The files that all the studies can be fetched as. */
export const studyFiles: readonly Distribution[] = [
  { name: 'json', path: apiPath.studies, ...json },
  { name: 'full', path: apiPath.full, ...json },
  { name: 'r4', ...fhir('r4', 'R4') },
  { name: 'r5', ...fhir('r5', 'R5') },
  {
    name: 'jsonFeed',
    path: 'feed.json',
    format: authority.json,
    media: undefined,
    standard: ['https://www.jsonfeed.org/version/1.1/', 'JSON Feed 1.1'],
  },
  {
    name: 'atom',
    path: 'feed.xml',
    format: authority.atom,
    media: mediaType('application/atom+xml'),
    standard: ['https://www.rfc-editor.org/info/rfc4287', 'The Atom Syndication Format (RFC 4287)'],
  },
];

/** The files that the key figures can be fetched as. */
export const figureFiles: readonly Distribution[] = [
  { name: 'figures', path: apiPath.keyFigures, ...json },
  {
    name: 'figuresCsv',
    path: figureFile(undefined, 'csv'),
    format: authority.csv,
    media: mediaType('text/csv'),
    standard: ['https://www.rfc-editor.org/info/rfc4180', 'Comma-Separated Values (RFC 4180)'],
  },
];

/** The name of a distribution's address in this file. */
export const fileName = ({ name }: Distribution): string => `file-${name}`;

/**
 * The triples of files that datasets can be fetched as.
 *
 * @param own an address in this file, by name
 * @param service the service that gives the files of the open interface too
 */
export const distributionTerms = (
  files: readonly Distribution[],
  urls: Urls,
  own: (name: string) => NamedNode,
  service: NamedNode,
): Quad[] =>
  files.flatMap((file) => {
    const { name, path, format, media, standard } = file;
    const address = iri(urls.absolute(urls.file(path)));
    return [
      ...describe(own(fileName(file)), 'dcat:Distribution', {
        'dct:title': inLanguages((strings) => strings.dcat.files[name]),
        'dcat:accessURL': address,
        'dcat:downloadURL': address,
        'dcat:accessService': path.startsWith('api/') ? service : undefined,
        'dct:format': format,
        'dcat:mediaType': media,
        'dct:conformsTo': standard && iri(standard[0]),
        'dct:license': authority.licence,
      }),
      ...(standard ? describe(iri(standard[0]), 'dct:Standard', { 'dct:title': text(standard[1]) }) : []),
    ];
  });

/** The triples that say of each file's media type that it is one. */
export const mediaTypeTerms = (files: readonly Distribution[]): Quad[] =>
  [...new Set(files.flatMap(({ media }) => media?.value ?? []))].flatMap((address) =>
    describe(iri(address), 'dct:MediaType'),
  );
