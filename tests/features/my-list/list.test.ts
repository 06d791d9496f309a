import { describe, expect, test } from 'vitest';
import {
  afterVisit,
  eachOnce,
  isMarked,
  mostMarked,
  newsOf,
  withoutStudy,
  withStudy,
} from '../../../src/features/my-list/list.ts';
import { markedStudy, seen } from './marked.ts';

const study = {
  id: 'hjerte',
  title: 'Hjelper trening?',
  status: 'recruiting',
  updated: '2026-02-15',
  sites: 'testvest:recruiting',
};

describe('a study that is marked', () => {
  test('comes last, as it is that day', () => {
    const list = withStudy([markedStudy('lunge')], study, '2026-11-20');
    expect(list.map(({ id }) => id)).toEqual(['lunge', 'hjerte']);
    const asSeen = seen({ day: '2026-11-20' });
    expect(list[1]).toEqual({ id: 'hjerte', title: 'Hjelper trening?', before: asSeen, latest: asSeen });
  });

  test('twice is there once', () =>
    expect(withStudy(withStudy([], study, '2026-11-20'), study, '2026-11-21')).toHaveLength(1));

  test('is not taken in when the list is full', () => {
    const full = Array.from({ length: mostMarked }, (_, n) => markedStudy(`studie-${n}`));
    expect(withStudy(full, study, '2026-11-20')).toEqual(full);
  });

  test('is known and removed by an earlier id too', () => {
    const list = [markedStudy('gammelt-navn'), markedStudy('lunge')];
    expect(isMarked(list, ['hjerte', 'gammelt-navn'])).toBe(true);
    expect(isMarked(list, ['hjerte'])).toBe(false);
    expect(withoutStudy(list, ['hjerte', 'gammelt-navn']).map(({ id }) => id)).toEqual(['lunge']);
  });

  test('is there once when two ids have become one study', () =>
    expect(eachOnce([markedStudy('hjerte', { title: 'den første' }), markedStudy('hjerte')])).toEqual([
      markedStudy('hjerte', { title: 'den første' }),
    ]));
});

describe('after a visit', () => {
  const marked = markedStudy('gammelt-navn', { latest: seen({ day: '2026-11-10', status: 'completed' }) });

  test('on a later day, the earlier visit is what the study is compared with', () => {
    const after = afterVisit(marked, study, '2026-11-20');
    expect(after.before).toEqual(marked.latest);
    expect(after.latest).toEqual(seen({ day: '2026-11-20' }));
  });

  test('once more on the same day, the news is still news', () => {
    const once = afterVisit(marked, study, '2026-11-20');
    expect(afterVisit(once, study, '2026-11-20')).toEqual(once);
  });

  test('on a machine whose clock was put back, nothing is forgotten', () =>
    expect(afterVisit(marked, study, '2026-01-01').before).toEqual(marked.before));

  test('a study that was renamed has its present id and title', () =>
    expect(afterVisit(marked, study, '2026-11-20')).toMatchObject({
      id: 'hjerte',
      title: 'Hjelper trening?',
    }));
});

describe('what is new in a study', () => {
  test.each([
    ['nothing', {}, []],
    ['a new status', { status: 'completed' }, ['status']],
    [
      'a status and its hospitals, told once',
      { status: 'completed', sites: 'testvest:completed' },
      ['status'],
    ],
    ['a hospital', { sites: 'testvest:recruiting testost:recruiting' }, ['sites']],
    ['a new status after a doubt', { status: 'recruiting' }, ['status'], { status: 'uncertain' }],
    ['time that has passed', { status: 'uncertain' }, ['faded']],
    ['time that has passed at a hospital', { sites: 'testvest:uncertain' }, ['sitesFaded']],
    [
      'a hospital, beside one where time has passed',
      { sites: 'testost:recruiting testvest:uncertain' },
      ['sites'],
    ],
    ['a doubt about what was closed', { status: 'uncertain' }, ['status'], { status: 'completed' }],
    ['the text', { updated: '2026-11-12' }, ['updated']],
    ['status and text', { status: 'completed', updated: '2026-11-12' }, ['status', 'updated']],
  ] as [string, object, string[], object?][])('is %s', (_, change, news, earlier = {}) =>
    expect(newsOf({ ...seen(), ...earlier }, { ...seen(), ...change })).toEqual(news),
  );
});
