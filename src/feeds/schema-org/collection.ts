import type { Graph, Thing } from 'schema-dts';
import { type Study, textIn } from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';
import { breadcrumb, type Crumb, graph } from '../index.ts';

interface Collection {
  name: string;
  description: string;
  crumbs: Crumb[];
  studies: Study[];
}

/** Structured data of a page that gathers studies: the page, its list, what it is about, and the breadcrumb. */
export function collectionGraph(
  here: PageContext,
  collection: Collection,
  about: readonly Thing[] = [],
): Graph {
  const { language, urls, path } = here;
  return graph([
    {
      '@type': 'CollectionPage',
      name: collection.name,
      description: collection.description,
      url: urls.absolute(path),
      inLanguage: language,
      ...(about.length > 0 && { about: about.length === 1 ? about[0] : about }),
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: collection.studies.length,
        itemListElement: collection.studies.map((study, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: textIn(study, language).shortTitle,
          url: urls.absolute(urls.study(study.id, language)),
        })),
      },
    },
    breadcrumb([...collection.crumbs, { name: collection.name, path }], urls),
  ]);
}
