import type { DataCatalog, Dataset } from 'schema-dts';
import { type Catalogue, type Language, languages } from '../../catalogue/index.ts';
import { fill, stringsIn } from '../../i18n/index.ts';
import type { Path, Urls } from '../../urls.ts';
import { licence } from '../api/index.ts';
import { type Distribution, figureFiles, studyFiles } from '../dcat/distributions.ts';

/** What can be fetched, as structured data: the catalogue of data, its datasets and their files. */
export function dataCatalog(catalogue: Catalogue, language: Language, urls: Urls): DataCatalog {
  const { site, studies } = catalogue;
  const strings = stringsIn(language);
  const page = urls.absolute(urls.single('openData', language));
  const publisher = {
    '@type': 'Organization' as const,
    name: site.publisher.name,
    ...(site.publisher.url && { url: site.publisher.url }),
  };
  const changed = studies
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const shared = {
    license: licence.url,
    publisher,
    isAccessibleForFree: true,
    ...(changed && { dateModified: changed }),
  };
  const dataset = (name: 'studies' | 'figures', landing: Path, files: readonly Distribution[]): Dataset => ({
    '@type': 'Dataset',
    '@id': `${page}#${name}`,
    name: fill(strings.dcat[name], { name: site.name[language] }),
    description: strings.dcat[`${name}Text`],
    url: urls.absolute(landing),
    ...shared,
    creator: publisher,
    inLanguage: [...languages],
    keywords: Object.values(strings.dcat.keywords),
    spatialCoverage: { '@type': 'Country', name: strings.openData.country },
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: strings.dcat.files[file.name],
      contentUrl: urls.absolute(urls.file(file.path)),
      ...(file.media && { encodingFormat: file.media.value }),
    })),
  });
  return {
    '@type': 'DataCatalog',
    '@id': page,
    url: page,
    name: strings.openData.title,
    description: strings.openData.description,
    inLanguage: language,
    ...shared,
    dataset: [
      dataset('studies', urls.section('studies', language), studyFiles),
      dataset('figures', urls.section('keyFigures', language), figureFiles),
    ],
  };
}
