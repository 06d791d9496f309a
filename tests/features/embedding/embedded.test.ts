import { describe, expect, test } from 'vitest';
import type { Status } from '../../../src/catalogue/index.ts';
import { embeddedPage, missingFramePage } from '../../../src/features/embedding/index.ts';
import { embeddedRoutes } from '../../../src/features/embedding/routes.ts';
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
const pageOf = (number: number, status?: Status) =>
  embeddedPage(contextIn('nb', '/', having(number, status)), hospital, '/sykehus/vest/');

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

  test.each([
    [
      0,
      'completed',
      ['Ingen studier er åpne for nye deltakere nå.'],
      '/studier/',
      'Se alle studiene i oversikten',
    ],
    [
      1,
      'completed',
      ['Ingen studier er åpne for nye deltakere nå.'],
      '/sykehus/vest/',
      'Se studien i oversikten',
    ],
    [
      3,
      'completed',
      ['Ingen studier er åpne for nye deltakere nå.'],
      '/sykehus/vest/',
      'Se alle 3 i oversikten',
    ],
    [
      2,
      'uncertain',
      [
        'Vi vet ikke sikkert om noen av studiene er åpne nå.',
        '2 studier er usikre: de kan være åpne, men det er ikke bekreftet.',
      ],
      '/sykehus/vest/',
      'Se alle 2 i oversikten',
    ],
  ] as const)(
    'of %i studies that are %s says that none is open, and leads on',
    (number, status, said, href, words) =>
      expect(pageOf(number, status)).toMatchObject({ said, cards: [], more: { href, words } }),
  );

  test('tells of those that may be open beside the open ones, and says nothing where there are none', () => {
    const open = having(1);
    const { studies } = having(1, 'uncertain');
    const both = { ...open, studies: [...open.studies, ...studies.map((one) => ({ ...one, id: 'may-be' }))] };
    expect(embeddedPage(contextIn('nb', '/', both), hospital, '/sykehus/vest/').said).toEqual([
      '1 studie er usikker: den kan være åpen, men det er ikke bekreftet.',
    ]);
    expect(pageOf(1).said).toEqual([]);
  });

  test('that is not there says so, and leads to all studies', () => {
    const { head, said, cards, more } = missingFramePage(contextIn('en', '/en/embed/frame/404/'));
    expect([head.hidden, cards, more]).toEqual([
      true,
      [],
      { href: '/en/studies/', words: 'See all studies in the catalogue' },
    ]);
    expect(said).toEqual(['What was to be shown here is no longer in the catalogue, or has a new name.']);
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

  test.each([
    ['with an open study', having(1)],
    ['with none that is sure to be open', having(3, 'uncertain')],
    ['with closed studies alone', having(3, 'completed')],
    ['without a study', having(0)],
  ])('are there for a hospital %s, in the languages of its page', (_, catalogue) =>
    expect(routes(catalogue).map(({ path, others }) => [path, others.map((other) => other.path)])).toEqual([
      [`/embed/frame/institution/${west.id}/`, [`/en/embed/frame/institution/${west.id}/`]],
      [`/en/embed/frame/institution/${west.id}/`, [`/embed/frame/institution/${west.id}/`]],
    ]),
  );

  test('belong to no other kind of page', () => {
    const published = publish(valid, siteUrl);
    const home = routesIn(['nb'], published.urls.home, { kind: 'home' });
    expect(home.flatMap((page) => embeddedRoutes(page, published))).toEqual([]);
  });
});
