import { inReadingOrder, type StatusSign, statuses } from '../../catalogue/index.ts';
import { figureName } from '../../feeds/index.ts';
import { figuresOf } from '../../figures/index.ts';
import { type Strings, signWords } from '../../i18n/index.ts';
import { type CountTable, countTable } from '../../kit/count-table.ts';
import { type Figure, figureRow } from '../../kit/figure-row.ts';
import { type StudyCard, studyCards } from '../../kit/study-cards.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { listAddress } from '../../search/query/list-address.ts';
import type { Path } from '../../urls.ts';
import { type SearchForm, searchForm } from '../search/index.ts';

/** How the site looks and speaks, shown with its real parts, filled from the catalogue. */
export interface StyleGuidePage extends Page {
  words: Strings['styleGuide'];
  colours: { name: string; use: string }[];
  statuses: { sign: StatusSign; words: string }[];
  /** The list of studies: where a link of the guide leads. */
  studies: Path;
  search: SearchForm;
  /** The first study of the list; none in an empty catalogue. */
  cards: StudyCard[];
  figures: Figure[];
  table: CountTable;
}

export function styleGuidePage(here: PageContext): StyleGuidePage {
  const { language, strings, catalogue } = here;
  const words = strings.styleGuide;
  const figures = figuresOf(catalogue);
  return {
    head: {
      title: words.title,
      description: words.lead,
      translations: everyLanguage(here),
      hidden: true,
    },
    words,
    colours: Object.entries(words.colourUses).map(([name, use]) => ({ name, use })),
    statuses: ([...statuses, 'stopped'] as const).map((sign) => ({ sign, words: signWords(strings)[sign] })),
    studies: listAddress(here, {}),
    search: searchForm(here),
    cards: studyCards(here, inReadingOrder(catalogue.studies).slice(0, 1)),
    figures: figureRow(here, [{ n: figures.open, words: words.figureOne }]),
    table: countTable(here, {
      caption: words.tableCaption,
      rows: figures.by.status.counts.map(({ id, total, open, uncertain }) => ({
        name: figureName(catalogue, 'status', id, language),
        href: listAddress(here, { filters: { status: [id] } }),
        total,
        open,
        uncertain,
      })),
      showOpen: false,
    }),
  };
}
