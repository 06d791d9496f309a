import { describe, expect, test } from 'vitest';
import { studiesAt } from '../../../src/catalogue/index.ts';
import { countWords } from '../../../src/features/landing/parts/count-words.ts';
import { shareOut, shownStudies, studyGroups } from '../../../src/features/landing/parts/groups.ts';
import { landingHead } from '../../../src/features/landing/parts/head.ts';
import { subjectNumbers } from '../../../src/features/landing/parts/subject-numbers.ts';
import { stringsIn } from '../../../src/i18n/index.ts';
import { contextIn } from '../../page/context.ts';
import { institution, study, uncertain, valid } from '../../valid.ts';

const here = contextIn('nb');

describe('the studies of a landing page', () => {
  const many = (count: number, id: string) =>
    Array.from({ length: count }, (_, n) => study(id, { id: `${n}` }));
  const filters = { condition: ['depression'] };

  test('are a hundred that are open and forty others of each kind, with ways to the rest in the list', () => {
    const unknown = many(41, 'lys-mot-depresjon').map((each) => ({ ...each, ...uncertain() }));
    const shares = shareOut([
      ...many(101, 'lys-mot-depresjon'),
      ...many(41, 'gatur-i-gruppe'),
      ...unknown,
      ...many(41, 'gammel-hjertestudie'),
    ]);
    expect(shownStudies(shares)).toHaveLength(220);
    const { open, perhaps, others } = studyGroups(here, shares, { filters });
    expect(open.all).toEqual({
      href: '/studier/?status=recruiting&condition=depression',
      words: 'Se alle 101 åpne studier i listen',
    });
    expect([...perhaps, ...others].map(({ heading, cards, all }) => [heading, cards.length, all])).toEqual([
      ['Venter på å åpne', 40, rest('not-yet-recruiting')],
      ['Usikkert om de er åpne', 40, rest('uncertain')],
      ['Tar ikke imot nye deltakere', 40, rest('active-not-recruiting,completed')],
    ]);
  });

  const rest = (status: string) => ({
    href: `/studier/?status=${status}&condition=depression`,
    words: 'Se alle 41 i listen',
  });

  test('have no way to the list and no heading for others when the page shows all and all are open', () => {
    const { open, perhaps, others } = studyGroups(here, shareOut(many(100, 'lys-mot-depresjon')), {
      filters,
    });
    expect([open.cards.length, open.all, perhaps, others]).toEqual([100, undefined, [], []]);
  });

  test('are each in one group, as they stand where the page is about', () => {
    const north = institution('testsykehuset-nord');
    const here = shareOut(studiesAt(valid, north), north);
    expect(Object.values(here).reduce((sum, { total }) => sum + total, 0)).toBe(
      studiesAt(valid, north).length,
    );
    expect(here.over.shown.map(({ id }) => id)).toContain('flere-sykdommer-samtidig');
    expect(shareOut(valid.studies).open.shown.map(({ id }) => id)).toContain('flere-sykdommer-samtidig');
  });

  test('say why there is none to show, and never that none is open where nobody knows', () => {
    const at = institution('testsykehuset-nord');
    const completed = shareOut([study('gammel-hjertestudie')]);
    const unknown = shareOut([study('balansetrening-ved-ms')], at);
    const none = (shares: typeof completed, showing = {}) =>
      studyGroups(here, shares, { filters, ...showing }).open.none;
    expect(none(shareOut([]))).toBe('Oversikten har ingen studier her ennå.');
    expect(none(completed)).toBe('Ingen studier er åpne for nye deltakere nå.');
    expect(none(completed, { at })).toBe('Ingen studier tar imot deltakere her nå.');
    expect(none(unknown, { at })).toBe('Vi vet ikke sikkert om noen av studiene er åpne nå.');
  });
});

test('the count of a list says first how many are sure to be open and how many perhaps are, or that none is where that is known', () => {
  const words = (...ids: string[]) =>
    countWords(
      here,
      ids.map((id) => study(id)),
    );
  expect(words('lys-mot-depresjon', 'balansetrening-ved-ms')).toBe('1 åpen, 1 usikker');
  expect(words('balansetrening-ved-ms', 'gammel-hjertestudie')).toBe('1 usikker, 2 i alt');
  expect(words('gammel-hjertestudie')).toBe('Ingen åpne, 1 i alt');
});

test('the numbers of a subject take the form of their words; without studies there are none', () => {
  expect(subjectNumbers(here, { open: 1, uncertain: 2, total: 1200, changed: '2026-04-15' })).toEqual([
    { label: 'åpen for deltakere', value: '1' },
    { label: 'usikre', value: '2' },
    { label: 'studier i alt', value: '1\u00a0200' },
    { label: 'sist endret', value: '15. april 2026' },
  ]);
  expect(subjectNumbers(here, { open: 0, uncertain: 0, total: 0, changed: undefined })).toEqual([]);
});

describe('a landing page’s title and description', () => {
  const { inNorway } = stringsIn('nb').landing;
  const told = (open: number, total: number, hospitals = 0, uncertain = 0) =>
    landingHead(here, {
      name: 'Astma',
      figures: { open, uncertain, total, changed: '2026-01-01' },
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

  test('do not say that none is open where nobody knows', () => {
    expect(told(0, 4, 0, 1).title).toBe('Astma: 4 kliniske studier i Norge, usikkert om noen er åpne');
    expect(told(1, 4, 0, 1).title).toBe('Astma: 1 åpen klinisk studie i Norge');
  });

  test('name at most three hospitals and how many are left', () =>
    expect(told(3, 5, 5).description).toBe(
      'Astma: 3 åpne kliniske studier i Norge. 5 studier i alt. Foregår ved Testvest, Testvest, Testvest og 2 til. Trange luftveier.',
    ));

  test('do not repeat a number that says nothing new', () =>
    expect(told(1, 1).description).toBe('Astma: 1 åpen klinisk studie i Norge. Trange luftveier.'));
});
