import { type Category, categoryName, studiesOfCategory } from '../../../catalogue/index.ts';
import { openHospitals } from '../../../figures/index.ts';
import { fill } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Page } from '../../../page/page.ts';
import { type FollowSubject, followSubject } from '../parts/follow-subject.ts';
import { landingFigures, type StudyGroups, shareOut, shownStudies, studyGroups } from '../parts/groups.ts';
import { landingHead } from '../parts/head.ts';
import { type SubjectNumber, subjectNumbers } from '../parts/subject-numbers.ts';
import { type WaysOn, waysOn, waysToOpenConditions, waysToOpenHospitals } from '../parts/ways.ts';

/** A health category, and its studies in all of Norway. */
export interface CategoryPage extends Page {
  name: string;
  lead: string;
  numbers: SubjectNumber[];
  studies: StudyGroups;
  /** To the conditions and the hospitals of its open studies. */
  ways: WaysOn[];
  follow: FollowSubject;
}

export function categoryPage(here: PageContext, category: Category): CategoryPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.landing;
  const name = categoryName(category, language);
  const studies = studiesOfCategory(catalogue, category);
  const shares = shareOut(studies);
  const figures = landingFigures(studies, shares);
  const feed = { name, page: urls.category(category.id, catalogue.site.language) };
  const summary = category.summary[language];
  return {
    head: landingHead(here, {
      name,
      // Some categories are called as a condition is.
      titled: fill(words.category, { name }),
      figures,
      counted: words.inNorway,
      hospitals: openHospitals(studies).map(({ institution }) => institution),
      summary,
      crumbs: [{ name: strings.categories.title, path: urls.section('categories', language) }],
      feed,
      studies: shownStudies(shares),
    }),
    name,
    lead: summary,
    numbers: subjectNumbers(here, figures),
    studies: studyGroups(here, shares, { filters: { category: [category.id] } }),
    ways: [
      waysOn(here, words.openConditions, waysToOpenConditions(here, studies)),
      waysOn(here, words.where, waysToOpenHospitals(here, studies)),
    ].filter((ways) => ways !== undefined),
    follow: followSubject(here, [feed]),
  };
}
