import { describe, expect, test } from 'vitest';
import { figureRows, figuresOf } from '../../src/figures/index.ts';
import { standing, study, valid } from '../valid.ts';

const today = '2026-05-12';
const counted = (...studies: ReturnType<typeof study>[]) => figuresOf({ ...valid, studies, today });
const dated = (added: string, updated: string, start = added) =>
  study('lys-mot-depresjon', { added, updated, inclusion: { start } });

describe('the last thirty days', () => {
  test.each([
    ['today', '2026-05-12', 1],
    ['29 days ago, the first of the thirty', '2026-04-13', 1],
    ['30 days ago', '2026-04-12', 0],
    ['a year ago', '2025-05-12', 0],
  ])('hold a study that came %s: %s → %i', (_, day, expected) =>
    expect(counted(dated(day, day)).added).toBe(expected),
  );

  test.each([
    ['today', '2026-05-12', 1],
    ['29 days ago', '2026-04-13', 1],
    ['30 days ago', '2026-04-12', 0],
  ])('hold an older study that was changed %s: %s → %i', (_, day, expected) =>
    expect(counted(dated('2025-01-01', day)).updated).toBe(expected),
  );

  test('hold no study as new that had started before it came, as those of a first import had', () => {
    const old = dated('2026-05-01', '2026-05-01', '2019-08');
    const unknown = study('lys-mot-depresjon', { added: '2026-05-01', inclusion: {} });
    expect(counted(old, unknown, dated('2026-05-01', '2026-05-01', '2026-04-20')).added).toBe(1);
    expect(counted(dated('2026-05-01', '2026-05-01', '2027-01')).added).toBe(1);
  });

  test('do not say how many are new when studies came and none is known to be', () => {
    const imported = dated('2026-05-01', '2026-05-01', '2019-08');
    const figures = counted(imported);
    expect([figures.added, figures.compared.soFar.added]).toEqual([undefined, undefined]);
    expect(figureRows(figures).filter(({ measure }) => measure === 'added')).toEqual([
      { figure: 'compared', id: '2025-same-days', measure: 'added', value: 0, of: 1 },
      { figure: 'compared', id: '2025', measure: 'added', value: 0, of: 1 },
    ]);
  });

  test('count a new study as new and not as changed too', () => {
    const { added, updated } = counted(dated('2026-05-01', '2026-05-10'));
    expect([added, updated]).toEqual([1, 0]);
  });

  test('reach across the turn of the year', () =>
    expect(
      figuresOf({ ...valid, studies: [dated('2025-12-20', '2025-12-20')], today: '2026-01-18' }).added,
    ).toBe(1));
});

describe('counts', () => {
  test('take a study with two categories once in each, and once in all', () => {
    const { total, open, by } = counted(study('flere-sykdommer-samtidig'));
    const shared = by.category.counts.filter((count) => count.total > 0);
    expect([total, open]).toEqual([1, 1]);
    expect(shared).toEqual([
      { id: 'cardiovascular', total: 1, open: 1, uncertain: 0 },
      { id: 'mental-health', total: 1, open: 1, uncertain: 0 },
    ]);
  });

  test('hold what is uncertain beside the open, never among them', () => {
    const { total, open, uncertain, by } = counted(
      study('lys-mot-depresjon'),
      study('lys-mot-depresjon', standing('uncertain')),
    );
    expect([total, open, uncertain]).toEqual([2, 1, 1]);
    expect(by.status.counts.find(({ id }) => id === 'uncertain')).toEqual({
      id: 'uncertain',
      total: 1,
      open: 0,
      uncertain: 1,
    });
  });

  test('take a study once in a region where it has two hospitals', () => {
    const { by } = counted(study('ny-tablett-mot-hjerteflimmer'));
    expect(by.region.counts.find(({ id }) => id === 'sor-ost')).toEqual({
      id: 'sor-ost',
      total: 1,
      open: 1,
      uncertain: 0,
    });
  });

  test('give every status its row, in their order, also those without studies', () =>
    expect(counted(study('stamceller-ved-ms')).by.status.counts).toEqual([
      { id: 'recruiting', total: 0, open: 0, uncertain: 0 },
      { id: 'not-yet-recruiting', total: 0, open: 0, uncertain: 0 },
      { id: 'uncertain', total: 0, open: 0, uncertain: 0 },
      { id: 'active-not-recruiting', total: 0, open: 0, uncertain: 0 },
      { id: 'completed', total: 1, open: 0, uncertain: 0 },
    ]));

  test('have the largest first, and of equals the one with more open studies', () => {
    const { by } = counted(study('stamceller-ved-ms'), study('samtalegruppe-ved-kreft'));
    expect(by.institution.counts.map(({ id }) => id).slice(0, 3)).toEqual([
      'testhjemmet',
      'testsykehuset-vest',
      'testsykehuset-ost',
    ]);
  });

  test('leave institutions without studies out of their number', () =>
    expect(counted(study('samtalegruppe-ved-kreft')).institutions).toBe(1));

  test('of an empty catalogue are all 0', () => {
    const { total, open, added, updated, institutions } = counted();
    expect([total, open, added, updated, institutions]).toEqual([0, 0, 0, 0, 0]);
  });
});
