import { describe, expect, test } from 'vitest';
import {
  isFinished,
  isLedFrom,
  isOpen,
  isOpenAt,
  isOver,
  isUncertain,
  isWaiting,
  mayBeAdvertised,
  type Study,
  signOf,
  siteWithStudy,
  standingIn,
  standingOf,
  standingWithSites,
  statuses,
} from '../../src/catalogue/index.ts';
import { institution, siteOf, study, unnamedSiteOf } from '../valid.ts';

const today = '2026-05-12';
const recruiting = 'recruiting' as const;

describe('a study with sites', () => {
  const standing = (
    status: 'recruiting' | 'not-yet-recruiting' | 'unknown' | 'active-not-recruiting' | 'completed',
  ) => standingOf({ status, confirmed: today }, today);
  const open = standing('recruiting');
  const waiting = standing('not-yet-recruiting');
  const unsure = standingOf({ status: recruiting }, today);
  const closed = standing('active-not-recruiting');
  const over = standing('completed');

  test.each([
    ['open, as one site is sure to be', open, [over, unsure, open], open],
    ['uncertain when no site is sure to be open', open, [over, unsure], unsure],
    ['waiting when every site waits', open, [waiting, over], waiting],
    ['open once one hospital has opened', waiting, [waiting, { ...open }], open],
    ['open where a hospital says so and the register knows nothing', standing('unknown'), [over, open], open],
    ['open where its own end has passed and that of a site has not', unsure, [open], open],
    ['uncertain when one that waits may have opened', waiting, [waiting, unsure], unsure],
    ['closed when every site is', open, [over, closed], closed],
    ['finished when every site is', waiting, [over], over],
    ['as it is written without sites', open, [], open],
    ['over whatever its sites say', over, [unsure, waiting], over],
  ] as const)('is %s', (_, whole, sites, expected) =>
    expect(standingWithSites(whole, sites)).toEqual(expected),
  );

  test('takes from a site how it stands, and nothing else', () => {
    const site = { ...unsure, inclusion: undefined, contact: undefined };
    expect(Object.keys(standingWithSites(open, [site]))).toEqual(['status', 'certainty']);
  });

  test('has no site that waits, or that nobody is sure of, once it is over', () => {
    expect(siteWithStudy(waiting, over, undefined)).toEqual(over);
    expect(siteWithStudy(unsure, closed, undefined)).toEqual(closed);
    expect(siteWithStudy(over, closed, undefined)).toEqual(over);
    expect(siteWithStudy(unsure, open, undefined)).toEqual(unsure);
  });

  test('has no site that is open while it is on hold', () => {
    expect(siteWithStudy(open, unsure, 'suspended')).toEqual(unsure);
    expect(siteWithStudy(over, unsure, 'suspended')).toEqual(over);
  });
});

test('each status is one thing to a reader', () => {
  const kinds = [isOpen, isWaiting, isUncertain, isOver];
  for (const status of statuses)
    expect(
      kinds.filter((is) => is({ status })),
      status,
    ).toHaveLength(1);
  expect(statuses.filter((status) => isFinished({ status }))).toEqual(['completed']);
});

test('what was stopped for good has a sign of its own, and what is on hold has not', () => {
  const sign = (status: Study['status'], stopKind: Study['stopKind']) => signOf({ status, stopKind }, status);
  expect(sign('completed', 'terminated')).toBe('stopped');
  expect(sign('completed', 'withdrawn')).toBe('stopped');
  expect(sign('active-not-recruiting', 'terminated')).toBe('stopped');
  expect(sign('active-not-recruiting', 'suspended')).toBe('active-not-recruiting');
  expect(sign('completed', undefined)).toBe('completed');
  expect(sign('uncertain', 'terminated')).toBe('uncertain');
  const given = { status: 'completed', stopKind: 'terminated' } as const;
  expect(signOf(given, 'active-not-recruiting')).toBe('active-not-recruiting');
});

test('an institution that only leads a study is not where it is open', () => {
  const leading = institution('testsykehuset-nord');
  const led = study('trening-ved-hjertesvikt', { coordinator: leading, sites: [] });
  expect([isOpen(led), isOpenAt(led, leading), isLedFrom(led, leading)]).toEqual([true, false, true]);
});

test('a poster asks readers to join only with approval, and where they can', () => {
  const approved = study('trening-ved-hjertesvikt', { advertising: 'approved' });
  expect(mayBeAdvertised(approved)).toBe(true);
  expect(mayBeAdvertised({ ...approved, advertising: undefined })).toBe(false);
  expect(mayBeAdvertised({ ...approved, joining: 'in-care' })).toBe(false);
  expect(mayBeAdvertised({ ...approved, status: 'uncertain' })).toBe(false);
  expect(mayBeAdvertised({ ...approved, status: 'not-yet-recruiting', stopKind: 'suspended' })).toBe(false);
});

describe('how a study stands in a region', () => {
  const inWest = (sites: Study['sites'], unnamedSites: Study['unnamedSites']) =>
    standingIn(study('lys-mot-depresjon', { sites, unnamedSites }), 'vest').status;

  test.each([
    ['its hospital', [siteOf('testsykehuset-vest', 'completed')], [], 'completed'],
    ['a town whose hospital nobody names', [], [unnamedSiteOf('Testvik', 'uncertain', 'vest')], 'uncertain'],
    [
      'where it is most open of the two',
      [siteOf('testsykehuset-vest', 'completed')],
      [unnamedSiteOf('Testvik', 'not-yet-recruiting', 'vest')],
      'not-yet-recruiting',
    ],
    [
      'not as elsewhere',
      [siteOf('testsykehuset-vest', 'completed'), siteOf('testsykehuset-ost')],
      [unnamedSiteOf('Ukjent')],
      'completed',
    ],
  ] as const)('is as at %s', (_, sites, unnamedSites, status) =>
    expect(inWest([...sites], [...unnamedSites])).toBe(status),
  );

  test('is as a whole where it has no site there', () => expect(inWest([], [])).toBe('recruiting'));
});
