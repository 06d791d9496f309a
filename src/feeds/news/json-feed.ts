import { generateJsonFeed } from 'feedsmith';
import { asMoment, type Catalogue } from '../../catalogue/index.ts';
import type { PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { type Feed, feedTypes } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed, { site }: Catalogue, urls: Urls): PublishedFile {
  const path = urls.feed(feed.page, 'json');
  const written = generateJsonFeed({
    title: feed.title,
    home_page_url: urls.absolute(feed.page),
    feed_url: urls.absolute(path),
    description: feed.description,
    language: feed.language,
    authors: [{ name: site.publisher.name, ...(site.publisher.url && { url: site.publisher.url }) }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_text: `${entry.status}\n\n${entry.summary}`,
      date_published: new Date(asMoment(entry.published)),
      date_modified: new Date(asMoment(entry.updated)),
      language: entry.language,
      tags: entry.categories.map(({ name }) => name),
    })),
  });
  // feedsmith leaves an empty list out, but a JSON Feed must have one.
  const content = JSON.stringify({ items: [], ...(written as object) });
  return { path: urls.below(path), type: feedTypes.json, content };
}
