import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { CapturedRegister } from '../../src/catalogue/index.ts';
import { type Asking, fetchNorway, fetchNumbers, NoAnswer } from '../../src/registers/fetch.ts';
import type { Outcome, RegisterFacts } from '../../src/registers/index.ts';
import { study } from './fixtures/ctgov.ts';
import { trial } from './fixtures/ctis.ts';
import { answer, isrctn } from './fixtures/isrctn.ts';

type Reply = (request: IncomingMessage, response: ServerResponse, body: string) => void;

const running: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A register that answers each request in turn, and the way it is asked. */
async function register(replies: readonly Reply[]) {
  const asked: { method: string; url: string; agent: string; body: string }[] = [];
  const waited: number[] = [];
  let open = 0;
  let mostOpen = 0;
  const server = createServer(async (request, response) => {
    mostOpen = Math.max(mostOpen, ++open);
    response.on('close', () => open--);
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url = '', headers } = request;
    asked.push({ method, url: decodeURIComponent(url), agent: String(headers['user-agent']), body });
    const reply = replies[asked.length - 1] ?? replies.at(-1);
    reply?.(request, response, body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  running.push(server);
  const progress: string[] = [];
  const asking: Asking = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    userAgent: 'kliniske-studier (https://studier.example)',
    today: '2026-12-01',
    progress: (text) => progress.push(text),
    now: () => Date.parse('2026-12-01T04:00:00Z'),
    wait: async (milliseconds) => void waited.push(milliseconds),
  };
  return { asking, asked, waited, progress, mostOpen: () => mostOpen };
}

const json =
  (value: unknown): Reply =>
  (_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
const text =
  (value: string): Reply =>
  (_, response) =>
    response.end(value);
const fails =
  (status: number, headers: Record<string, string> = {}): Reply =>
  (_, response) =>
    response.writeHead(status, headers).end('<html>nei</html>');
const cuts: Reply = (_, response) => {
  response.write('{"studies": [');
  setTimeout(() => response.destroy(), 5);
};

async function all(outcomes: AsyncIterable<Outcome<RegisterFacts>>) {
  const found: string[] = [];
  for await (const outcome of outcomes)
    if ('record' in outcome) found.push(outcome.number);
    else if ('refused' in outcome) found.push(`${outcome.refused.kind}: ${outcome.refused.reason}`);
  return found;
}

const norway = async (which: CapturedRegister, replies: readonly Reply[]) => {
  const asked = await register(replies);
  return { ...asked, found: await all(fetchNorway(which, asked.asking)) };
};

describe('all of Norway', () => {
  test('is read from ClinicalTrials.gov page by page, one at a time', async () => {
    const { found, asked, mostOpen } = await norway('nct', [
      json({ totalCount: 3, studies: [study('NCT00000001'), study('NCT00000002')], nextPageToken: 'b c' }),
      json({ studies: [study('NCT00000003')] }),
    ]);
    expect(found).toEqual(['NCT00000001', 'NCT00000002', 'NCT00000003']);
    expect(asked.map(({ url }) => url)).toEqual([
      expect.stringMatching(/^\/studies\?query\.locn=AREA\[LocationCountry\]Norway&.*countTotal=true$/),
      expect.stringMatching(/pageToken=b\+c$/),
    ]);
    expect(asked[0]?.agent).toBe('kliniske-studier (https://studier.example)');
    expect(mostOpen()).toBe(1);
  });

  test('is found in CTIS by a search, and read study by study', async () => {
    const numbers = Array.from(
      { length: 101 },
      (_, index) => `2023-5${String(index).padStart(5, '0')}-10-00`,
    );
    const { found, asked } = await norway('euct', [
      json({ data: numbers.slice(0, 100).map((ctNumber) => ({ ctNumber })) }),
      json({ data: numbers.slice(100).map((ctNumber) => ({ ctNumber })) }),
      ...numbers.map((ctNumber) => json(trial({ root: { ctNumber } }))),
    ]);
    expect(found).toEqual(numbers);
    expect(asked.slice(0, 2).map(({ method, url, body }) => [method, url, JSON.parse(body)])).toEqual(
      [1, 2].map((page) => [
        'POST',
        '/search',
        expect.objectContaining({ pagination: { page, size: 100 }, searchCriteria: { msc: [578] } }),
      ]),
    );
    expect(asked[2]?.url).toBe(`/retrieve/${numbers[0]}`);
  });

  test('comes from ISRCTN in one answer', async () => {
    const { found, asked } = await norway('isrctn', [text(answer([isrctn()]))]);
    expect(found).toEqual(['ISRCTN90000001']);
    expect(asked[0]?.url).toBe('/query/format/default?q=recruitmentCountry:Norway&limit=10000');
  });

  test.each<[string, CapturedRegister, Reply, string]>([
    ['a page that is HTML', 'nct', text('<html>Vi er nede</html>'), 'svarte uten studier på side 1'],
    ['no studies', 'nct', json({ studies: [] }), 'svarte uten studier på side 1'],
    ['a search without an answer', 'euct', json({ message: 'no' }), 'svarte uten studier på side 1'],
    ['fewer than there are', 'isrctn', text(answer([isrctn()]).replace('"1"', '"7"')), '1 av 7 studier'],
    ['a request that is refused', 'nct', fails(400), 'svarer med feil 400'],
    ['an address that is gone', 'isrctn', fails(404), 'finnes ikke lenger'],
  ])('with %s is an error, in a sentence', async (_, which, reply, said) => {
    const { asking } = await register([reply]);
    const failure = await all(fetchNorway(which, asking)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoAnswer);
    expect((failure as Error).message).toContain(said);
  });

  test('gives what it read before the register stopped answering', async () => {
    const { asking, waited } = await register([
      json({ studies: [study('NCT00000001')], nextPageToken: 'b' }),
      fails(503),
    ]);
    const found: string[] = [];
    const reading = (async () => {
      for await (const outcome of fetchNorway('nct', asking))
        if ('record' in outcome) found.push(outcome.number);
    })();
    await expect(reading).rejects.toThrow('etter 6 forsøk. Det som er lest, står.');
    expect(found).toEqual(['NCT00000001']);
    expect(waited).toEqual([2000, 4000, 8000, 16000, 32000]);
  });
});

describe('a register that is busy', () => {
  test('is asked again after as long as it says', async () => {
    const { asking, waited, progress, asked } = await register([
      fails(429, { 'retry-after': '7' }),
      fails(503, { 'retry-after': 'Tue, 01 Dec 2026 04:01:30 GMT' }),
      fails(503, { 'retry-after': 'Tue, 01 Dec 2026 05:00:00 GMT' }),
      cuts,
      json(study('NCT00000001')),
    ]);
    expect(await all(fetchNumbers('nct', ['NCT00000001'], asking))).toEqual(['NCT00000001']);
    expect(waited).toEqual([7000, 90_000, 300_000, 16_000]);
    expect(progress[1]).toContain('svarer med feil 429. Venter 7 sekunder.');
    expect(asked).toHaveLength(5);
  });
});

describe('a number', () => {
  test.each<[CapturedRegister, string, Reply, string]>([
    ['nct', 'NCT00000001', json(study('NCT00000001')), '/studies/NCT00000001?format=json'],
    ['euct', '2023-509999-10-00', json(trial()), '/retrieve/2023-509999-10-00'],
    ['isrctn', 'ISRCTN90000001', text(answer([isrctn()])), '/query/format/default?q=ISRCTN90000001&limit=1'],
  ])('of %s is asked for by itself', async (which, number, reply, url) => {
    const { asking, asked } = await register([reply]);
    expect(await all(fetchNumbers(which, [number], asking))).toEqual([number]);
    expect(asked.map((each) => each.url)).toEqual([url]);
  });

  test('that is unknown is refused, and so is an answer about another; the next is read', async () => {
    const { asking } = await register([fails(404), json(study('NCT00000009')), json(study('NCT00000003'))]);
    expect(await all(fetchNumbers('nct', ['NCT00000001', 'NCT00000002', 'NCT00000003'], asking))).toEqual([
      expect.stringContaining('not-found: Registeret har ingen studie'),
      expect.stringContaining('not-found: Registeret svarte med NCT00000009'),
      'NCT00000003',
    ]);
  });
});
