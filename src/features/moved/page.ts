import { type Language, textIn } from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Page } from '../../page/page.ts';
import type { Route } from '../../page/route.ts';
import type { Path } from '../../urls.ts';

/** A page at an old address, which leads on at once. */
export interface MovedPage extends Page {
  title: string;
  /** What stands before the link to where the page is now. */
  words: string;
  to: { href: Path; title: string; lang: Language | undefined };
}

/**
 * Makes the page at an old address.
 *
 * @param to where the page stands now
 * @param there what it says
 */
export function movedPage({ strings }: Pick<PageContext, 'strings'>, to: Route, there: Page): MovedPage {
  const { title, to: words } = strings.moved;
  const { head } = there;
  return {
    head: { title, complete: true, description: head.description, canonical: to.path, hidden: true },
    title,
    words,
    to: { href: to.path, title: head.name ?? head.title, lang: otherLanguage(to) },
  };
}

/** The language that the name of the page is in, where it is not the page's: a study's that is not translated. */
function otherLanguage({ view, language }: Route): Language | undefined {
  if (view.kind !== 'study') return undefined;
  const text = textIn(view.study, language);
  return text.language === language ? undefined : text.language;
}
