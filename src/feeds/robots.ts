import type { FileMaker } from '../published.ts';

/**
 * Every crawler is welcome. A demonstration is kept out of search engines by `noindex` on each page: robots.txt
 * must not block it, or the crawlers would never see that.
 */
export const robots: FileMaker = function* ({ site }, urls) {
  const sitemap = site.demonstration ? [] : ['', `Sitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}`];
  yield {
    path: 'robots.txt',
    type: 'text/plain; charset=utf-8',
    content: ['User-agent: *', 'Allow: /', ...sitemap, ''].join('\n'),
  };
};
