import type { BreadcrumbList, Graph, Thing } from 'schema-dts';
import type { Path, Urls } from '../../urls.ts';

/** One step of a breadcrumb: the name of a page and its path. */
export interface Crumb {
  name: string;
  path: Path;
}

/** Structured data of a page: its things as one linked document. */
export const graph = (things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things });

/** The way to a page from the top of the site, the page itself last. */
export const breadcrumb = (crumbs: readonly Crumb[], urls: Urls): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map((crumb, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: crumb.name,
    item: urls.absolute(crumb.path),
  })),
});
