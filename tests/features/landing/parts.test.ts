import { describe, expect, test } from 'vitest';
import { landingHead } from '../../../src/features/landing/parts/head.ts';
import { landingLists, shownStudies } from '../../../src/features/landing/parts/open-and-closed.ts';
import { stringsIn } from '../../../src/i18n/index.ts';
import { contextIn } from '../../page/context.ts';
import { institution, study, valid } from '../../valid.ts';

const here = contextIn('nb');

describe('the lists of a landing page', () => {
  const many = (count: number, id: string) =>
    Array.from({ length: count }, (_, n) => study(id, { id: `${n}` }));

  test('show a hundred open studies and forty others, and lead to the rest in the list', () => {
    const studies = [...many(101, 'lys-mot-depresjon'), ...many(41, 'gammel-hjertestudie')];
    const lists = landingLists(here, studies, { condition: ['depression'] });
    expect([lists.open.shown.length, lists.open.total]).toEqual([100, 101]);
    expect([lists.others.shown.length, lists.others.total]).toEqual([40, 41]);
    expect(shownStudies(lists)).toHaveLength(140);
    expect(lists.open.all).toBe('/studier/?status=recruiting&condition=depression');
    expect(lists.others.all).toBe(
      '/studier/?status=not-yet-recruiting,active-not-recruiting,completed&condition=depression',
    );
  });

  test('keep every study in one of the two, also where a hospital has closed', () => {
    const north = institution('testsykehuset-nord');
    const lists = landingLists(here, valid.studies, {}, ({ sites }) =>
      sites.some((site) => site.institution === north && site.status === 'recruiting'),
    );
    expect(lists.open.total + lists.others.total).toBe(valid.studies.length);
    expect(lists.others.shown.map(({ id }) => id)).toContain('flere-sykdommer-samtidig');
  });
});

describe('a landing page’s title and description', () => {
  const { inNorway } = stringsIn('nb').landing;
  const told = (open: number, total: number, places = 0) =>
    landingHead(here, {
      name: 'Astma',
      figures: { open, total, changed: '2026-01-01' },
      counted: inNorway,
      places: Array.from({ length: places }, () => institution('testsykehuset-vest')),
      summary: 'Trange luftveier.',
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
