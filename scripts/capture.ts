import { appendFileSync, createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  type CapturedRegister,
  capturedRegisters,
  fieldsInYaml,
  type IsoDate,
  isDay,
  readCatalogue,
  registerNumber,
  siteRecogniser,
} from '../src/catalogue/index.ts';
import {
  type Asking,
  fetchNorway,
  fetchNumbers,
  NoAnswer,
  registerAddresses,
} from '../src/registers/fetch.ts';
import {
  Capture,
  type News,
  newsLines,
  noteRun,
  type Outcome,
  type RegisterFacts,
  readCtgov,
  readCtis,
  readIsrctn,
  summaryOf,
  Tally,
} from '../src/registers/index.ts';
import { type CommonArguments, Refusal, readArguments } from './arguments.ts';
import { filesOf } from './captured-files.ts';
import { converse } from './conversation.ts';
import { run } from './run.ts';

/** Nothing that was held is changed before somebody has looked, and said yes. */
const waitsForYes = 2;

const isQuiet = (news: News): boolean =>
  news.kind === 'unchanged' || (news.kind === 'refused' && news.refusal.kind === 'not-in-norway');

const stopped =
  'Stanset: det som er nytt, er skrevet, men ingen poster er endret. Se over endringene over. Er de riktige, kjør på nytt med --accept.';

const otherNames: Readonly<Record<string, CapturedRegister>> = { ctgov: 'nct', ctis: 'euct' };

// Reads what registers say into content/captured, and tells what is new.
await run(async () => {
  const asked = readArguments('capture');
  const { content, today, own } = asked;
  const { register, files, numbers, isNorway } = sourcesIn(asked);
  const store = filesOf(content);
  const tally = new Tally();
  const told: News[] = [];
  const given = dayGiven(asked, files);
  const capture = new Capture(store, { register, today, given, isByNumber: numbers.length > 0 });
  const failure = await takeAll();
  const { doubt } = capture;
  const isStopped = doubt !== undefined && own['accept'] !== true && !(await isAccepted(doubt));
  const writing = isStopped ? undefined : faultOf(() => capture.finish());
  if (isNorway && !failure && !isStopped && !writing) tellMissing();
  console.error(`${register}: ${tally.sentence}`);
  if (typeof own['summary'] === 'string')
    appendFileSync(own['summary'], summaryOf(register, told, hospitalsIn(content, today)));
  for (const fault of [failure, writing]) if (fault !== undefined) console.error(fault);
  if (isStopped) console.error(stopped);
  if (failure || writing) return 1;
  return isStopped ? waitsForYes : tally.faults > 0 ? 1 : 0;

  async function takeAll(): Promise<string | undefined> {
    try {
      for await (const outcome of outcomes()) {
        const news = capture.take(outcome);
        tally.add(news);
        if (news.kind !== 'unchanged' && typeof own['summary'] === 'string') told.push(news);
        if (!isNorway || !isQuiet(news)) for (const line of newsLines(news)) console.log(line);
        // What is unreadable in the middle of all of Norway leaves unknown what else was in it.
        if (isNorway && news.kind === 'refused' && news.refusal.kind === 'unreadable-file')
          return 'Registeret svarte med noe som ikke kan leses. Kjør kommandoen på nytt senere.';
      }
      return undefined;
    } catch (error) {
      return sentenceFor(error);
    }
  }

  async function* outcomes(): AsyncGenerator<Outcome<RegisterFacts>> {
    for (const file of files) {
      const read = { name: file, chunks: createReadStream(file) };
      if (register === 'nct') yield* readCtgov(read);
      else if (register === 'euct') yield* readCtis(read);
      else yield* readIsrctn(read, given ?? today);
    }
    if (numbers.length > 0) yield* fetchNumbers(register, numbers, askingOf(asked, register));
    if (isNorway) yield* fetchNorway(register, askingOf(asked, register));
  }

  function tellMissing(): void {
    const { missing } = noteRun(store, { register, today, met: capture.met });
    if (missing.length > 0)
      console.error(`Registeret svarte ikke med disse, og de står som før: ${missing.join(', ')}.`);
  }
});

/** Which hospital a register means, where the content can be read; otherwise nobody can tell. */
function hospitalsIn(content: string, today: string): Parameters<typeof summaryOf>[2] {
  const { catalogue } = readCatalogue({ root: content, today });
  const meant = catalogue && siteRecogniser(catalogue);
  return (site) => meant?.(site).institution?.name;
}

async function isAccepted({ changed, held }: { changed: number; held: number }): Promise<boolean> {
  console.error(
    `${changed} av ${held} studier ville fått en annen status. Det er mer enn én av tjue, og kan bety at registeret har lagt om, eller at feil fil er lest.`,
  );
  if (process.stdin.isTTY !== true) return false;
  const conversation = converse();
  conversation.say('Skal endringene skrives? (ja eller nei)');
  const heard = await conversation.hear();
  conversation.end();
  return heard?.trim().toLowerCase() === 'ja';
}

interface Sources {
  register: CapturedRegister;
  files: string[];
  numbers: string[];
  isNorway: boolean;
}

function sourcesIn({ words: [name, ...words], own }: CommonArguments): Sources {
  const known = capturedRegisters.join(', ');
  if (name === undefined) throw new Refusal(`Skriv hvilket register: ${known}. Se eksempelet med --help.`);
  if (name === 'fnsp')
    throw new Refusal('Listen fra sykehusene har ikke numre fra et register. Bruk npm run draft.');
  if (name === 'ictrp')
    throw new Refusal('ICTRP samler det registrene sier. Sammenlign med npm run gaps -- og filen.');
  const register = otherNames[name] ?? capturedRegisters.find((each) => each === name);
  if (register === undefined) throw new Refusal(`«${name}» er ikke et register vi leser. Skriv ${known}.`);
  const isNorway = own['norway'] === true;
  if (isNorway === words.length > 0)
    throw new Refusal('Skriv filer eller numre etter registeret, eller --norway for alle norske studier.');
  const numbers = words.flatMap(
    (word) => registerNumber[register]().safeParse(word.toUpperCase()).data ?? [],
  );
  const files = words.filter((word) => !registerNumber[register]().safeParse(word.toUpperCase()).success);
  if (files.length > 0 && numbers.length > 0)
    throw new Refusal('Skriv enten filer eller numre, ikke begge i samme kommando.');
  const missing = files.find((file) => !existsSync(file) || !statSync(file).isFile());
  if (missing !== undefined)
    throw new Refusal(`«${missing}» er verken en fil eller et nummer i registeret (${register}).`);
  return { register, files, numbers: [...new Set(numbers)], isNorway };
}

/** The day the files were given by the register, where one says: what comes from the network is from today. */
function dayGiven({ today, own: { read } }: CommonArguments, files: readonly string[]): IsoDate | undefined {
  if (read === undefined) return undefined;
  const day = String(read);
  if (files.length === 0)
    throw new Refusal('--read gjelder filer. Det som hentes fra registeret, er fra i dag.');
  if (!isDay(day) || day > today)
    throw new Refusal(
      `--read ${day} kan ikke være dagen filene ble hentet. Skriv en dato som har vært: 2026-05-12.`,
    );
  return day;
}

function askingOf({ content, today, own }: CommonArguments, register: CapturedRegister): Asking {
  const from = own['from'];
  if (from !== undefined && !URL.canParse(String(from)))
    throw new Refusal(`--from ${String(from)} er ikke en nettadresse. Skriv hele adressen.`);
  return {
    address: String(from ?? registerAddresses[register]).replace(/\/+$/, ''),
    userAgent: `kliniske-studier (${siteAddress(content) ?? 'uten nettsted'})`,
    today,
    progress: (text) => console.error(text),
    now: () => Date.now(),
    wait: (milliseconds) => wait(milliseconds),
  };
}

function siteAddress(content: string): string | undefined {
  const file = join(content, 'site.yaml');
  const { url } = existsSync(file) ? fieldsInYaml(readFileSync(file, 'utf8')) : {};
  return typeof url === 'string' && /^[\w:/.~-]+$/.test(url) ? url : undefined;
}

/** What went wrong, and what to do, of what one can do something about. */
function sentenceFor(error: unknown): string {
  if (error instanceof NoAnswer) return error.message;
  const { code, path = '' } = error as NodeJS.ErrnoException;
  const rerun = 'Det som er skrevet, står. Kjør kommandoen på nytt etterpå.';
  if (code === 'ENOSPC' || code === 'EDQUOT') return `Disken er full. Rydd plass. ${rerun}`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `Du har ikke lov til å lese eller skrive her: ${path}. ${rerun}`;
  if (code === 'EISDIR' || code === 'ENOTDIR' || code === 'EIO')
    return `Dette kan ikke leses eller skrives: ${path}. ${rerun}`;
  throw error;
}

function faultOf(write: () => void): string | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return sentenceFor(error);
  }
}
