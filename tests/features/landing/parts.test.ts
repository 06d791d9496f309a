import { describe, expect, test } from 'vitest';
import { isOpenAt } from '../../../src/catalogue/index.ts';
import { landingHead } from '../../../src/features/landing/parts/head.ts';
import {
  openAndClosed,
  shareOut,
  shownStudies,
} from '../../../src/features/landing/parts/open-and-closed.ts';
import { subjectNumbers } from '../../../src/features/landing/parts/subject-numbers.ts';
import { stringsIn } from '../../../src/i18n/index.ts';
import { contextIn } from '../../page/context.ts';
import { institution, study, valid } from '../../valid.ts';

const here = contextIn('nb');

describe('the studies of a landing page', () => {
  const many = (count: number, id: string) =>
    Array.from({ length: count }, (_, n) => study(id, { id: `${n}` }));
  const filters = { condition: ['depression'] };

  test('are a hundred that are open and forty others, with ways to the rest in the list', () => {
    const shares = shareOut([...many(101, 'lys-mot-depresjon'), ...many(41, 'gammel-hjertestudie')]);
    expect(shownStudies(shares)).toHaveLength(140);
    const { open, others } = openAndClosed(here, shares, { filters });
    expect([open.cards.length, others?.cards.length]).toEqual([100, 40]);
    expect(open.all).toEqual({
      href: '/studier/?status=recruiting&condition=depression',
      words: 'Se alle 101 åpne studier i listen',
    });
    expect(others?.all).toEqual({
      href: '/studier/?status=not-yet-recruiting,active-not-recruiting,completed&condition=depression',
      words: 'Se alle 41 studier som ikke tar imot nye, i listen',
    });
  });

  test('have no way to the list and no heading for others when the page shows all and all are open', () => {
    const { open, others } = openAndClosed(here, shareOut(many(100, 'lys-mot-depresjon')), { filters });
    expect([open.cards.length, open.all, others]).toEqual([100, undefined, undefined]);
  });

  test('are each in one of the two, also where a hospital has closed', () => {
    const north = institution('testsykehuset-nord');
    const { open, others } = shareOut(valid.studies, (each) => isOpenAt(each, north));
    expect(open.total + others.total).toBe(valid.studies.length);
    expect(others.shown.map(({ id }) => id)).toContain('flere-sykdommer-samtidig');
  });

  test('say why there is none to show', () => {
    const at = institution('testsykehuset-nord');
    const completed = shareOut([study('gammel-hjertestudie')]);
    expect(openAndClosed(here, shareOut([]), { filters }).open.none).toBe(
      'Oversikten har ingen studier her ennå.',
    );
    expect(openAndClosed(here, completed, { filters }).open.none).toBe(
      'Ingen studier er åpne for nye deltakere nå.',
    );
    expect(openAndClosed(here, completed, { filters, at }).open.none).toBe(
      'Ingen studier tar imot deltakere her nå.',
    );
  });
});

test('the numbers of a subject take the form of their words; without studies there are none', () => {
  expect(subjectNumbers(here, { open: 1, total: 1200, changed: '2026-04-15' })).toEqual([
    { label: 'åpen for deltakere', value: '1' },
    { label: 'studier i alt', value: '1\u00a0200' },
    { label: 'sist endret', value: '15. april 2026' },
  ]);
  expect(subjectNumbers(here, { open: 0, total: 0, changed: undefined })).toEqual([]);
});

describe('a landing page’s title and description', () => {
  const { inNorway } = stringsIn('nb').landing;
  const told = (open: number, total: number, hospitals = 0) =>
    landingHead(here, {
      name: 'Astma',
      figures: { open, total, changed: '2026-01-01' },
      counted: inNorway,
      hospitals: Array.from({ length: hospitals }, () => institution('testsykehuset-vest')),
      summary: 'Trange luftveier.',
      crumbs: [],
      studies: [],
    });

  test.each([
    [1, 1, 'Astma: 1 åpen klinisk studie i Norge'],
    [3, 5, 'Astma: 3 åpne kliniske studier i Norge'],
    [0, 1, 'Astma: 1 klinisk studie i Norge, ikke åpen nå'],
    [0, 4, 'Astma: 4 kliniske studier i Norge, ingen åpne nå'],
    [0, 0, 'Astma: ingen kliniske studier i oversikten ennå'],
  ])('with %i open of %i is «%s»', (open, total, title) => expect(told(open, total).title).toBe(title));

  test('name at most three hospitals and how many are left', () =>
    expect(told(3, 5, 5).description).toBe(
      'Astma: 3 åpne kliniske studier i Norge. 5 studier i alt. Foregår ved Testvest, Testvest, Testvest og 2 til. Trange luftveier.',
    ));

  test('do not repeat a number that says nothing new', () =>
    expect(told(1, 1).description).toBe('Astma: 1 åpen klinisk studie i Norge. Trange luftveier.'));
});
