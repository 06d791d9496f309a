import { describe, expect, test } from 'vitest';
import { tiedToken } from '../../../src/search/index/token.ts';
import { type Ask, openFirst, rank, touchingOnly } from '../../../src/search/query/ranking.ts';
import { understand } from '../../../src/search/understanding/query.ts';
import { concepts, holding, lexicon } from '../index/lexicon.ts';

const tokenFor = (name: string): string =>
  [...concepts.values()].find(({ label }) => label.no === name)?.token ?? name;
const about = (name: string): string => `"${tiedToken(tokenFor(name), 'about')}"`;
const near = (name: string): string => `"${tiedToken(tokenFor(name), 'near')}"`;
const mentions = (name: string): string => `"${tiedToken(tokenFor(name), 'mentioned')}"`;

/** An index that answers these words, each with the studies that have it and how well. */
const index =
  (answers: Record<string, Record<string, number>>): Ask =>
  async (word) =>
    new Map(Object.entries(answers[word] ?? {}));

const answers: Record<string, Record<string, number>> = {
  [about('Diabetes')]: { a: 1, b: 9 },
  [near('Diabetes')]: { c: 5 },
  [mentions('Diabetes')]: { d: 100 },
  [about('Trening')]: { a: 1, d: 1, e: 1 },
  stamceller: { f: 2, d: 1 },
  '"stamceller ved ms"': { g: 2, h: 3 },
  NCT01234567: { i: 1 },
};

const rankingOf = async (typed: string, given = answers): Promise<string[] | 'all'> => {
  const understood = await understand(typed, lexicon, holding('stamceller'));
  const ranking = await rank(understood, index(given));
  return ranking.kind === 'all' ? 'all' : ranking.studies.map(({ id }) => id);
};

describe('answers', () => {
  test('that are about it come before those that lie near it and those that mention it', async () =>
    expect(await rankingOf('diabetes')).toEqual(['b', 'a', 'c', 'd']));

  test('that have most of what was asked for come first, and none lacks what is required', async () =>
    expect(await rankingOf('diabetes trening')).toEqual(['a', 'd', 'b', 'c']));

  test('need not have a bare word beside a disease', async () =>
    expect(await rankingOf('diabetes stamceller')).toEqual(['d', 'b', 'a', 'c']));

  test('to a bare word are what the index gives', async () =>
    expect(await rankingOf('stamceller')).toEqual(['f', 'd']));

  test('to a quote or a number are what the index gives', async () => {
    expect(await rankingOf('"stamceller ved ms"')).toEqual(['h', 'g']);
    expect(await rankingOf('NCT01234567')).toEqual(['i']);
  });

  test.each(['xqzwv', 'xqzwv og'])('to unknown words alone, as %s, are none', async (typed) =>
    expect(await rankingOf(typed)).toEqual([]),
  );

  test('to a known word beside an unknown one are those of the known', async () =>
    expect(await rankingOf('diabetes xqzwv')).toEqual(await rankingOf('diabetes')));

  test('that fit as well stand by their ids, whatever order the index gives', async () => {
    const equal = { [about('Diabetes')]: { z: 1, a: 1, m: 1 } };
    expect(await rankingOf('diabetes', equal)).toEqual(['a', 'm', 'z']);
  });
});

const everyOne = (): boolean => true;

describe('open studies', () => {
  const study = (id: string, matched: number, score: number) => ({ id, matched, score, about: score });
  const order = (open: string[], ...ranked: ReturnType<typeof study>[]): string[] =>
    openFirst(ranked, (id) => (open.includes(id) ? 'recruiting' : 'completed'), everyOne).map(({ id }) => id);

  test('come first among those that are about it', () =>
    expect(order(['b', 'c'], study('a', 2, 1), study('b', 2, 0.7), study('c', 2, 0.9))).toEqual([
      'c',
      'b',
      'a',
    ]));

  test('are followed by those that wait, that nobody is sure of, that are closed, and that are finished', () => {
    const ids = ['completed', 'active-not-recruiting', 'uncertain', 'not-yet-recruiting', 'recruiting'];
    const ranked = ids.map((id) => study(id, 2, 1));
    expect(openFirst(ranked, (id) => id, everyOne).map(({ id }) => id)).toEqual([...ids].reverse());
  });

  test('that only mention it come after closed ones about it', () =>
    expect(order(['b'], study('a', 2, 1), study('b', 2, 0.3), study('c', 2, 0.3))).toEqual(['a', 'b', 'c']));

  test('that only a register tells of come after those that somebody has written about, and before closed ones', () => {
    const ranked = [study('register', 2, 1), study('closed', 2, 1), study('written', 2, 0.8)];
    const statusOf = (id: string) => (id === 'closed' ? 'completed' : 'recruiting');
    expect(openFirst(ranked, statusOf, (id) => id !== 'register').map(({ id }) => id)).toEqual([
      'written',
      'register',
      'closed',
    ]);
  });

  test('that only mention it are told from those that are about it', () =>
    expect([...touchingOnly([study('a', 2, 1), study('b', 2, 0.7), study('c', 4, 0.3)])]).toEqual(['c']));

  test('that have less of what was asked for come after closed ones that have more', () =>
    expect(order(['b'], study('a', 4, 1), study('b', 2, 1))).toEqual(['a', 'b']));
});

test.each(['', '🫀', 'og i det som', 'bergen', 'studier ved haukeland'])(
  'nothing narrows the studies when nothing, fillers or just a place is asked for: «%s»',
  async (typed) => expect(await rankingOf(typed)).toBe('all'),
);
