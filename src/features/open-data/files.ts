import type { Catalogue } from '../../catalogue/index.ts';
import { apiPath, dcatPath, exampleId, fhirPath, idPlace, kindNames, kinds } from '../../feeds/index.ts';
import type { Strings } from '../../i18n/index.ts';
import type { Path, Urls } from '../../urls.ts';

/** A file that can be fetched, or a kind of file of which there are many. */
export interface DataFile {
  /** As the page shows it: with a place for the id where there are many. */
  shown: string;
  words: string;
  /** Where there is one file, or an example of many. */
  link: Path;
  /** The id of the example. */
  example?: string;
}

/** The files of the open interface, in the order the page tells of them. Those that nothing stands in are left out. */
export function interfaceFiles(catalogue: Catalogue, urls: Urls, { openData }: Strings): DataFile[] {
  const documents = kindNames.flatMap((name): DataFile[] => {
    const shown = urls.file(kinds[name].path);
    const words = openData.kinds[name];
    if (!shown.includes(idPlace)) return [{ shown, words, link: shown }];
    const example = exampleId(name, catalogue);
    return example
      ? [{ shown, words, link: urls.file(kinds[name].path.replace(idPlace, example)), example }]
      : [];
  });
  const openApi = urls.file(apiPath.openApi);
  return [
    ...documents,
    { shown: openApi, words: openData.kinds.openapi, link: openApi },
    {
      shown: urls.file(apiPath.schema('…')),
      words: openData.kinds.schema,
      link: urls.file(apiPath.schema('studies')),
      example: 'studies',
    },
  ];
}

/** The same data in other formats. */
export function otherFiles(urls: Urls, { openData }: Strings): DataFile[] {
  const paths: Record<keyof Strings['openData']['other'], string> = {
    atom: 'feed.xml',
    jsonFeed: 'feed.json',
    fhirR5: fhirPath.bundle('r5'),
    fhirR4: fhirPath.bundle('r4'),
    dcat: dcatPath,
  };
  return Object.entries(paths).map(([name, path]) => ({
    shown: urls.file(path),
    words: openData.other[name as keyof typeof paths],
    link: urls.file(path),
  }));
}
