import { describe, expect, test } from 'vitest';
import { conditionAtPage, conditionPage, conditionsPage } from '../../../src/features/landing/index.ts';
import { contextOf } from '../../../src/page/context.ts';
import type { Page } from '../../../src/page/page.ts';
import { publish } from '../../../src/published.ts';
import { contextIn } from '../../page/context.ts';
import { condition, institution, siteOf, study, valid } from '../../valid.ts';

const here = contextIn('nb', '/sykdommer/heart-failure/');
const inEnglish = contextIn('en', '/en/conditions/heart-failure/');
const heartFailure = condition('heart-failure');

/** What is left of a page that is written down and read again: all of it, when it is plain data. */
const writtenDown = (page: Page): unknown => structuredClone(JSON.parse(JSON.stringify(page)));

test('conditions stand in the order of the alphabet of the page, with their studies and those of narrower ones', () => {
  const { conditions } = conditionsPage(here);
  expect(conditions.map(({ name }) => name)).toEqual([
    'Brystkreft',
    'Depresjon',
    'Hjerteflimmer',
    'Hjertesvikt',
    'Hjertesykdom',
    'Kreft',
    'Lungebetennelse',
    'Multippel sklerose',
    'Prostatakreft',
  ]);
  expect(conditions[5]).toEqual({ href: '/sykdommer/cancer/', name: 'Kreft', studies: '5 åpne, 7 i alt' });
  expect(conditionsPage(inEnglish).conditions[0]?.name).toBe('Atrial fibrillation');
});

describe('the page of a condition', () => {
  const page = conditionPage(inEnglish, heartFailure);

  test('is plain data', () => expect(writtenDown(page)).toEqual(page));

  test('leads to where its studies are open, and to related conditions, those with most open first', () => {
    expect(page.ways.map(({ heading, links }) => [heading, links[0]?.href, links[0]?.open])).toEqual([
      ['Where the open studies are', '/en/conditions/heart-failure/testsykehuset-vest/', '3 open'],
      ['Belongs to', '/en/conditions/heart-disease/', '6 open'],
      ['Other conditions in the same group', '/en/conditions/atrial-fibrillation/', '2 open'],
    ]);
  });

  test('has a feed in Norwegian, and says so where the page is not', () => {
    expect(page.follow.feeds.map(({ href, language }) => [href, language])).toEqual([
      ['/sykdommer/heart-failure/feed.xml', 'nb'],
    ]);
    const { follow } = conditionPage(here, heartFailure);
    expect(follow.feeds.map(({ language }) => language)).toEqual([undefined]);
  });

  test('leads to its poster while there is an open study to find', () => {
    expect(page.poster?.href).toBe('/en/conditions/heart-failure/poster/');
    const closed = { ...valid, studies: [study('gammel-hjertestudie')] };
    const empty = conditionPage(contextIn('nb', '/', closed), condition('heart-disease'));
    expect(empty.poster).toBeUndefined();
    expect(empty.ways).toEqual([]);
    expect(empty.studies.others.map(({ cards }) => cards.length)).toEqual([1]);
  });

  test('leaves out what nobody has written', () => {
    const bare = { ...heartFailure, synonyms: { nb: [], nn: [], en: [] }, icd10: [] };
    const { alsoCalled, text, codes } = conditionPage(inEnglish, bare);
    expect([alsoCalled, text, codes]).toEqual([undefined, undefined, undefined]);
    expect(page.alsoCalled).toBe('Also called: weak heart.');
  });

  test('explains a difficult word, with a way to the glossary of where the site stands', () => {
    const inFolder = contextOf(here, publish(valid, 'https://example.no/katalog/'));
    const summary = { ...heartFailure.summary, nb: 'Sammenlignes med placebo.' };
    const { lead } = conditionPage(inFolder, { ...heartFailure, summary });
    expect(lead).toContain('>placebo</button>');
    expect(lead).toContain('<a href="/katalog/ordliste/#placebo"');
  });
});

describe('the page of a condition at a hospital', () => {
  const west = institution('testsykehuset-vest');
  const page = conditionAtPage(here, heartFailure, west);

  test('is plain data', () => expect(writtenDown(page)).toEqual(page));

  test('counts what is open there and leads to what is open elsewhere only', () => {
    const at = conditionAtPage(here, condition('depression'), west);
    expect(at.lead).toBe('2 studier tar imot deltakere her nå.');
    expect(at.elsewhere).toEqual({
      href: '/sykdommer/depression/',
      words: '1 åpen studie til foregår bare andre steder.',
    });
    expect(page.elsewhere).toBeUndefined();
  });

  test('shows each study as it stands at the hospital', () => {
    const east = institution('testsykehuset-ost');
    const sites = [siteOf(west), siteOf(east, 'not-yet-recruiting')];
    const studies = [study('tegn-som-kan-lage-trobbel'), study('trening-ved-hjertesvikt', { sites })];
    const { open, perhaps, others } = conditionAtPage(
      contextIn('nb', '/', { ...valid, studies }),
      heartFailure,
      east,
    ).studies;
    expect(open.cards.map(({ href }) => href)).toEqual(['/studier/tegn-som-kan-lage-trobbel/']);
    expect(perhaps.map(({ heading, cards }) => [heading, cards[0]?.href, cards[0]?.sign])).toEqual([
      ['Venter på å åpne', '/studier/trening-ved-hjertesvikt/', 'not-yet-recruiting'],
    ]);
    expect(others).toEqual([]);
  });

  test('leads to other hospitals and other conditions, or to the only study there, not to itself, and to all of both', () => {
    const [hospitals, conditions, all] = page.ways.map(({ links }) => links.map(({ href }) => href));
    expect(hospitals).toEqual([
      '/studier/flere-sykdommer-samtidig/',
      '/sykdommer/heart-failure/testsykehuset-ost/',
    ]);
    expect(conditions).toContain('/sykdommer/depression/testsykehuset-vest/');
    expect(conditions).not.toContain('/sykdommer/heart-failure/testsykehuset-vest/');
    expect(all).toEqual(['/sykdommer/heart-failure/', '/sykehus/testsykehuset-vest/']);
  });

  test('promises no contact that a study may not have', () =>
    expect(page.join.steps.at(-1)).toContain('hvem du kan kontakte når det er oppgitt'));

  test('can be followed as the condition and as the hospital', () =>
    expect(page.follow.feeds.map(({ words }) => words)).toEqual([
      'Nyhetsstrøm: Hjertesvikt',
      'Nyhetsstrøm: Testsykehuset Vest',
    ]));
});
