import { generateAtomFeed } from 'feedsmith';
import { asMoment, latestFirst } from '../catalogue/index.ts';
import { fill, statusSentence, stringsIn } from '../i18n/index.ts';
import { type DocumentMaker, longestFeed } from './document.ts';

/** Atom feed (RFC 4287) of the studies that changed last. */
export const atomFeed: DocumentMaker = (catalogue, urls) => {
  const { site, today } = catalogue;
  const path = 'feed.xml';
  const studies = latestFirst(catalogue.studies).slice(0, longestFeed);
  const home = urls.absolute(urls.home(site.language));
  const content = generateAtomFeed({
    id: home,
    title: { value: fill(stringsIn(site.language).feed.title, { name: site.name[site.language] }) },
    subtitle: { value: site.description[site.language] },
    updated: new Date(asMoment(studies[0]?.updated ?? today)),
    authors: [{ name: site.publisher.name }],
    rights: { value: 'CC BY 4.0' },
    links: [
      { href: urls.absolute(urls.file(path)), rel: 'self', type: 'application/atom+xml' },
      { href: home, rel: 'alternate', type: 'text/html' },
    ],
    entries: studies.map((study) => {
      const url = urls.absolute(urls.study(study.id, study.language));
      return {
        id: url,
        title: { value: study.norwegian.shortTitle },
        links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: study.language }],
        published: new Date(asMoment(study.added)),
        updated: new Date(asMoment(study.updated)),
        summary: { value: `${statusSentence(study, study.language)} ${study.norwegian.summary}` },
        categories: study.categories.map(({ id, name }) => ({ term: id, label: name[study.language] })),
      };
    }),
  });
  return [{ path, type: 'application/atom+xml', content }];
};
