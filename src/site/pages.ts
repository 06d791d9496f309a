import { bodyPage } from '../features/body/index.ts';
import { aboutPage, editorialPage } from '../features/editorial/index.ts';
import { embeddedPage, embeddingPage, missingFramePage } from '../features/embedding/index.ts';
import { followPage } from '../features/follow/index.ts';
import { glossaryPage } from '../features/glossary/index.ts';
import { homePage } from '../features/home/index.ts';
import { keyFiguresAboutPage, keyFiguresPage } from '../features/key-figures/index.ts';
import {
  categoriesPage,
  categoryPage,
  conditionAtPage,
  conditionPage,
  conditionsPage,
  hospitalPage,
  hospitalsPage,
} from '../features/landing/index.ts';
import { mapPage } from '../features/map/index.ts';
import { movedPage } from '../features/moved/index.ts';
import { myListPage } from '../features/my-list/index.ts';
import { nearMePage } from '../features/near-me/index.ts';
import { openDataPage } from '../features/open-data/index.ts';
import { posterPage } from '../features/poster/index.ts';
import { registeringPage } from '../features/registering/index.ts';
import { listPage } from '../features/search/index.ts';
import { searchReportPage } from '../features/search-report/index.ts';
import { studyPage } from '../features/study/index.ts';
import { styleGuidePage } from '../features/style-guide/index.ts';
import type { PageContext } from '../page/context.ts';
import type { Page } from '../page/page.ts';
import type { View, ViewKind, ViewOf } from '../page/route.ts';

type Makers = { [Kind in ViewKind]: (here: PageContext, view: ViewOf<Kind>) => Page };

/** Which feature makes the pages of each kind. A kind that is missing here does not compile. */
const makers = {
  home: homePage,
  list: listPage,
  study: (here, { study }) => studyPage(here, study),
  conditions: conditionsPage,
  condition: (here, { condition }) => conditionPage(here, condition),
  'condition-at': (here, { condition, institution }) => conditionAtPage(here, condition, institution),
  categories: categoriesPage,
  category: (here, { category }) => categoryPage(here, category),
  hospitals: hospitalsPage,
  hospital: (here, { institution }) => hospitalPage(here, institution),
  poster: (here, { about, page }) => posterPage(here, about, page),
  embedded: (here, { about, page }) => embeddedPage(here, about, page),
  'missing-frame': missingFramePage,
  moved: (here, { to }) => movedPage(here, to, pageOf({ ...here, ...to }, to.view)),
  'key-figures': (here) => keyFiguresPage(here),
  'key-figures-of': (here, { subject }) => keyFiguresPage(here, subject),
  figuresAbout: keyFiguresAboutPage,
  about: aboutPage,
  page: (here, { page }) => editorialPage(here, page),
  'search-report': (here, { figures }) => searchReportPage(here, figures),
  glossary: glossaryPage,
  map: mapPage,
  body: bodyPage,
  nearMe: nearMePage,
  myList: myListPage,
  follow: followPage,
  openData: openDataPage,
  embedding: embeddingPage,
  styleGuide: styleGuidePage,
  registering: registeringPage,
} satisfies Makers;

/** What a page of a kind says. */
export type PageOf<Kind extends ViewKind> = ReturnType<(typeof makers)[Kind]>;

/** Makes the page that a route shows. */
export function pageOf(here: PageContext, view: View): Page {
  // The kind of the view and the maker of that kind belong together, which the compiler cannot follow.
  const make = makers[view.kind] as (here: PageContext, view: View) => Page;
  return make(here, view);
}
