import { parseArgs } from 'node:util';
import { isDay } from '../src/catalogue/index.ts';
import { todayInOslo } from '../src/site/build/options.ts';
import { type Command, type CommandName, commands, helpFor } from './commands.ts';

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
 * @param name the command
 * @throws Help when that is what was asked for
 * @throws Refusal with a sentence, when an option is unknown or its value cannot be used
 */
export function readArguments(name: CommandName): CommonArguments {
  const { values, positionals } = parse(name);
  if (values['help']) throw new Help(helpFor(name));
  const today = String(values['today'] ?? todayInOslo());
  if (!isDay(today)) throw new Refusal(`--today ${today} er ikke en dato. Skriv den slik: 2026-05-12.`);
  // What is verified may be a folder too, and the command reads it by itself.
  const site = values['site'] === undefined || name === 'verify' ? undefined : String(values['site']);
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

function parse(name: CommandName) {
  const { options }: Command = commands[name];
  const types = Object.entries(options).map(
    ([option, { value }]) => [option, { type: value === undefined ? 'boolean' : 'string' }] as const,
  );
  try {
    return parseArgs({
      allowPositionals: true,
      options: { ...Object.fromEntries(types), help: { type: 'boolean', short: 'h' } },
    }) as { values: Record<string, string | boolean | undefined>; positionals: string[] };
  } catch (error) {
    throw new Refusal(`${whyNot(error as NodeJS.ErrnoException)} Se hva som finnes med --help.`);
  }
}

function whyNot({ code, message }: NodeJS.ErrnoException): string {
  const option = /--?[\w-]+/.exec(message.replace(/, --/, ' --'))?.[0] ?? 'Valget';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${option} finnes ikke.`;
  return `${option} er ikke skrevet riktig: noe mangler etter det, eller noe står der som ikke skal være med.`;
}

/** What was asked for is how the command is used. */
export class Help extends Error {}

/** A reason to stop that the user can do something about; printed without a stack trace. */
export class Refusal extends Error {}
