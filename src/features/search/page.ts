import { fill, type Strings } from '../../i18n/index.ts';
import { type StudyCard, studyCards } from '../../kit/study-cards.ts';
import { searchFiguresOf } from '../../measured/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { ViewOf } from '../../page/route.ts';
import { sorts } from '../../search/query/state.ts';
import { nearConditionParameter, nearParameter, type Path, searchReportPath } from '../../urls.ts';
import { type FilterForm, filterForm } from './filter-form.ts';
import { type SearchForm, searchForm } from './search-form.ts';

/** One page of the list of studies, in the search that can take its place. */
export interface ListPage extends Page {
  title: string;
  search: ListSearch;
  studies: StudyCard[];
  /** Undefined when the list has a single page. */
  pagination: Pagination | undefined;
}

/** The search on the page of the list, and what its script needs to draw answers. */
export interface ListSearch {
  form: SearchForm;
  filters: FilterForm;
  /** The addresses that an answer leads on to. */
  conditions: Path;
  follow: Path;
  /** The page «near me», and the query parameters by which it is given a place and a condition. */
  near: { page: Path; place: string; condition: string };
  sorts: { label: string; options: { value: string; label: string }[] };
  more: string;
  needsScript: string;
  /** The page on how well the search finds studies, where that has been measured. */
  report: { href: Path; words: string } | undefined;
  /** The words that the script says, as JSON. */
  strings: string;
}

/** Where a page of the list stands among the others. */
export interface Pagination {
  label: string;
  position: string;
  previous: { href: Path; words: string } | undefined;
  next: { href: Path; words: string } | undefined;
}

/** What a page of the list says. */
export function listPage(here: PageContext, { page, pages, studies }: ViewOf<'list'>): ListPage {
  const { title, description, pageTitle, page: position } = here.strings.list;
  const first = page === 1;
  const head = {
    title: first ? title : fill(pageTitle, { n: page }),
    description: first ? description : `${description} ${fill(position, { n: page, total: pages })}.`,
    translations: everyLanguage(here),
  };
  return {
    head,
    title: head.title,
    search: listSearch(here),
    studies: studyCards(here, studies),
    pagination: pagination(here, page, pages),
  };
}

function listSearch(here: PageContext): ListSearch {
  const { language, strings, urls, catalogue } = here;
  const { search, searchReport } = strings;
  return {
    form: searchForm(here),
    filters: filterForm(here),
    conditions: urls.section('conditions', language),
    follow: urls.single('follow', language),
    near: {
      page: urls.single('nearMe', language),
      place: nearParameter[language],
      condition: nearConditionParameter[language],
    },
    sorts: {
      label: search.sort,
      // The script offers to sort by distance where a place is asked about.
      options: sorts
        .filter((sort) => sort !== 'distance')
        .map((sort) => ({ value: sort, label: search.sorts[sort] })),
    },
    more: search.more,
    needsScript: search.needsScript,
    report: searchFiguresOf(catalogue) && {
      href: searchReportPath(language, urls),
      words: searchReport.title,
    },
    strings: JSON.stringify({ ...search, ...distanceWords(here) }),
  };
}

/** How the page «near me» tells of distances, and so does an answer. */
export type DistanceWords = Record<
  'distance',
  Pick<Strings['nearMe'], 'about' | 'nearby' | 'severalTowns' | 'fromPlace' | 'fromWithin' | 'fromHospital'>
>;

function distanceWords({ strings }: PageContext): DistanceWords {
  const { about, nearby, severalTowns, fromPlace, fromWithin, fromHospital } = strings.nearMe;
  return { distance: { about, nearby, severalTowns, fromPlace, fromWithin, fromHospital } };
}

function pagination(
  { language, strings: { list }, urls }: PageContext,
  page: number,
  pages: number,
): Pagination | undefined {
  if (pages === 1) return undefined;
  return {
    label: list.pages,
    position: fill(list.page, { n: page, total: pages }),
    previous: page > 1 ? { href: urls.listPage(page - 1, language), words: list.previous } : undefined,
    next: page < pages ? { href: urls.listPage(page + 1, language), words: list.next } : undefined,
  };
}
