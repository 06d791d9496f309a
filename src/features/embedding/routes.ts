import type { Language } from '../../catalogue/index.ts';
import { openStudies } from '../../page/open-studies.ts';
import type { ConditionOrHospital, Route } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import type { Path } from '../../urls.ts';

/** Where the open studies of a subject stand for other sites to embed; undefined when it has none. */
export function embeddedPath(
  subject: ConditionOrHospital,
  language: Language,
  { catalogue, urls }: PublishedCatalogue,
): Path | undefined {
  if (openStudies(subject, catalogue).length === 0) return undefined;
  return subject.kind === 'hospital'
    ? urls.frame('institution', subject.institution.id, language)
    : urls.frame('condition', subject.condition.id, language);
}

/** The page for other sites to embed that belongs to a page, where it has one. */
export function embeddedRoutes({ view, ...page }: Route, published: PublishedCatalogue): Route[] {
  if (view.kind !== 'condition' && view.kind !== 'hospital') return [];
  const path = embeddedPath(view, page.language, published);
  if (path === undefined) return [];
  const others = page.others.flatMap(({ language }) => {
    const other = embeddedPath(view, language, published);
    return other === undefined ? [] : [{ language, path: other }];
  });
  return [{ ...page, path, others, view: { kind: 'embedded', about: view, page: page.path } }];
}
