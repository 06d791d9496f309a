import { type ParsedYaml, topOfFile, untrusted } from './parsed-yaml.ts';

let whole: typeof import('./whole-yaml.ts') | undefined;

/** Fetches the parser for the whole of YAML. What the catalogue itself writes is read without it. */
export async function loadWholeYaml(): Promise<void> {
  whole ??= await import('./whole-yaml.ts');
}

/** What stands for `whole-yaml.ts` in a browser: a parser that is fetched first, by whoever opens a strange file. */
export const parseFully = (text: string, start = topOfFile): ParsedYaml =>
  whole?.parseFully(text, start) ?? untrusted(text, start, [notFetched]);

const notFetched = {
  rule: 'yaml-not-fetched',
  field: '',
  line: 1,
  message: 'Filen er skrevet på en uvanlig måte, og det som trengs for å lese den, er ikke hentet ennå.',
  help: 'Prøv igjen når du er på nett.',
};

/**
 * A YAML text in its pieces, as far as comments are told from what else there is. In what the catalogue writes itself, each
 * stands on a line of its own.
 */
export const lexemesOf = (text: string): Iterable<string> =>
  whole?.lexemesOf(text) ?? text.split(/(?<=\n)|(?<=^[ \t]*)(?=#)/m);
