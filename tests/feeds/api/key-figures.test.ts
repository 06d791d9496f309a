import { expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { toKeyFigures } from '../../../src/feeds/api/key-figures.ts';
import { createUrls } from '../../../src/urls.ts';
import { study, valid } from '../../valid.ts';

const from = (id: string, start: string, end?: string): Study =>
  study('lys-mot-depresjon', {
    id,
    status: end === undefined ? 'recruiting' : 'completed',
    stopKind: undefined,
    inclusion: { start, ...(end && { end }) },
    participants: undefined,
  });
const closedUnknown: Study = { ...from('unknown', '2024-01'), status: 'completed' };
const figuresOf = (...studies: Study[]) =>
  toKeyFigures({ ...valid, today: '2026-02-28', studies }, createUrls('https://studier.example.no'));

test('what has happened to studies of which none says when, is null', () => {
  const { recent, years, compared, participants } = figuresOf(closedUnknown, from('open', '2025-12-01'));
  expect(recent.map(({ closed, known }) => [closed, known])).toEqual([
    [null, { closed: 0 }],
    [null, { closed: 0 }],
  ]);
  expect(years).toEqual({
    years: [
      { year: 2024, started: 1, closed: null },
      { year: 2025, started: 1, closed: null },
      { year: 2026, started: 0, closed: null },
    ],
    known: { started: 2, closed: 0 },
    stopped: 1,
  });
  expect([compared.soFar.closed, compared.sameDays.closed, compared.lastYear.closed]).toEqual([
    null,
    null,
    null,
  ]);
  expect([compared.lastYear.started, compared.known]).toEqual([1, { started: 2, closed: 0 }]);
  expect(participants).toEqual({
    planned: { people: null, studies: 0 },
    included: { people: null, studies: 0 },
  });
});

test('what some of them say when, is a number beside how many do', () => {
  const { recent, compared } = figuresOf(closedUnknown, from('closed', '2024-01', '2026-02-20'));
  expect(recent.map(({ closed, known }) => [closed, known.closed])).toEqual([
    [1, 1],
    [1, 1],
  ]);
  expect([compared.soFar.closed, compared.lastYear.closed, compared.known.closed]).toEqual([1, 0, 1]);
});

test('each month says how many studies its count is among', () =>
  expect(figuresOf(closedUnknown, from('open', '2026-01-10')).openOverTime).toEqual({
    months: [
      { month: '2026-01', open: 1, known: 1 },
      { month: '2026-02', open: 1, known: 1 },
    ],
    known: 1,
    of: 2,
  }));
