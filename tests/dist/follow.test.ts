import { expect, test } from 'vitest';
import { filesIn, ordinary, site } from '../site-once/pages.ts';

const isFeed = /(^|\/)feed\.(xml|json)$/;

test.each(['/folg/', '/en/follow/'])(
  '%s leads to every feed, and to that of one study as an example',
  (path) => {
    const page = ordinary.find((page) => page.path === path);
    const led = new Set(page?.values('main a', 'href').filter((href) => isFeed.test(href)));
    const feeds = filesIn(site.folder)
      .filter((file) => isFeed.test(file))
      .map((file) => `/${file}`);
    const ofStudies = feeds.filter((feed) => feed.startsWith('/studier/'));
    const others = feeds.filter((feed) => !ofStudies.includes(feed));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((feed) => !led.has(feed))).toEqual([]);
    expect([...led].filter((feed) => ofStudies.includes(feed))).toHaveLength(1);
  },
);
