import { conditionName, institutionName, type Language } from '../../catalogue/index.ts';
import { fill } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { openStudies } from '../../page/open-studies.ts';
import type { FrameSubject, Route } from '../../page/route.ts';
import type { PublishedCatalogue } from '../../published.ts';
import type { Path } from '../../urls.ts';

/** Where the open studies of a subject stand for frames; undefined when it has none. */
export function framePath(
  subject: FrameSubject,
  language: Language,
  { catalogue, urls }: PublishedCatalogue,
): Path | undefined {
  if (openStudies(subject, catalogue).length === 0) return undefined;
  return subject.kind === 'hospital'
    ? urls.frame('institution', subject.institution.id, language)
    : urls.frame('condition', subject.condition.id, language);
}

/** The page for frames that belongs to a page, where it has one. */
export function frameRoutes({ view, ...page }: Route, published: PublishedCatalogue): Route[] {
  if (view.kind !== 'condition' && view.kind !== 'hospital') return [];
  const path = framePath(view, page.language, published);
  if (path === undefined) return [];
  const others = page.others.flatMap(({ language }) => {
    const other = framePath(view, language, published);
    return other === undefined ? [] : [{ language, path: other }];
  });
  return [{ ...page, path, others, view: { kind: 'frame', about: view, page: page.path } }];
}

/** «Kliniske studier ved Haukeland», for the page and for the frame around it. */
export function frameTitle(
  subject: FrameSubject,
  { language, strings }: Pick<PageContext, 'language' | 'strings'>,
): string {
  const { institution, condition } = strings.embedding.framed;
  return subject.kind === 'hospital'
    ? fill(institution, { name: institutionName(subject.institution, language) })
    : fill(condition, { name: conditionName(subject.condition, language) });
}
