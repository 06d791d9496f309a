import {
  categoryName,
  conditionName,
  conditionsInUse,
  inReadingOrder,
  institutionName,
} from '../../catalogue/index.ts';
import { type FeedFormat, feedFormats, feedTypes } from '../../feeds/index.ts';
import { fill, type Strings, sortWords } from '../../i18n/index.ts';
import { isNorwegian } from '../../languages.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';

/** How to follow what is new, and the address of every feed but those of single studies. */
export interface FollowPage extends Page {
  words: Strings['follow'];
  myList: { href: Path; words: string };
  /** Says in which language the feeds are, where it is not the page's. */
  feedLanguage: string | undefined;
  /** The feeds of the whole catalogue. */
  all: Followed;
  /** The feed of a study as an example: where it is, and its whole address. None without studies. */
  example: { href: Path; address: string } | undefined;
  groups: { title: string; subjects: Followed[] }[];
}

/** A subject that can be followed, and its feeds. */
export interface Followed {
  name: string;
  feeds: FeedLink[];
}

interface FeedLink {
  format: string;
  type: string;
  href: Path;
  /** Language of the feed, when it is not the page's. */
  language: PageContext['language'] | undefined;
  /** What it is a feed of, for those who do not see where it stands. */
  of: string;
}

/** What has a name, and the Norwegian page that its feeds stand below. */
interface Subject {
  name: string;
  page: Path;
}

/** Makes the page about following. Conditions, categories and hospitals are each in the order of their names. */
export function followPage(here: PageContext): FollowPage {
  const { language, strings, urls, catalogue } = here;
  const words = strings.follow;
  const { title, lead } = words;
  return {
    head: { title, description: lead, translations: everyLanguage(here) },
    words,
    myList: { href: urls.single('myList', language), words: strings.myList.title },
    feedLanguage: isNorwegian(language) ? undefined : words.language,
    all: followed(here, { name: words.all, page: urls.home(catalogue.site.language) }, feedFormats.ofAll),
    example: example(here),
    groups: subjectGroups(here)
      .filter(({ subjects }) => subjects.length > 0)
      .map(({ title, subjects }) => ({
        title,
        subjects: sortWords(subjects, ({ name }) => name, language).map((subject) =>
          followed(here, subject, feedFormats.ofOne),
        ),
      })),
  };
}

function subjectGroups({ language, strings, urls, catalogue }: PageContext): {
  title: string;
  subjects: Subject[];
}[] {
  const norwegian = catalogue.site.language;
  return [
    {
      title: strings.nav.conditions,
      subjects: conditionsInUse(catalogue).map((condition) => ({
        name: conditionName(condition, language),
        page: urls.condition(condition.id, norwegian),
      })),
    },
    {
      title: strings.nav.categories,
      subjects: catalogue.categories.map((category) => ({
        name: categoryName(category, language),
        page: urls.category(category.id, norwegian),
      })),
    },
    {
      title: strings.nav.hospitals,
      subjects: catalogue.institutions.map((institution) => ({
        name: institutionName(institution, language),
        page: urls.hospital(institution.id, norwegian),
      })),
    },
  ];
}

const formatNames: Record<FeedFormat, string> = { xml: 'Atom', json: 'JSON Feed' };

function followed(
  { language, strings, urls, catalogue }: PageContext,
  { name, page }: Subject,
  formats: readonly FeedFormat[],
): Followed {
  return {
    name,
    feeds: formats.map((format) => ({
      format: formatNames[format],
      type: feedTypes[format],
      href: urls.feed(page, format),
      language: isNorwegian(language) ? undefined : catalogue.site.language,
      of: fill(strings.follow.for, { name }),
    })),
  };
}

function example({ urls, catalogue }: PageContext): FollowPage['example'] {
  const [study] = inReadingOrder(catalogue.studies.filter(({ described }) => described));
  if (!study) return undefined;
  const href = urls.feed(urls.study(study.id, catalogue.site.language), 'xml');
  return { href, address: urls.absolute(href) };
}
