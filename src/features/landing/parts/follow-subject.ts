import { feedTypes } from '../../../feeds/index.ts';
import { fill } from '../../../i18n/index.ts';
import { isNorwegian } from '../../../languages.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Head } from '../../../page/head.ts';
import type { Path } from '../../../urls.ts';

/** The way to hear of new studies: the feed of a landing page's subject, and where to read how feeds work. */
export interface FollowSubject {
  heading: string;
  help: string;
  how: { href: Path; words: string };
  feeds: {
    href: Path;
    type: string;
    words: string;
    /** Language of the feed, when it is not the page's. */
    language: string | undefined;
  }[];
}

/**
 * The feeds of some subjects.
 *
 * @param subjects their names, and their Norwegian pages, which the feeds stand below
 */
export function followSubject(
  { language, strings, urls, catalogue }: PageContext,
  subjects: readonly NonNullable<Head['feed']>[],
): FollowSubject {
  const words = strings.landing;
  return {
    heading: words.follow,
    help: words.followHelp,
    how: { href: urls.single('follow', language), words: words.followHow },
    feeds: subjects.map(({ name, page }) => ({
      href: urls.feed(page, 'xml'),
      type: feedTypes.xml,
      words: fill(words.feed, { name }),
      language: isNorwegian(language) ? undefined : catalogue.site.language,
    })),
  };
}
