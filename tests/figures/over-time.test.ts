import { describe, expect, test } from 'vitest';
import type { IsoDate, Study } from '../../src/catalogue/index.ts';
import { comparedYears } from '../../src/figures/compared.ts';
import { openOverTime } from '../../src/figures/open-over-time.ts';
import { recentOf } from '../../src/figures/recent.ts';
import { yearsOf } from '../../src/figures/years.ts';
import { standing, study } from '../valid.ts';

const from = (start: string, end?: string): Study =>
  study('lys-mot-depresjon', {
    status: end ? 'completed' : 'recruiting',
    stopKind: undefined,
    inclusion: { start, end },
  });
const closedUnknown = (): Study => ({ ...from('2020-01'), status: 'completed' });
const monthly = (studies: Study[], today: IsoDate): [string, number][] =>
  openOverTime(studies, today).months.map(({ month, open }) => [month, open]);

describe('open studies month by month', () => {
  test('go from the month of the first start to the last whole month', () =>
    expect(monthly([from('2025-11-15'), from('2026-01-31')], '2026-03-30')).toEqual([
      ['2025-11', 1],
      ['2025-12', 1],
      ['2026-01', 2],
      ['2026-02', 2],
    ]));

  test.each([
    ['the last day of a month counts the month', '2026-01-31', ['2025-12', '2026-01']],
    ['the day before does not', '2026-01-30', ['2025-12']],
    ['the leap day ends February', '2024-02-29', ['2024-01', '2024-02']],
    ['the twenty-eighth does not in a leap year', '2024-02-28', ['2024-01']],
  ])('%s: %s', (_, today, expected) => {
    const start = expected[0] ?? '';
    expect(monthly([from(start)], today).map(([month]) => month)).toEqual(expected);
  });

  test.each([
    ['on the last day of the month is open at its end', '2026-02-28', 1],
    ['in a month without a day is open at its end', '2026-02', 1],
    ['on the day before is not', '2026-02-27', 0],
  ])('a study that closed %s', (_, end, expected) =>
    expect(monthly([from('2026-01', end)], '2026-04-01')).toEqual([
      ['2026-01', 1],
      ['2026-02', expected],
      ['2026-03', 0],
    ]),
  );

  test('count nowhere a study that opened and closed within one month', () =>
    expect(monthly([from('2026-01-05', '2026-01-20')], '2026-02-28')).toEqual([
      ['2026-01', 0],
      ['2026-02', 0],
    ]));

  test('leave out, and tell of, studies that closed without saying when', () => {
    const { known, of, months } = openOverTime([from('2026-01'), closedUnknown()], '2026-02-28');
    expect([known, of]).toEqual([1, 2]);
    expect(months.map(({ open }) => open)).toEqual([1, 1]);
  });

  test('leave out, and tell of, studies of which nobody knows whether they are open', () => {
    const mayBe = { ...from('2026-01'), ...standing('uncertain') };
    // The end it was planned to have is not one that anybody has told of.
    const pastEnd = { ...from('2026-01', '2026-02'), ...standing('uncertain') };
    expect(openOverTime([mayBe, pastEnd], '2026-03-31')).toEqual({ months: [], known: 0, of: 2 });
  });

  test('do not take for begun what was last seen waiting', () => {
    const { certainty } = standing('uncertain');
    const waiting = {
      ...from('2026-01'),
      status: 'uncertain' as const,
      certainty: { ...certainty, lastSeen: 'not-yet-recruiting' } as typeof certainty,
    };
    expect(openOverTime([waiting], '2026-03-31').of).toBe(0);
    expect(yearsOf([waiting], '2026-03-31').years).toEqual([]);
  });

  test('are none without studies, and before the first month is over', () => {
    expect(openOverTime([], '2026-01-31')).toEqual({ months: [], known: 0, of: 0 });
    expect(monthly([from('2026-01')], '2026-01-30')).toEqual([]);
    expect(monthly([from('2027-01')], '2026-01-30')).toEqual([]);
  });
});

describe('starts and ends year by year', () => {
  test('have every year from the first to this', () =>
    expect(yearsOf([from('2023-12-31'), from('2024-01', '2025-12')], '2026-01-01')).toEqual({
      years: [
        { year: 2023, started: 1, closed: 0 },
        { year: 2024, started: 1, closed: 0 },
        { year: 2025, started: 0, closed: 1 },
        { year: 2026, started: 0, closed: 0 },
      ],
      known: { started: 2, closed: 1 },
      stopped: 1,
    }));

  test('do not say that none closed in a year when all that did left out the day', () => {
    const { years, known, stopped } = yearsOf([closedUnknown(), closedUnknown()], '2020-12-31');
    expect(years).toEqual([{ year: 2020, started: 2, closed: undefined }]);
    expect([known, stopped]).toEqual([{ started: 2, closed: 0 }, 2]);
  });

  test('do not say that none started in a year when all that did left out the day', () => {
    const ended = { ...from('2019-01', '2020-03'), inclusion: { start: undefined, end: '2020-03' } };
    expect(yearsOf([ended], '2020-12-31').years).toEqual([{ year: 2020, started: undefined, closed: 1 }]);
  });

  test('tell how many stopped without saying when', () =>
    expect(yearsOf([closedUnknown(), from('2024-01', '2025-12')], '2026-01-01')).toMatchObject({
      known: { started: 2, closed: 1 },
      stopped: 2,
    }));

  test('do not count as stopped what may still be open', () => {
    const mayBe = { ...from('2024-01', '2025-12'), ...standing('uncertain') };
    expect(yearsOf([mayBe], '2026-01-01')).toMatchObject({ known: { started: 1, closed: 0 }, stopped: 0 });
  });

  test('are none without studies', () =>
    expect(yearsOf([], '2026-01-01')).toEqual({ years: [], known: { started: 0, closed: 0 }, stopped: 0 }));
});

describe('this year beside the last', () => {
  test('has the same days of both, and the whole of the last', () => {
    const studies = [from('2026-03-10'), from('2025-03-10'), from('2025-03-11'), from('2025-12-31')];
    const { year, soFar, sameDays, lastYear } = comparedYears(studies, '2026-03-10');
    expect([year, soFar.started, sameDays.started, lastYear.started]).toEqual([2026, 1, 1, 3]);
  });

  test('takes the leap day into the days up to the twenty-ninth, and not up to the twenty-eighth', () => {
    const leap = [from('2024-02-29')];
    expect(comparedYears(leap, '2025-02-28').sameDays.started).toBe(0);
    expect(comparedYears(leap, '2025-03-01').sameDays.started).toBe(1);
    expect(comparedYears([from('2023-02-28')], '2024-02-29').sameDays.started).toBe(1);
  });

  test('tells no number of those that closed where none of them says when', () => {
    const { soFar, sameDays, lastYear } = comparedYears([closedUnknown(), from('2025-02')], '2026-03-10');
    expect([soFar.closed, sameDays.closed, lastYear.closed]).toEqual([undefined, undefined, undefined]);
    expect(lastYear.started).toBe(1);
    const some = comparedYears([closedUnknown(), from('2024-02', '2025-04')], '2026-03-10');
    expect([some.soFar.closed, some.lastYear.closed]).toEqual([0, 1]);
  });

  test('counts what came in by its own day', () => {
    const came = { ...from('2025-05-20'), added: '2025-06-01' };
    expect(comparedYears([came], '2026-05-31').lastYear).toEqual({ added: 1, started: 1, closed: 0 });
    expect(comparedYears([came], '2026-05-31').sameDays.added).toBe(0);
  });
});

test.each([
  ['2026-05-12', [1, 1]],
  ['2026-04-13', [1, 1]],
  ['2026-04-12', [0, 1]],
  ['2025-05-13', [0, 1]],
  ['2025-05-12', [0, 0]],
])('a study that closed on %s is among those of the last 30 and 365 days %j times', (end, expected) =>
  expect(recentOf([from('2020-01', end)], '2026-05-12').map(({ closed }) => closed)).toEqual(expected),
);

test('how many closed lately is not told where none of those that have says when, and is 0 where none has', () => {
  const closed = (studies: Study[]) => recentOf(studies, '2026-05-12').map((stretch) => stretch.closed);
  expect(closed([closedUnknown(), from('2026-01')])).toEqual([undefined, undefined]);
  expect(closed([from('2026-01')])).toEqual([0, 0]);
  expect(closed([closedUnknown(), from('2020-01', '2026-05-01')])).toEqual([1, 1]);
});
