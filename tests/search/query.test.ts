import { describe, expect, test } from 'vitest';
import { understand } from '../../src/search/query.ts';

describe('a query', () => {
  test('is freed from superfluous blanks, and shown as it was meant', () =>
    expect(understand('  trening \n ved\thjertesvikt ')).toEqual({
      shown: 'trening ved hjertesvikt',
      search: 'trening ved hjertesvikt',
    }));

  test.each(['', '   ', '?!', '🫀💊', '"', '«»'])('without words, as %j, asks for everything', (typed) =>
    expect(understand(typed).search).toBeNull(),
  );

  test('written with letters in two parts is put together', () =>
    expect(understand('a\u030Are').search).toBe('åre'));

  test.each([
    ['"kortere stråling"', '"kortere stråling"'],
    ['"kortere stråling', 'kortere stråling'],
    ['brystkreft "kort', 'brystkreft  kort'],
  ])('%s keeps a quote only when it has an end', (typed, search) =>
    expect(understand(typed).search).toBe(search),
  );

  test('of five thousand characters is cut', () => {
    const { shown, search } = understand('kreft '.repeat(1000));
    expect([shown.length, search?.length]).toEqual([200, 200]);
  });

  test('that is a number or in other letters is asked as it stands', () => {
    expect(understand('NCT01234567').search).toBe('NCT01234567');
    expect(understand('سرطان').search).toBe('سرطان');
  });

  test('that is markup stays text', () => expect(understand('<img src=x>').shown).toBe('<img src=x>'));
});
