import type { PageContext } from '../../page/context.ts';
import type { PosterSubject } from '../../page/route.ts';
import type { Path } from '../../urls.ts';
import { hasPoster } from './has-poster.ts';

/** The way from a page to its poster. */
export interface PosterLink {
  href: Path;
  words: string;
}

/** The way to the poster of the page `here`; undefined where its subject has no poster. */
export function posterLink(
  { language, path, strings, urls, catalogue }: PageContext,
  subject: PosterSubject,
): PosterLink | undefined {
  if (!hasPoster(subject, language, catalogue)) return undefined;
  return { href: urls.poster(path, language), words: strings.poster.link };
}
