import { describe, expect, test } from 'vitest';
import { isOpen, standingOf } from '../../src/catalogue/index.ts';
import { valid } from '../valid.ts';
import { readFixture, readValid } from './content.ts';

const today = '2026-05-12';
const aYearAgo = '2025-05-12';
const overAYearAgo = '2025-05-11';
const recruiting = 'recruiting' as const;

describe('what is claimed of an open study', () => {
  test.each([
    ['confirmed a year ago', { confirmed: aYearAgo }, { kind: 'confirmed', day: aYearAgo }],
    [
      'read and verified a year ago',
      { source: { retrieved: aYearAgo, verified: '2025-05' } },
      { kind: 'captured', day: aYearAgo },
    ],
    [
      'read from a register that does not say how old it is',
      { source: { retrieved: '2026-04-05' } },
      { kind: 'captured', day: '2026-04-05' },
    ],
    [
      'confirmed long ago, read lately',
      { confirmed: '2020-01-01', source: { retrieved: '2026-04-05' } },
      { kind: 'captured', day: '2026-04-05' },
    ],
    [
      'with an end today',
      { confirmed: aYearAgo, inclusion: { end: today } },
      { kind: 'confirmed', day: aYearAgo },
    ],
    [
      'that ends some day this month',
      { confirmed: aYearAgo, completed: '2026-05' },
      { kind: 'confirmed', day: aYearAgo },
    ],
  ] as const)('%s: it is open', (_, evidence, certainty) =>
    expect(standingOf({ status: recruiting, ...evidence }, today)).toEqual({ status: recruiting, certainty }),
  );

  test.each([
    ['confirmed a day too long ago', { confirmed: overAYearAgo }, 'old', overAYearAgo],
    ['neither confirmed nor read', {}, 'old', undefined],
    ['read too long ago', { source: { retrieved: overAYearAgo } }, 'old', overAYearAgo],
    [
      'read lately from a record that is itself old',
      { source: { retrieved: '2026-05-01', verified: '2025-04' } },
      'old',
      '2025-04',
    ],
    [
      'whose inclusion has ended',
      { confirmed: '2026-05-01', inclusion: { end: '2026-05-11' } },
      'past-end',
      '2026-05-01',
    ],
    [
      'said to be so before it was to begin',
      { confirmed: '2026-05-01', inclusion: { start: '2026-05-02' } },
      'before-start',
      '2026-05-01',
    ],
    ['that should be over', { confirmed: '2026-05-01', completed: '2026-04' }, 'past-end', '2026-05-01'],
  ] as const)('%s: nobody knows', (_, evidence, because, day) =>
    expect(standingOf({ status: recruiting, ...evidence }, today)).toEqual({
      status: 'uncertain',
      certainty: { kind: 'uncertain', because, lastSeen: recruiting, day },
    }),
  );
});

test('a study that should have opened is not said to be waiting', () => {
  const waiting = { status: 'not-yet-recruiting', confirmed: '2026-05-01' } as const;
  expect(standingOf({ ...waiting, inclusion: { start: '2026-05' } }, today).status).toBe(
    'not-yet-recruiting',
  );
  expect(standingOf({ ...waiting, inclusion: { start: '2026-04' } }, today)).toMatchObject({
    status: 'uncertain',
    certainty: { because: 'past-start', lastSeen: 'not-yet-recruiting' },
  });
});

test('what a register itself does not know is uncertain, however fresh it is', () =>
  expect(standingOf({ status: 'unknown', source: { retrieved: today } }, today)).toMatchObject({
    status: 'uncertain',
    certainty: { because: 'register-unknown', lastSeen: 'unknown' },
  }));

test('what is over stays so, however old', () => {
  for (const status of ['active-not-recruiting', 'completed'] as const) {
    expect(standingOf({ status, source: { retrieved: '2010-01-01' } }, today).status).toBe(status);
    expect(standingOf({ status }, today)).toEqual({ status, certainty: { kind: 'stated' } });
  }
});

describe('time', () => {
  const days = Array.from({ length: 40 }, (_, year) => `${2026 + year}-${year % 2 ? '02-28' : '12-31'}`);

  test('breaks no content: what is valid today is valid on any later day', () => {
    for (const day of days) {
      const { catalogue, problems } = readValid(day);
      expect(
        problems.filter(({ level }) => level === 'error'),
        day,
      ).toEqual([]);
      expect(catalogue, day).toBeDefined();
    }
  });

  test('makes nothing surer: what is open on a later day was open before', () => {
    const openOn = (day: string) =>
      new Set(
        readValid(day)
          .catalogue?.studies.filter(isOpen)
          .map(({ id }) => id),
      );
    let before = new Set(valid.studies.filter(isOpen).map(({ id }) => id));
    for (const day of days.slice(0, 5)) {
      const now = openOn(day);
      expect(
        [...now].filter((id) => !before.has(id)),
        day,
      ).toEqual([]);
      before = now;
    }
    expect(before.size).toBe(0);
  });

  test('is no excuse for a broken file', () =>
    expect(readFixture('broken/unknown-value').catalogue).toBeUndefined());
});
