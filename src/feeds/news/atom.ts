import { generateAtomFeed } from 'feedsmith';
import { asMoment, type Catalogue, type Language, latestFirst } from '../../catalogue/index.ts';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { type Feed, feedTypes } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed, { site, studies, today }: Catalogue, urls: Urls): PublishedFile {
  const path = urls.feed(feed.page, 'xml');
  const page = urls.absolute(feed.page);
  // A feed without entries says when anything in the catalogue changed, not when it was built: that is every day.
  const updated = feed.entries[0]?.updated ?? latestFirst(studies)[0]?.updated ?? today;
  const content = generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.description },
    updated: new Date(asMoment(updated)),
    authors: [{ name: site.publisher.name }],
    rights: { value: 'CC BY 4.0' },
    links: [
      { href: urls.absolute(path), rel: 'self', type: feedTypes.xml },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html', hreflang: entry.language }],
      published: new Date(asMoment(entry.published)),
      updated: new Date(asMoment(entry.updated)),
      summary: { value: `${entry.status} ${entry.summary}` },
      categories: entry.categories.map(({ id, name }) => ({ term: id, label: name })),
    })),
  });
  return {
    path: urls.below(path),
    type: feedTypes.xml,
    content: inLanguage(content, feed.language),
  };
}

/** feedsmith has no place for the language of a feed. */
const inLanguage = (feed: string, language: Language): string =>
  feed.replace('<feed ', `<feed xml:lang="${language}" `);
