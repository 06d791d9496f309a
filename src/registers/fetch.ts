import type { CapturedRegister, IsoDate } from '../catalogue/index.ts';
import { readCtgov } from './ctgov/read.ts';
import { readCtis } from './ctis/read.ts';
import { readIsrctn } from './isrctn/read.ts';
import type { Outcome, RegisterFacts } from './outcome.ts';

/** Where each register answers. */
export const registerAddresses: Readonly<Record<CapturedRegister, string>> = {
  nct: 'https://clinicaltrials.gov/api/v2',
  euct: 'https://euclinicaltrials.eu/ctis-public-api',
  isrctn: 'https://www.isrctn.com/api',
};

/** How a register is asked. */
export interface Asking {
  /** The address the register answers at: its own, or that of one who answers in its place. */
  address: string;
  /** Who asks, so that a register can find whom to write to. */
  userAgent: string;
  /** The day the answers are of. */
  today: IsoDate;
  /** Says how far it has come. */
  progress: (text: string) => void;
  /** The moment it is, in milliseconds: a register may ask to be left alone until another. */
  now: () => number;
  /** Waits; tests do not. */
  wait: (milliseconds: number) => Promise<void>;
}

/** A register that does not answer in a way that can be read, in a sentence. */
export class NoAnswer extends Error {}

type Outcomes = AsyncGenerator<Outcome<RegisterFacts>>;

/** Reads studies by their numbers, one at a time. */
export async function* fetchNumbers(
  register: CapturedRegister,
  numbers: readonly string[],
  asking: Asking,
): Outcomes {
  for (const [index, number] of numbers.entries()) {
    asking.progress(`${number} (${index + 1} av ${numbers.length})`);
    yield* fetchNumber(register, number, asking);
  }
}

/** Reads every study with a site in Norway. An answer that is cut or empty ends it: what is missing is then unknown. */
export async function* fetchNorway(register: CapturedRegister, asking: Asking): Outcomes {
  if (register === 'nct') yield* ctgovPages(asking);
  else if (register === 'euct') yield* fetchNumbers('euct', await ctisNumbers(asking), asking);
  else yield* isrctnAll(asking);
}

async function* fetchNumber(register: CapturedRegister, number: string, asking: Asking): Outcomes {
  const text = await ask(addressOf(register, number, asking.address), asking);
  if (text === undefined) {
    const reason = 'Registeret har ingen studie med dette nummeret. Sjekk at det er skrevet riktig.';
    yield { refused: { where: number, number, kind: 'not-found', reason } };
    return;
  }
  for await (const outcome of read(register, { name: number, chunks: [text] }, asking.today)) {
    const isOther = 'record' in outcome && outcome.number !== number;
    if (isOther) {
      const reason = `Registeret svarte med ${outcome.number}. Bruk det nummeret hvis det er samme studie.`;
      yield { refused: { where: number, number, kind: 'not-found', reason } };
    } else yield outcome;
  }
}

function read(
  register: CapturedRegister,
  file: { name: string; chunks: string[] },
  today: IsoDate,
): AsyncIterable<Outcome<RegisterFacts>> {
  if (register === 'nct') return readCtgov(file);
  return register === 'euct' ? readCtis(file) : readIsrctn(file, today);
}

function addressOf(register: CapturedRegister, number: string, address: string): string {
  if (register === 'nct') return `${address}/studies/${number}?format=json`;
  if (register === 'euct') return `${address}/retrieve/${number}`;
  return `${address}/query/format/default?q=${number}&limit=1`;
}

/** Answers with all results in them would be ten times as long, so only what is read of them is asked for. */
const ctgovFields = 'ProtocolSection|ConditionBrowseModule';

async function* ctgovPages(asking: Asking): Outcomes {
  let token: string | undefined;
  let count = 0;
  for (let page = 1; page === 1 || token !== undefined; page++) {
    const query = new URLSearchParams({
      'query.locn': 'AREA[LocationCountry]Norway',
      fields: ctgovFields,
      pageSize: '500',
      ...(token === undefined ? { countTotal: 'true' } : { pageToken: token }),
    });
    const text = await needed(`${asking.address}/studies?${query}`, asking);
    const answer = parsed(text) as { nextPageToken?: unknown; studies?: unknown };
    if (!Array.isArray(answer.studies) || (page === 1 && answer.studies.length === 0))
      throw new NoAnswer(`ClinicalTrials.gov svarte uten studier på side ${page}. Prøv igjen senere.`);
    const next = typeof answer.nextPageToken === 'string' ? answer.nextPageToken : undefined;
    if (next !== undefined && next === token)
      throw new NoAnswer('ClinicalTrials.gov svarte med samme side to ganger. Prøv igjen senere.');
    token = next;
    count += answer.studies.length;
    asking.progress(`ClinicalTrials.gov: ${count} studier lest`);
    if (answer.studies.length > 0)
      yield* readCtgov({ name: `ClinicalTrials.gov, side ${page}`, chunks: [text] });
  }
}

/** Norway among the states that CTIS knows. */
const norwayInCtis = 578;
const ctisPageSize = 100;

async function ctisNumbers(asking: Asking): Promise<string[]> {
  const numbers = new Set<string>();
  for (let page = 1; ; page++) {
    const body = {
      pagination: { page, size: ctisPageSize },
      searchCriteria: { msc: [norwayInCtis] },
      sort: { property: 'decisionDate', direction: 'DESC' },
    };
    const answer = parsed(await needed(`${asking.address}/search`, asking, JSON.stringify(body))) as {
      data?: unknown;
    };
    if (!Array.isArray(answer.data) || (page === 1 && answer.data.length === 0))
      throw new NoAnswer(`CTIS svarte uten studier på side ${page} av søket. Prøv igjen senere.`);
    const before = numbers.size;
    for (const row of answer.data as unknown[]) {
      const number = typeof row === 'object' && row !== null ? Reflect.get(row, 'ctNumber') : undefined;
      if (typeof number === 'string' && /^[\d-]+$/.test(number)) numbers.add(number);
    }
    asking.progress(`CTIS: ${numbers.size} studier funnet`);
    if (answer.data.length < ctisPageSize || numbers.size === before) return [...numbers];
  }
}

/** The interface of ISRCTN has no pages: it is asked for more than there can be. */
const isrctnLimit = 10_000;

async function* isrctnAll(asking: Asking): Outcomes {
  const query = new URLSearchParams({ q: 'recruitmentCountry:Norway', limit: String(isrctnLimit) });
  asking.progress('ISRCTN: spør etter alle norske studier');
  const text = await needed(`${asking.address}/query/format/default?${query}`, asking);
  const total = Number(/totalCount="(\d+)"/.exec(text.slice(0, 2000))?.[1] ?? Number.NaN);
  const given = text.split(/<(?:\w+:)?fullTrial[\s>]/).length - 1;
  if (given === 0 || given !== total)
    throw new NoAnswer(
      `ISRCTN svarte med ${given} av ${Number.isNaN(total) ? 'et ukjent antall' : total} studier. Prøv igjen senere.`,
    );
  yield* readIsrctn({ name: 'ISRCTN', chunks: [text] }, asking.today);
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

async function needed(url: string, asking: Asking, body?: string): Promise<string> {
  const text = await ask(url, asking, body);
  if (text === undefined) throw new NoAnswer(`${url} finnes ikke lenger. ${tellUs}`);
  return text;
}

const tellUs = 'Registeret kan ha lagt om: meld fra til dem som vedlikeholder oversikten.';
const rerun = 'Det som er lest, står. Kjør kommandoen på nytt senere.';

const tries = 6;
const longestWait = 300_000;
const patience = 120_000;

/** One answer; undefined where there is none by that address. A register that is busy, or away, is asked again. */
async function ask(url: string, asking: Asking, body?: string): Promise<string | undefined> {
  let why = '';
  for (let attempt = 1; attempt <= tries; attempt++) {
    let pause = Math.min(1000 * 2 ** attempt, longestWait);
    try {
      const answer = await fetch(url, {
        headers: {
          'user-agent': asking.userAgent,
          accept: 'application/json, application/xml;q=0.9',
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        signal: AbortSignal.timeout(patience),
        ...(body !== undefined && { method: 'POST', body }),
      });
      if (answer.ok) return await answer.text();
      await answer.body?.cancel();
      if (answer.status === 404) return undefined;
      why = `svarer med feil ${answer.status}`;
      if (answer.status !== 429 && answer.status < 500)
        throw new NoAnswer(`${new URL(url).host} ${why}. ${tellUs}`);
      pause = waitAsked(answer.headers.get('retry-after'), asking.now()) ?? pause;
    } catch (error) {
      if (error instanceof NoAnswer) throw error;
      why = 'svarer ikke, eller svaret ble avbrutt';
    }
    if (attempt === tries) break;
    asking.progress(`${new URL(url).host} ${why}. Venter ${Math.ceil(pause / 1000)} sekunder.`);
    await asking.wait(pause);
  }
  throw new NoAnswer(`${new URL(url).host} ${why}, etter ${tries} forsøk. ${rerun}`);
}

/** A register may ask for seconds, or for a moment. */
function waitAsked(written: string | null, now: number): number | undefined {
  if (written === null) return undefined;
  const milliseconds = /^\d+$/.test(written) ? Number(written) * 1000 : Date.parse(written) - now;
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 1000), longestWait);
}
