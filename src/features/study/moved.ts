import { type Language, type Study, textIn } from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';

/** A page at an old address of a study, which leads on at once. */
export interface MovedPage extends Page {
  title: string;
  /** What stands before the link to the study. */
  words: string;
  to: { href: Path; title: string; lang: Language | undefined };
}

export function movedPage({ language, strings, urls }: PageContext, study: Study): MovedPage {
  const text = textIn(study, language);
  const { title, to: words } = strings.moved;
  const href = urls.study(study.id, language);
  return {
    head: { title, complete: true, description: text.summary, canonical: href, hidden: true },
    title,
    words,
    to: { href, title: text.shortTitle, lang: text.language === language ? undefined : text.language },
  };
}
