import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { previousAddresses, UnknownAddresses } from '../../src/site/build/previous-addresses.ts';
import { temporaryFolder } from '../catalogue/content.ts';

const addresses = { study: ['studier/x/'] };
const text = JSON.stringify(addresses);

/** A network in which these addresses answer so; all others are missing. */
function network(answers: Record<string, string | number>) {
  const asked: string[] = [];
  const ask = (async (address: string) => {
    asked.push(address);
    const answer = answers[address] ?? 404;
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  }) as typeof fetch;
  return { ask, asked };
}

const refusal = async (from: string, ask?: typeof fetch): Promise<string> => {
  const error = await previousAddresses(from, ask).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnknownAddresses);
  return (error as Error).message;
};

describe('the addresses of the last site', () => {
  test('are read from its folder or from the file', async () => {
    const folder = temporaryFolder({ 'addresses.json': text });
    expect(await previousAddresses(folder)).toEqual(addresses);
    expect(await previousAddresses(join(folder, 'addresses.json'))).toEqual(addresses);
  });

  test.each([
    ['https://eier.example.no/katalog'],
    ['https://eier.example.no/katalog/'],
    ['https://eier.example.no/katalog/addresses.json'],
  ])('are fetched once: %s', async (from) => {
    const file = 'https://eier.example.no/katalog/addresses.json';
    const { ask, asked } = network({ [file]: text });
    expect(await previousAddresses(from, ask)).toEqual(addresses);
    expect(asked).toEqual([file]);
  });

  test('are none where nothing is published yet', async () =>
    expect(await previousAddresses('https://ny.example.no', network({}).ask)).toBeUndefined());

  test('must be there where a site is', async () => {
    const { ask } = network({ 'https://eier.example.no/': 'Forside' });
    expect(await refusal('https://eier.example.no', ask)).toMatch(
      /^https:\/\/eier\.example\.no\/addresses\.json svarte 404\. .*bygg uten --previous\.$/,
    );
  });

  test.each([
    ['an answer that is none', { 'https://a.example/addresses.json': 503 }, /svarte 503\./],
    ['something else', { 'https://a.example/addresses.json': '<html>' }, /er ikke en liste over adresser/],
    [
      'a list of something else',
      { 'https://a.example/addresses.json': '[1]' },
      /er ikke en liste over adresser/,
    ],
  ])('are not guessed from %s', async (_, answers, words) =>
    expect(await refusal('https://a.example', network(answers).ask)).toMatch(words),
  );

  test('that cannot be fetched are told of with the reason', async () => {
    const ask = (() =>
      Promise.reject(new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } }))) as typeof fetch;
    expect(await refusal('https://a.example', ask)).toMatch(/kunne ikke hentes \(ENOTFOUND\)\. Prøv igjen\./);
  });

  test('in a file that is not there are told of by its name', async () =>
    expect(await refusal('finnes-ikke.json')).toMatch(/^«finnes-ikke\.json» etter --previous finnes ikke/));
});
