import { readCatalogue } from '../../src/catalogue/index.ts';
import { feedDocuments } from '../../src/feeds/index.ts';
import { contextOf } from '../../src/page/context.ts';
import { publish } from '../../src/published.ts';
import { noFilters } from '../../src/search/filters.ts';
import { facetedStudy } from '../../src/search/index/faceted-study.ts';
import { packFacets, unpackFacets } from '../../src/search/index/facets.ts';
import { narrowed } from '../../src/search/query/narrow.ts';
import { pageOf } from '../../src/site/pages.ts';
import { routesOf } from '../../src/site/routes.ts';

// A program of its own, so that it can be run in a copy of the project whose studies have one field more.
const [content = '', study = '', field = '', value = ''] = process.argv.slice(2);

const { catalogue, problems } = readCatalogue({ root: content, today: '2026-05-12' });
if (!catalogue) throw new Error(JSON.stringify(problems, null, 2));
const published = publish(catalogue, undefined);
const { urls, studies } = { ...published, ...catalogue };

const pageAt = (path: string) => {
  const route = routesOf(published).find((candidate) => candidate.path === path);
  if (!route) throw new Error(`There is no page at ${path}.`);
  return pageOf(contextOf(route, published), route.view);
};
const files = new Map(
  [...feedDocuments(catalogue, urls)].map(({ path, content }) => [path, String(content)]),
);
const json = (path: string) => JSON.parse(files.get(path) ?? 'null');
const faceted = studies.map((each) => facetedStudy(each, catalogue.institutions));
const order = studies.map(({ id }) => id);
const facets = unpackFacets(packFacets(faceted), order);

console.log(
  JSON.stringify({
    pages: { nb: pageAt(urls.study(study, 'nb')), en: pageAt(urls.study(study, 'en')) },
    list: { nb: pageAt(urls.listPage(1, 'nb')), en: pageAt(urls.listPage(1, 'en')) },
    document: json(`api/v1/studies/${study}.json`),
    schema: json('api/v1/schema/study.json'),
    contentSchema: json('api/v1/schema/content/study.json'),
    found: narrowed(order, noFilters({ [field]: [value] }), facets).sure,
  }),
);
