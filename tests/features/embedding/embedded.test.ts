import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/catalogue/index.ts';
import { embeddedPage, embeddedRoutes } from '../../../src/features/embedding/index.ts';
import { routesIn } from '../../../src/page/route.ts';
import { publish } from '../../../src/published.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { condition, institution, siteOf, study, valid } from '../../valid.ts';

const west = institution('testsykehuset-vest');
const hospital = { kind: 'hospital', institution: west } as const;

/** A catalogue of so many studies at one hospital. */
const having = (number: number, status: Status = 'recruiting') => ({
  ...valid,
  studies: Array.from({ length: number }, (_, n) =>
    study('gatur-i-gruppe', {
      id: `study-${n}`,
      status,
      sites: [siteOf(west.id, status)],
      institutions: [west],
    }),
  ),
});
const pageOf = (number: number) =>
  embeddedPage(contextIn('nb', '/', having(number)), hospital, '/sykehus/vest/');

describe('the page for other sites to embed', () => {
  test('says what it shows, in its language', () => {
    const title = (language: 'nb' | 'en', about: Parameters<typeof embeddedPage>[1]) =>
      embeddedPage(contextIn(language), about, '/page/').title;
    expect(title('nb', hospital)).toBe('Kliniske studier ved Testsykehuset Vest');
    expect(title('en', hospital)).toBe('Clinical studies at Test Hospital West');
    expect(title('en', { kind: 'condition', condition: condition('prostate-cancer') })).toBe(
      'Prostate cancer: clinical studies',
    );
  });

  test('shows all of a few studies, and says whose list it is', () => {
    const { cards, more } = pageOf(20);
    expect(cards).toHaveLength(20);
    expect(more).toEqual({ href: '/sykehus/vest/', words: 'Fra Teststudier' });
  });

  test('shows the first twenty of many, and leads to the page that has all', () => {
    const { cards, more } = pageOf(21);
    expect(cards).toHaveLength(20);
    expect(more).toEqual({ href: '/sykehus/vest/', words: 'Se alle 21 i oversikten' });
  });

  test('sends search engines to the page that it belongs to', () => {
    const { head } = pageOf(1);
    expect([head.hidden, head.canonical]).toEqual([true, '/sykehus/vest/']);
  });
});

describe('pages to embed', () => {
  const routes = (catalogue: typeof valid) => {
    const published = publish(catalogue, siteUrl);
    const pages = routesIn(['nb', 'en'], (language) => published.urls.hospital(west.id, language), hospital);
    return pages.flatMap((page) => embeddedRoutes(page, published));
  };

  test('are there for a hospital with open studies, in the languages of its page', () =>
    expect(routes(having(1)).map(({ path, others }) => [path, others.map((other) => other.path)])).toEqual([
      [`/embed/frame/institution/${west.id}/`, [`/en/embed/frame/institution/${west.id}/`]],
      [`/en/embed/frame/institution/${west.id}/`, [`/embed/frame/institution/${west.id}/`]],
    ]));

  test.each(['completed', 'uncertain'] as const)(
    'are not there when no study is sure to be open: %s',
    (status) => expect(routes(having(3, status))).toEqual([]),
  );

  test('belong to no other kind of page', () => {
    const published = publish(valid, siteUrl);
    const home = routesIn(['nb'], published.urls.home, { kind: 'home' });
    expect(home.flatMap((page) => embeddedRoutes(page, published))).toEqual([]);
  });
});
