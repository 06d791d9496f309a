import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchJson, onceEach, Refused } from '../../../src/kit/browser/fetch-once.ts';

describe('what is asked once', () => {
  test('is shared by those who ask at the same time and later', async () => {
    const asked: string[] = [];
    const ask = onceEach(async (name) => asked.push(name));
    // As in `map`, which tells more than the name.
    expect(await Promise.all(['a', 'a', 'b'].map(ask))).toEqual([1, 1, 2]);
    expect(await ask('a')).toBe(1);
    expect(asked).toEqual(['a', 'b']);
  });

  test('is asked again after it failed, and a failure is told to everyone who waited', async () => {
    let attempts = 0;
    const load = onceEach(async (name) => {
      attempts++;
      if (attempts === 1) throw new Error('No connection');
      return name;
    });
    const answers = await Promise.allSettled([load('a'), load('a')]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await load('a')).toBe('a');
    expect(attempts).toBe(2);
  });
});

describe('a file of JSON', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const answering = (response: Response) => {
    const fetched = vi.fn<typeof fetch>(async () => response);
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };

  test('is read, and is asked about each time unless told otherwise', async () => {
    const fetched = answering(Response.json({ a: 1 }));
    expect(await fetchJson('/a.json')).toEqual({ a: 1 });
    expect(fetched).toHaveBeenCalledWith('/a.json', { cache: 'no-cache' });
  });

  test('is fetched in the way that is asked for', async () => {
    const fetched = answering(Response.json([]));
    await fetchJson('/a.json', { credentials: 'omit' });
    expect(fetched).toHaveBeenCalledWith('/a.json', { credentials: 'omit' });
  });

  test('that the host refuses is told with the status', async () => {
    answering(new Response('', { status: 410 }));
    const refused = await fetchJson('/a.json').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({ status: 410, message: '/a.json: 410' });
  });

  test('that is no JSON is a failure of another kind', async () => {
    answering(new Response('<p>Down for maintenance</p>'));
    const failed = await fetchJson('/a.json').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(SyntaxError);
  });
});
