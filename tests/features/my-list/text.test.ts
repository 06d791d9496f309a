import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadList, saveList, storageKey } from '../../../src/features/my-list/browser/storage.ts';
import { mostMarked } from '../../../src/features/my-list/list.ts';
import { parseList } from '../../../src/features/my-list/text.ts';
import { markedStudy, seen } from './marked.ts';

describe('a stored list', () => {
  test('is read as it was kept', () => {
    const list = [markedStudy('hjerte'), markedStudy('lunge')];
    expect(parseList(JSON.stringify(list))).toEqual({ list, damaged: false });
  });

  test('that is not there is empty', () => expect(parseList(null)).toEqual({ list: [], damaged: false }));

  test.each([
    ['nothing at all', ''],
    ['no JSON', '{['],
    ['nothing of value', 'null'],
    ['a number', '7'],
    ['an object', '{"length": 3}'],
    ['only rubbish', '[null, 1, "hjerte", [], {}]'],
    ['very deep JSON', '['.repeat(100_000)],
  ])('that is %s is empty, and says that something was lost', (_, text) =>
    expect(parseList(text)).toEqual({ list: [], damaged: true }),
  );

  test.each([
    ['an id that leads elsewhere', { id: '../../farlig' }],
    ['markup for an id', { id: '<img src=x>' }],
    ['an id without end', { id: 'a'.repeat(201) }],
    ['a title without end', { title: 'a'.repeat(301) }],
    ['an object for a title', { title: { toString: 'x' } }],
    ['nothing to compare with', { before: undefined }],
    ['a day that is none', { latest: { ...seen(), day: '2026-99-99' } }],
    ['a status that is an object', { latest: { ...seen(), status: {} } }],
  ])('leaves out a study with %s, and keeps the others', (_, change) => {
    const stored = [{ ...markedStudy('hjerte'), ...change }, markedStudy('lunge')];
    expect(parseList(JSON.stringify(stored))).toEqual({ list: [markedStudy('lunge')], damaged: true });
  });

  test('keeps nothing but what it knows', () => {
    const stored = `[{"__proto__": {"x": 1}, "constructor": 2, ${JSON.stringify(markedStudy('hjerte')).slice(1)}]`;
    expect(parseList(stored).list).toEqual([markedStudy('hjerte')]);
    expect(Object.keys(parseList(stored).list[0] ?? {})).toEqual(['id', 'title', 'before', 'latest']);
  });

  test('is never longer than a list may be, and has each study once', () => {
    const long = Array.from({ length: mostMarked + 1 }, (_, n) => markedStudy(`studie-${n}`));
    expect(parseList(JSON.stringify(long)).list).toHaveLength(mostMarked);
    const twice = [markedStudy('hjerte'), markedStudy('hjerte')];
    expect(parseList(JSON.stringify(twice)).list).toHaveLength(1);
  });
});

describe('a browser', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('that keeps things gets the list back, and keeps nothing of an empty one', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    expect(saveList([markedStudy('hjerte')])).toBe(true);
    expect([...kept.keys()]).toEqual([storageKey]);
    expect(loadList()).toEqual({ list: [markedStudy('hjerte')], trouble: undefined });
    expect(saveList([])).toBe(true);
    expect(kept.size).toBe(0);
  });

  test('that refuses storage stops nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(loadList()).toEqual({ list: [], trouble: 'blocked' });
    expect(saveList([markedStudy('hjerte')])).toBe(false);
  });

  test('that is full stops nothing, and gives what is there', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => JSON.stringify([markedStudy('hjerte')]),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    });
    expect(saveList([markedStudy('lunge')])).toBe(false);
    expect(loadList().list).toEqual([markedStudy('hjerte')]);
  });
});
