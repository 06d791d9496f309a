import { parseArgs } from 'node:util';
import { isDay } from '../src/catalogue/index.ts';
import { todayInOslo } from '../src/site/build/options.ts';

/** What every command can be told. */
export interface CommonArguments {
  content: string;
  out: string;
  today: string;
  site: string | undefined;
  /** Words that are not options. */
  words: string[];
  /** The command's own options, as text. */
  own: Record<string, string | boolean | undefined>;
}

/**
 * Reads a command line.
 *
 * @param own the command's own options
 * @throws Refusal with a sentence, when an option is unknown or its value cannot be used
 */
export function readArguments(own: Record<string, { type: 'string' | 'boolean' }> = {}): CommonArguments {
  const { values, positionals } = parse(own);
  const today = String(values['today'] ?? todayInOslo());
  if (!isDay(today)) throw new Refusal(`--today ${today} er ikke en dato. Skriv den slik: 2026-05-12.`);
  const site = values['site'] === undefined ? undefined : String(values['site']);
  if (site !== undefined && !URL.canParse(site)) {
    throw new Refusal(`--site ${site} er ikke en nettadresse. Skriv hele adressen, med https:// foran.`);
  }
  return {
    content: String(values['content'] ?? 'content'),
    out: String(values['out'] ?? 'dist'),
    today,
    site,
    words: positionals,
    own: values,
  };
}

function parse(own: Record<string, { type: 'string' | 'boolean' }>) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { content: string, out: string, today: string, site: string, ...own },
    }) as { values: Record<string, string | boolean | undefined>; positionals: string[] };
  } catch (error) {
    throw new Refusal(`Kommandoen ble ikke forstått: ${(error as Error).message}`);
  }
}

/** A reason to stop that the user can do something about; printed without a stack trace. */
export class Refusal extends Error {}
