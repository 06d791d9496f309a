import { generateJsonFeed } from 'feedsmith';
import { asMoment, latestFirst } from '../catalogue/index.ts';
import { fill, statusSentence, stringsIn } from '../i18n/index.ts';
import { type DocumentMaker, longestFeed } from './document.ts';

/** JSON Feed 1.1 of the studies that changed last (https://www.jsonfeed.org/version/1.1/). */
export const jsonFeed: DocumentMaker = (catalogue, urls) => {
  const { site, studies } = catalogue;
  const path = 'feed.json';
  const feed = generateJsonFeed({
    title: fill(stringsIn(site.language).feed.title, { name: site.name[site.language] }),
    home_page_url: urls.absolute(urls.home(site.language)),
    feed_url: urls.absolute(urls.file(path)),
    description: site.description[site.language],
    language: site.language,
    authors: [{ name: site.publisher.name, ...(site.publisher.url && { url: site.publisher.url }) }],
    items: latestFirst(studies)
      .slice(0, longestFeed)
      .map((study) => {
        const url = urls.absolute(urls.study(study.id, study.language));
        return {
          id: url,
          url,
          title: study.norwegian.shortTitle,
          summary: study.norwegian.summary,
          content_text: `${statusSentence(study, study.language)}\n\n${study.norwegian.summary}`,
          date_published: new Date(asMoment(study.added)),
          date_modified: new Date(asMoment(study.updated)),
          language: study.language,
          tags: study.categories.map((category) => category.name[study.language]),
        };
      }),
  });
  // feedsmith leaves an empty list out, but a JSON Feed must have one.
  const content = JSON.stringify({ items: [], ...(feed as object) });
  return [{ path, type: 'application/feed+json', content }];
};
