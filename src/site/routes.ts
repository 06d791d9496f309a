import {
  type Category,
  type Condition,
  conditionsInUse,
  type Institution,
  inReadingOrder,
  type Language,
  type Page,
  type Study,
  studiesOfCondition,
} from '../catalogue/index.ts';
import { type FrameSubject, frameRoutes } from '../features/embedding/frames.ts';
import { type PosterSubject, posterRoutes } from '../features/poster/posters.ts';
import { type FigureSubject, figureSubjects, openPlaces } from '../figures/index.ts';
import type { PublishedCatalogue } from '../published.ts';
import { type Path, type Single, singlePages } from '../urls.ts';

/** What a page shows. Each kind has one view, which draws it in every language. */
export type View =
  | { kind: 'home' }
  | { kind: 'list'; page: number; pages: number; studies: Study[] }
  | { kind: 'study'; study: Study }
  | { kind: 'conditions' }
  | { kind: 'condition'; condition: Condition }
  | { kind: 'condition-at'; condition: Condition; institution: Institution }
  | { kind: 'categories' }
  | { kind: 'category'; category: Category }
  | { kind: 'hospitals' }
  | { kind: 'hospital'; institution: Institution }
  | { kind: 'poster'; about: PosterSubject; page: Path }
  | { kind: 'frame'; about: FrameSubject; page: Path }
  | { kind: 'moved'; study: Study }
  | { kind: 'key-figures' }
  | { kind: 'key-figures-of'; subject: FigureSubject }
  | { kind: 'about' }
  | { kind: 'page'; page: Page }
  | { kind: Single };

/** One page of the site. */
export interface Route {
  path: Path;
  language: Language;
  /** The same page in the other language of the site. */
  alternate: Path;
  /** Written form of that page: a study's Norwegian page has its own. */
  alternateLanguage: Language;
  view: View;
}

export const studiesPerPage = 20;

/** Every page of the site, Norwegian and English. The only list of what is published. */
export function routesOf(published: PublishedCatalogue): Route[] {
  const norwegian = published.catalogue.site.language;
  const pages = [...routesIn(norwegian, published), ...routesIn('en', published)];
  return [
    ...pages,
    ...pages.flatMap((page) => posterRoutes(page, published.catalogue, published.urls)),
    ...pages.flatMap((page) => frameRoutes(page, published)),
  ];
}

function routesIn(language: Language, { catalogue, urls }: PublishedCatalogue): Route[] {
  const route = (
    view: View,
    path: (language: Language) => Path,
    norwegian: Language = catalogue.site.language,
  ): Route => {
    const own = language === 'en' ? 'en' : norwegian;
    const other = language === 'en' ? norwegian : 'en';
    return { view, language: own, path: path(own), alternate: path(other), alternateLanguage: other };
  };
  return [
    route({ kind: 'home' }, urls.home),
    ...listPages(catalogue.studies).map((view) => route(view, (to) => urls.listPage(view.page, to))),
    // A Norwegian study page is in the form its text is written in.
    ...catalogue.studies.map((study) =>
      route({ kind: 'study', study }, (to) => urls.study(study.id, to), study.language),
    ),
    route({ kind: 'conditions' }, (to) => urls.section('conditions', to)),
    ...conditionsInUse(catalogue).flatMap((condition) => [
      route({ kind: 'condition', condition }, (to) => urls.condition(condition.id, to)),
      // A hospital without an open study of the condition has nothing to say that the condition's page does not.
      ...openPlaces(studiesOfCondition(catalogue, condition)).map(({ institution }) =>
        route({ kind: 'condition-at', condition, institution }, (to) =>
          urls.conditionAt(condition.id, institution.id, to),
        ),
      ),
    ]),
    route({ kind: 'categories' }, (to) => urls.section('categories', to)),
    ...catalogue.categories.map((category) =>
      route({ kind: 'category', category }, (to) => urls.category(category.id, to)),
    ),
    route({ kind: 'hospitals' }, (to) => urls.section('hospitals', to)),
    ...catalogue.institutions.map((institution) =>
      route({ kind: 'hospital', institution }, (to) => urls.hospital(institution.id, to)),
    ),
    route({ kind: 'key-figures' }, (to) => urls.section('keyFigures', to)),
    ...figureSubjects(catalogue).map((subject) =>
      route({ kind: 'key-figures-of', subject }, (to) => urls.figures(subject.kind, subject.id, to)),
    ),
    route({ kind: 'about' }, (to) => urls.section('about', to)),
    ...singlePages.map((page) => route({ kind: page }, (to) => urls.single(page, to))),
    ...catalogue.pages[language].map((page) => {
      const slug = (to: Language): string =>
        catalogue.pages[to].find((candidate) => candidate.id === page.id)?.slug ?? page.slug;
      return route({ kind: 'page', page }, (to) => urls.about(slug(to), to));
    }),
  ];
}

type ListView = Extract<View, { kind: 'list' }>;

function listPages(studies: readonly Study[]): ListView[] {
  const ordered = inReadingOrder(studies);
  const pages = Math.max(1, Math.ceil(ordered.length / studiesPerPage));
  return Array.from({ length: pages }, (_, index) => ({
    kind: 'list',
    page: index + 1,
    pages,
    studies: ordered.slice(index * studiesPerPage, (index + 1) * studiesPerPage),
  }));
}
