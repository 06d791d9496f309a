import matter from 'gray-matter';
import { memo } from '../basics/memo.ts';
import { failure, type Result, success } from './result.ts';
import { lineOfOffset, problemAt, type SourceFile } from './source.ts';
import { type ParsedYaml, parseYaml } from './yaml/yaml.ts';

/** A Markdown file in its two parts. */
interface FrontMatter {
  /** The lines between the two lines of ---, each with its end. */
  fields: string;
  /** What they say. */
  yaml: ParsedYaml;
  /** Markdown below the front matter. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

// Spaces at the end of a line cannot be seen, so they are no fault.
const opening = /^---[ \t]*\n/;
const closing = /^\n---[ \t]*(\n|$)/;

/**
 * Splits a Markdown file into its fields and its text.
 *
 * gray-matter would run `---js` front matter as code, and it answers from a cache the second time a broken
 * file is read. So any first line but `---` is refused before it is called, it always gets an options object
 * (which turns the cache off), and its YAML engine is ours, which runs nothing. A file is split once, however often it
 * is asked for: its fields are read both to be judged and to be compared with the one form they are written in.
 *
 * @returns the parts, or the one problem that made splitting impossible
 */
export const readFrontMatter = memo(({ text, file }: SourceFile): Result<FrontMatter> => {
  const first = opening.exec(text)?.[0];
  if (first === undefined) return failure([problemAt(file, 1, '', firstLineFault(text))]);
  // gray-matter ends the fields at the first line that begins with ---, whatever follows on it.
  const end = text.indexOf('\n---', first.length - 1);
  if (end === -1 || !closing.test(text.slice(end))) {
    return failure([problemAt(file, end === -1 ? 1 : lineOfOffset(text, end + 1), '', notClosed)]);
  }
  const start = { line: 2, offset: first.length };
  let fields = '';
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (lines: string): object => {
          fields = `${lines.replace(/^[ \t]*\n/, '')}\n`;
          return {};
        },
        stringify: refuseToWrite,
      },
    },
  });
  return success({
    fields,
    yaml: parseYaml(fields, start),
    body: content,
    bodyLine: lineOfOffset(text, text.length - content.length),
  });
});

const notClosed = {
  rule: 'front-matter-end',
  message: 'Feltene øverst i filen blir ikke avsluttet med en linje med bare ---.',
  help: 'Skriv --- alene på linjen mellom feltene og teksten.',
};

function firstLineFault(text: string) {
  if (/^---[^-\n]/.test(text)) {
    return {
      rule: 'front-matter-language',
      message: 'Det står mer enn --- på første linje.',
      help: 'Slett alt annet enn --- på linjen. Ingenting i filen blir kjørt som kode.',
    };
  }
  return {
    rule: 'front-matter-start',
    message: 'Filen begynner ikke med ---.',
    help: 'Skriv --- på første linje, så feltene, så --- igjen, og teksten under.',
  };
}

function refuseToWrite(): string {
  throw new Error('Content files are never written through gray-matter.');
}
