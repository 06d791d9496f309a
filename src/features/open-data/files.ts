import type { Catalogue } from '../../catalogue/index.ts';
import { apiPath, dcatPath, exampleId, fhirPath, idPlace, kindNames, kinds } from '../../feeds/index.ts';
import { fill, type Strings } from '../../i18n/index.ts';
import type { Path, Urls } from '../../urls.ts';

/** A file that can be fetched, or a kind of file of which there are many. */
export interface DataFile {
  /** As the page shows it: with a place for the id where there are many. */
  shown: string;
  words: string;
  /** Where there is one file, or an example of many. */
  link: Path;
  /** Names the example; undefined where there is one file. */
  example: string | undefined;
}

/** The files of the open interface, in the order the page tells of them. Those that nothing stands in are left out. */
export function interfaceFiles(catalogue: Catalogue, urls: Urls, { openData }: Strings): DataFile[] {
  const one = (path: string, words: string): DataFile => ({
    shown: urls.file(path),
    words,
    link: urls.file(path),
    example: undefined,
  });
  const oneOfMany = (shown: string, path: string, words: string, id: string): DataFile => ({
    shown: urls.file(shown),
    words,
    link: urls.file(path),
    example: fill(openData.example, { id }),
  });
  const documents = kindNames.flatMap((name): DataFile[] => {
    const { path } = kinds[name];
    const words = openData.kinds[name];
    if (!path.includes(idPlace)) return [one(path, words)];
    const id = exampleId(name, catalogue);
    return id === undefined ? [] : [oneOfMany(path, path.replace(idPlace, id), words, id)];
  });
  return [
    ...documents,
    one(apiPath.openApi, openData.kinds.openapi),
    oneOfMany(apiPath.schema('…'), apiPath.schema('studies'), openData.kinds.schema, 'studies'),
    oneOfMany(
      apiPath.contentSchema('…'),
      apiPath.contentSchema('study'),
      openData.kinds.contentSchema,
      'study',
    ),
  ];
}

/** The same data in other formats. */
export function otherFiles(urls: Urls, { openData }: Strings): DataFile[] {
  const paths: Record<keyof Strings['openData']['other'], string> = {
    atom: 'feed.xml',
    jsonFeed: 'feed.json',
    fhirR5: fhirPath.bundle('r5'),
    fhirR5Lines: fhirPath.lines('r5'),
    fhirR4: fhirPath.bundle('r4'),
    fhirR4Lines: fhirPath.lines('r4'),
    fhirStanding: fhirPath.standing,
    dcat: dcatPath,
  };
  return Object.entries(paths).map(([name, path]) => ({
    shown: urls.file(path),
    words: openData.other[name as keyof typeof paths],
    link: urls.file(path),
    example: undefined,
  }));
}
