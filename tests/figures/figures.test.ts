import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/index.ts';
import { study, valid } from '../valid.ts';

const today = '2026-05-12';
const counted = (...studies: ReturnType<typeof study>[]) => figuresOf({ ...valid, studies, today });
const dated = (added: string, updated: string) => study('lys-mot-depresjon', { added, updated });

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
      { id: 'cardiovascular', total: 1, open: 1 },
      { id: 'mental-health', total: 1, open: 1 },
    ]);
  });

  test('take a study once in a region where it has two hospitals', () => {
    const { by } = counted(study('ny-tablett-mot-hjerteflimmer'));
    expect(by.region.counts.find(({ id }) => id === 'sor-ost')).toEqual({ id: 'sor-ost', total: 1, open: 1 });
  });

  test('give every status its row, in their order, also those without studies', () =>
    expect(counted(study('stamceller-ved-ms')).by.status.counts).toEqual([
      { id: 'recruiting', total: 0, open: 0 },
      { id: 'not-yet-recruiting', total: 0, open: 0 },
      { id: 'active-not-recruiting', total: 0, open: 0 },
      { id: 'completed', total: 1, open: 0 },
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
