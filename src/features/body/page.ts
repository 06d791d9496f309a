import { categoryName } from '../../catalogue/index.ts';
import { figuresOf } from '../../figures/index.ts';
import { joinWords, plural, type Strings, sortWords } from '../../i18n/index.ts';
import { type CountTable, countTable } from '../../kit/count-table.ts';
import type { Tile } from '../../kit/tile.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';
import { areasOf } from './areas.ts';
import { type Drawing, drawBody } from './drawing.ts';

/** The body with a way to the studies of each of its parts, and a table of every category. */
export interface BodyPage extends Page {
  words: Strings['body'];
  /** The sentence to take away. */
  takeaway: string;
  /** The body for a narrow screen and for a wide one; none when the catalogue has no part of it. */
  drawings: Drawing[];
  /** The parts of the body, in the order in which the lines of the drawings lead to them. */
  parts: Tile[];
  /** The categories that may be anywhere in the body, by name. */
  anywhere: Tile[];
  all: CountTable;
}

/** What the page of the body says. */
export function bodyPage(here: PageContext): BodyPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.body;
  const categories = categoryRows(here);
  const tile = ({ href, name, open }: CategoryRow): Tile => ({
    href,
    title: name,
    text: open === 0 ? words.noOpen : plural(words.open, open),
  });
  const areas = areasOf(new Set(categories.map(({ id }) => id)));
  const onBody = new Set(areas.map(({ category }) => category));
  const hrefOf = (category: string): Path => urls.category(category, language);
  return {
    head: {
      title: words.title,
      description: words.description,
      translations: everyLanguage(here),
      crumbs: [{ name: strings.categories.title, path: urls.section('categories', language) }],
    },
    words,
    takeaway: takeaway(here, categories, figuresOf(catalogue).open),
    drawings: areas.length === 0 ? [] : [drawBody(areas, 'half', hrefOf), drawBody(areas, 'whole', hrefOf)],
    parts: areas.flatMap(({ category }) => categories.filter(({ id }) => id === category).map(tile)),
    anywhere: categories.filter(({ id }) => !onBody.has(id)).map(tile),
    all: countTable(here, { caption: strings.figures.overlap, rows: categories }),
  };
}

interface CategoryRow {
  id: string;
  name: string;
  href: Path;
  total: number;
  open: number;
  uncertain: number;
}

/** Every category with its studies, by name. */
function categoryRows({ language, urls, catalogue }: PageContext): CategoryRow[] {
  const counts = new Map(figuresOf(catalogue).by.category.counts.map((count) => [count.id, count]));
  const rows = catalogue.categories.map((category) => ({
    id: category.id,
    name: categoryName(category, language),
    href: urls.category(category.id, language),
    total: counts.get(category.id)?.total ?? 0,
    open: counts.get(category.id)?.open ?? 0,
    uncertain: counts.get(category.id)?.uncertain ?? 0,
  }));
  return sortWords(rows, ({ name }) => name, language);
}

/** The category, or the categories, with most open studies. */
function takeaway(
  { language, strings: { body } }: PageContext,
  categories: readonly CategoryRow[],
  open: number,
): string {
  const most = Math.max(0, ...categories.map((category) => category.open));
  if (most === 0) return body.none;
  const names = categories.filter((category) => category.open === most).map(({ name }) => name);
  return plural(body.most, most, { name: joinWords(names, language), all: String(open) });
}
