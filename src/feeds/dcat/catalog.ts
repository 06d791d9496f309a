import type { Literal, NamedNode, Quad } from 'n3';
import type { Catalogue } from '../../catalogue/index.ts';
import { fill, type Strings } from '../../i18n/index.ts';
import type { Path, Urls } from '../../urls.ts';
import { apiPath } from '../api/paths.ts';
import { authority } from './authorities.ts';
import { type Distribution, figureFiles, fileName, studyFiles } from './distributions.ts';
import { date, describe, inLanguages, iri, type Statements, text } from './terms.ts';

/** What the catalogue, its datasets and its service have in common. */
interface Shared {
  catalogue: Catalogue;
  urls: Urls;
  /** An address in this file, by name. */
  own(name: string): NamedNode;
  publisher: NamedNode;
  contact: NamedNode | undefined;
}

/** The catalogue, with the datasets and the service it holds. */
export function catalogTerms(shared: Shared): Quad[] {
  const { own, urls, catalogue } = shared;
  const { site } = catalogue;
  const home = iri(urls.absolute(urls.home(site.language)));
  return [
    ...describe(own('catalog'), 'dcat:Catalog', {
      ...identity('catalog', shared),
      'dct:title': inLanguages((_, language) => site.name[language]),
      'dct:description': inLanguages((_, language) => site.description[language]),
      ...days(catalogue),
      'dct:language': authority.languages,
      'dct:license': authority.licence,
      'dct:spatial': authority.norway,
      'foaf:homepage': home,
      'dcat:dataset': [own('studies'), own('figures')],
      'dcat:service': own('api'),
    }),
    ...describe(home, 'foaf:Document'),
    ...datasetTerms('studies', studyFiles, urls.section('studies', site.language), shared),
    ...datasetTerms('figures', figureFiles, urls.section('keyFigures', site.language), shared),
    ...serviceTerms(shared),
  ];
}

function datasetTerms(
  name: 'studies' | 'figures',
  files: readonly Distribution[],
  page: Path,
  shared: Shared,
): Quad[] {
  const landing = iri(shared.urls.absolute(page));
  return [
    ...describe(shared.own(name), 'dcat:Dataset', {
      ...identity(name, shared),
      'dct:title': ofSite((strings) => strings.dcat[name], shared),
      'dct:description': inLanguages((strings) => strings.dcat[`${name}Text`]),
      ...days(shared.catalogue),
      'dcat:theme': authority.health,
      'dcat:keyword': keywords.flatMap((word) => inLanguages((strings) => strings.dcat.keywords[word])),
      'dct:accessRights': authority.open,
      'dct:language': authority.languages,
      'dct:spatial': authority.norway,
      'dcat:landingPage': landing,
      'dcat:distribution': files.map((file) => shared.own(fileName(file))),
    }),
    ...describe(landing, 'foaf:Document'),
  ];
}

const keywords = ['studies', 'research', 'hospitals', 'patients'] as const;

/** The open interface. A service must answer at its address, so that is its index rather than its folder. */
function serviceTerms(shared: Shared): Quad[] {
  const { urls, catalogue, own } = shared;
  const file = (path: string): NamedNode => iri(urls.absolute(urls.file(path)));
  const landing = iri(urls.absolute(urls.single('openData', catalogue.site.language)));
  return [
    ...describe(own('api'), 'dcat:DataService', {
      ...identity('api', shared),
      'dct:title': ofSite((strings) => strings.dcat.service, shared),
      'dct:description': inLanguages((strings) => strings.dcat.serviceText),
      'dcat:endpointURL': file(apiPath.index),
      'dcat:endpointDescription': file(apiPath.openApi),
      'dcat:landingPage': landing,
      'dct:accessRights': authority.open,
      'dct:license': authority.licence,
      'dct:format': authority.json,
      'dcat:servesDataset': [own('studies'), own('figures')],
    }),
    ...describe(landing, 'foaf:Document'),
  ];
}

/** What the profile demands of catalogue, dataset and service alike. */
const identity = (name: string, { own, publisher, contact }: Shared): Statements => ({
  'dct:identifier': text(own(name).value),
  'dct:publisher': publisher,
  'dcat:contactPoint': contact,
});

const ofSite = (words: (strings: Strings) => string, { catalogue: { site } }: Shared): Literal[] =>
  inLanguages((strings, language) => fill(words(strings), { name: site.name[language] }));

/** When the first study came in and when the last one changed; never the day the file was made. */
function days({ studies }: Catalogue): Statements {
  const first = studies.map(({ added }) => added).sort()[0];
  const last = studies
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  return { 'dct:issued': date(first), 'dct:modified': date(last) };
}
