import { canAsk, inReadingOrder, isOpen, isUncertain, type Study } from '../../catalogue/index.ts';
import { figuresOf } from '../../figures/index.ts';
import type { Strings } from '../../i18n/index.ts';
import { type Figure, figureRow } from '../../kit/figure-row.ts';
import { type StudyCard, studyCards } from '../../kit/study-cards.ts';
import type { Tile } from '../../kit/tile.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';
import { type SearchForm, searchForm } from '../search/index.ts';
import { exampleSearches } from './example-searches.ts';
import { newlyAdded } from './newly-added.ts';

/** The front page: the search, the key figures, the ways on, and the newest open studies. */
export interface HomePage extends Page {
  words: Strings['home'];
  search: SearchForm;
  examples: { words: string; href: Path }[];
  figures: Figure[];
  keyFigures: Path;
  ways: Tile[];
  newest: StudyCard[];
  studies: Path;
  articles: Tile[];
}

const newestShown = 4;
const articlesShown = 4;

export function homePage(here: PageContext): HomePage {
  const { language, strings, urls, catalogue, path } = here;
  const { site, studies, pages } = catalogue;
  const words = strings.home;
  const figures = figuresOf(catalogue);
  const uncertain = studies.filter(isUncertain).length;
  const address = urls.absolute(path);
  return {
    head: {
      title: site.name[language],
      complete: true,
      description: site.description[language],
      translations: everyLanguage(here),
      structuredData: [
        { '@type': 'WebSite', name: site.name[language], url: address, inLanguage: language },
        { '@type': 'Organization', name: site.publisher.name, url: site.publisher.url ?? address },
      ],
    },
    words,
    search: searchForm(here),
    examples: exampleSearches(here),
    figures: figureRow(here, [
      { n: figures.open, words: words.open },
      { n: uncertain || undefined, words: words.uncertain },
      { n: newlyAdded(catalogue), words: words.added },
      { n: figures.institutions, words: words.hospitals },
    ]),
    keyFigures: urls.section('keyFigures', language),
    ways: waysOn(here),
    newest: studyCards(here, newestOpen(studies).slice(0, newestShown)),
    studies: urls.section('studies', language),
    articles: pages[language]
      .slice(0, articlesShown)
      .map(({ slug, title, summary }) => ({ href: urls.about(slug, language), title, text: summary })),
  };
}

/** The open studies, the latest started first; those that nobody can ask to join come last. */
const newestOpen = (studies: readonly Study[]): Study[] =>
  inReadingOrder(studies)
    .filter(isOpen)
    .sort((a, b) => Number(canAsk(b)) - Number(canAsk(a)));

const waysOn = ({ language, strings, urls }: PageContext): Tile[] => [
  {
    href: urls.section('conditions', language),
    title: strings.nav.conditions,
    text: strings.home.exploreConditions,
  },
  { href: urls.single('body', language), title: strings.body.name, text: strings.body.explore },
  { href: urls.single('map', language), title: strings.map.name, text: strings.map.explore },
  {
    href: urls.section('hospitals', language),
    title: strings.nav.hospitals,
    text: strings.home.exploreHospitals,
  },
  { href: urls.single('nearMe', language), title: strings.nearMe.title, text: strings.home.exploreNear },
];
