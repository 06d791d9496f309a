import { breadcrumb, type Crumb, type FeedFormat, feedFormats, feedTypes, graph } from '../feeds/index.ts';
import { referrerPolicy } from '../hosting/index.ts';
import { fill, stringsIn } from '../i18n/index.ts';
import { isNorwegian, siteLanguageOf } from '../languages.ts';
import { shareImagePath, shareImageSize } from '../share-image/words.ts';
import type { Path, Section } from '../urls.ts';
import type { PageContext } from './context.ts';
import { demonstrationNotice } from './demonstration.ts';
import { type Head, pageTitle, scriptJson, shorten } from './head.ts';
import type { Edition } from './route.ts';

/** Everything a page says around its own content, as plain data: its head, its menu and its footer. */
export interface Frame {
  language: Edition['language'];
  head: FrameHead;
  siteName: string;
  skip: string;
  /** The warning that demonstration content carries. */
  notice: string | undefined;
  header: {
    home: Path;
    menu: string;
    sections: { href: Path; words: string; current: 'page' | 'true' | undefined }[];
    languages: { language: Edition['language']; href: Path; words: string }[];
  };
  breadcrumb: { label: string; crumbs: Crumb[] };
  footer: { label: string; lines: string[]; links: Link[] };
}

/** What the head of the document says, ready to be written. */
export interface FrameHead {
  title: string;
  /** The title without the name of the site. */
  ownTitle: string;
  description: string;
  canonical: string;
  alternates: { hreflang: string; href: string }[];
  hidden: boolean;
  /** What the browser tells the next address of this page, also where the host sends no headers. */
  referrer: string;
  image: { href: string; width: number; height: number; alt: string };
  icon: Path;
  feeds: { type: string; title: string; href: Path }[];
  /** JSON-LD, safe to stand in a script element. */
  structuredData: string | undefined;
}

interface Link {
  href: Path;
  words: string;
}

/** The sections of the main menu, in order. */
export const menu: readonly Section[] = [
  'studies',
  'conditions',
  'categories',
  'hospitals',
  'keyFigures',
  'about',
];

/** What stands around a page that says `head` of itself. */
export function frameOf(here: PageContext, head: Head): Frame {
  const { language, strings, urls, catalogue, path, others } = here;
  const { site } = strings;
  return {
    language,
    head: headOf(here, head),
    siteName: catalogue.site.name[language],
    skip: site.skip,
    notice: demonstrationNotice(catalogue, language, head.captured),
    header: {
      home: urls.home(language),
      menu: site.menu,
      sections: menu.map((section) => {
        const href = urls.section(section, language);
        const current = path === href ? 'page' : path.startsWith(href) ? 'true' : undefined;
        return { href, words: strings.nav[section], current };
      }),
      languages: others.map((other) => ({
        language: other.language,
        href: other.path,
        words: stringsIn(other.language).language.name,
      })),
    },
    breadcrumb: { label: site.breadcrumb, crumbs: head.crumbs ?? [] },
    footer: {
      label: site.footer,
      lines: [site.disclaimer, site.noTracking, site.licence],
      links: [
        ...catalogue.pages[siteLanguageOf(catalogue, language)].map(({ slug, title }) => ({
          href: urls.about(slug, language),
          words: title,
        })),
        { href: urls.single('glossary', language), words: strings.glossary.title },
        { href: urls.single('myList', language), words: strings.myList.title },
        { href: urls.single('follow', language), words: strings.follow.title },
        { href: urls.single('registering', language), words: strings.registering.title },
        { href: urls.single('openData', language), words: strings.openData.title },
      ],
    },
  };
}

function headOf(here: PageContext, head: Head): FrameHead {
  const { language, urls, catalogue, path } = here;
  const translations = head.translations ?? [];
  const norwegian = translations.find((translation) => isNorwegian(translation.language));
  const { path: image, alt } = head.image ?? { path: shareImagePath, alt: catalogue.site.name[language] };
  return {
    title: pageTitle(head, here),
    ownTitle: head.title,
    description: shorten(head.description),
    canonical: urls.absolute(head.canonical ?? path),
    alternates: [
      ...translations.map((translation) => ({ hreflang: translation.language, ...addressOf(translation) })),
      ...(norwegian ? [{ hreflang: 'x-default', ...addressOf(norwegian) }] : []),
    ],
    hidden: head.hidden === true || catalogue.site.demonstration,
    referrer: referrerPolicy,
    image: { href: urls.absolute(urls.file(image)), ...shareImageSize, alt },
    icon: urls.file('icon.svg'),
    feeds: feedLinks(here, head.feed),
    structuredData: structuredData(here, head),
  };

  function addressOf(edition: Edition): { href: string } {
    return { href: urls.absolute(edition.path) };
  }
}

/** The feeds of the page's subject, if it has any, and those of the whole site. */
function feedLinks({ strings, urls, catalogue }: PageContext, feed: Head['feed']): FrameHead['feeds'] {
  const linksTo = (page: Path, title: string, formats: readonly FeedFormat[]): FrameHead['feeds'] =>
    formats.map((format) => ({ type: feedTypes[format], title, href: urls.feed(page, format) }));
  return [
    ...(feed ? linksTo(feed.page, fill(strings.feed.title, { name: feed.name }), feedFormats.ofOne) : []),
    ...linksTo(urls.home(catalogue.site.language), strings.feed.subscribe, feedFormats.ofAll),
  ];
}

function structuredData({ urls, path }: PageContext, head: Head): string | undefined {
  const { crumbs = [], name = head.title, structuredData: about = [] } = head;
  const nodes = [...about, ...(crumbs.length > 0 ? [breadcrumb([...crumbs, { name, path }], urls)] : [])];
  return nodes.length > 0 ? scriptJson(graph(nodes)) : undefined;
}
