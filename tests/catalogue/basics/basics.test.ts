import { describe, expect, test } from 'vitest';
import { compare, memo, recordOf } from '../../../src/catalogue/index.ts';

describe('what is compared', () => {
  test('are texts by their signs, whatever language they are in', () =>
    expect(['b', 'å', 'a', 'aa', ''].sort(compare)).toEqual(['', 'a', 'aa', 'b', 'å']));

  test('are numbers by their size, also one without end', () =>
    expect([10, Number.POSITIVE_INFINITY, 9, -1].sort(compare)).toEqual([
      -1,
      9,
      10,
      Number.POSITIVE_INFINITY,
    ]));

  test('is equal to itself', () => {
    expect(compare('a', 'a')).toBe(0);
    expect(compare(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(0);
  });
});

describe('what is remembered', () => {
  const counted = () => {
    const asked: object[] = [];
    const sizeOf = memo((list: readonly string[]) => {
      asked.push(list);
      return list.length === 0 ? undefined : list.length;
    });
    return { asked, sizeOf };
  };

  test('is worked out once for each thing', () => {
    const { asked, sizeOf } = counted();
    const [one, other] = [['a'], ['a', 'b']];
    expect([one, other, one, other].map(sizeOf)).toEqual([1, 2, 1, 2]);
    expect(asked).toEqual([one, other]);
  });

  test('is also that there is nothing', () => {
    const { asked, sizeOf } = counted();
    const none: string[] = [];
    expect([sizeOf(none), sizeOf(none)]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
  });

  test('is not that it failed', () => {
    let fails = true;
    const work = memo(() => {
      if (fails) throw new Error('Not now');
      return 'done';
    });
    const thing = {};
    expect(() => work(thing)).toThrow('Not now');
    fails = false;
    expect(work(thing)).toBe('done');
  });
});

test('a record has a value for each key, in their order', () =>
  expect(Object.entries(recordOf(['nn', 'en'], (key) => key.toUpperCase()))).toEqual([
    ['nn', 'NN'],
    ['en', 'EN'],
  ]));
