import { type Catalogue, conditionName, institutionName } from '../../catalogue/index.ts';
import { fill } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Route, View } from '../../site/routes.ts';
import type { Path, Urls } from '../../urls.ts';
import { openStudies } from '../poster/posters.ts';

/** What a page for frames can show the open studies of. */
export type FrameSubject = Extract<View, { kind: 'condition' | 'hospital' }>;

/** Where the open studies of a subject stand for frames; undefined when it has none. */
export function framePath(
  subject: FrameSubject,
  language: Route['language'],
  { catalogue, urls }: { catalogue: Catalogue; urls: Urls },
): Path | undefined {
  if (openStudies(subject, catalogue).length === 0) return undefined;
  return subject.kind === 'hospital'
    ? urls.frame('institution', subject.institution.id, language)
    : urls.frame('condition', subject.condition.id, language);
}

/** The page for frames that belongs to a page, where it has one. */
export function frameRoutes({ view, ...page }: Route, site: { catalogue: Catalogue; urls: Urls }): Route[] {
  if (view.kind !== 'condition' && view.kind !== 'hospital') return [];
  const path = framePath(view, page.language, site);
  const alternate = framePath(view, page.alternateLanguage, site);
  if (path === undefined || alternate === undefined) return [];
  return [{ ...page, path, alternate, view: { kind: 'frame', about: view, page: page.path } }];
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
