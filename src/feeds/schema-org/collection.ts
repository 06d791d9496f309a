import type { Thing } from 'schema-dts';
import { type Language, type Study, textIn } from '../../catalogue/index.ts';
import { type Path, studyPath, type Urls } from '../../urls.ts';

/** Where a page stands, and in which language. */
interface PageAddress {
  language: Language;
  path: Path;
  urls: Urls;
}

/** What a page that gathers studies says of itself. */
interface Collection {
  name: string;
  description: string;
  studies: readonly Study[];
  /** What the studies have in common. */
  about?: readonly Thing[];
}

/** Structured data of a page that gathers studies: the page, its list, and what it is about. */
export function collectionNode(
  { language, urls, path }: PageAddress,
  { name, description, studies, about = [] }: Collection,
): Thing {
  return {
    '@type': 'CollectionPage',
    name,
    description,
    url: urls.absolute(path),
    inLanguage: language,
    ...(about.length > 0 && { about: about.length === 1 ? about[0] : about }),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: studies.length,
      itemListElement: studies.map((study, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: textIn(study, language).shortTitle,
        url: urls.absolute(studyPath(study, language, urls)),
      })),
    },
  } as Thing;
}
