import type { PageContext } from '../../page/context.ts';
import type { PosterSubject } from '../../page/route.ts';
import type { Path } from '../../urls.ts';
import { hasPoster } from './posters.ts';

/** The way from a page to its poster. */
export interface PosterLink {
  href: Path;
  words: string;
}

/** The way from the page of a subject to its poster; undefined when it has none. */
export function posterLink(here: PageContext, subject: PosterSubject): PosterLink | undefined {
  const { language, path, strings, urls, catalogue } = here;
  if (!hasPoster(subject, language, catalogue)) return undefined;
  return { href: urls.poster(path, language), words: strings.poster.link };
}
