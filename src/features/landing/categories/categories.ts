import { categoryName, studiesOfCategory } from '../../../catalogue/index.ts';
import { sortWords } from '../../../i18n/index.ts';
import type { Tile } from '../../../kit/tile.ts';
import type { PageContext } from '../../../page/context.ts';
import { everyLanguage } from '../../../page/head.ts';
import type { Page } from '../../../page/page.ts';
import type { Path } from '../../../urls.ts';
import { countWords } from '../parts/count-words.ts';

/** The health categories, each with how many studies it has. */
export interface CategoriesPage extends Page {
  title: string;
  lead: string;
  /** The way to the same studies by parts of the body. */
  body: { href: Path; words: string };
  categories: Tile[];
}

export function categoriesPage(here: PageContext): CategoriesPage {
  const { language, strings, urls, catalogue } = here;
  const { title, lead, description } = strings.categories;
  const categories = catalogue.categories.map((category) => ({
    href: urls.category(category.id, language),
    title: categoryName(category, language),
    text: countWords(here, studiesOfCategory(catalogue, category)),
  }));
  return {
    head: { title, description, translations: everyLanguage(here) },
    title,
    lead,
    body: { href: urls.single('body', language), words: strings.body.fromCategories },
    categories: sortWords(categories, (category) => category.title, language),
  };
}
