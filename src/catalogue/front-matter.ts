import matter from 'gray-matter';
import type { Problem } from './problem.ts';
import { problemAt, type SourceFile } from './source.ts';
import { type ParsedYaml, parseYaml } from './yaml.ts';

export interface FrontMatter {
  yaml: ParsedYaml;
  /** Markdown below the front matter. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

const opening = '---\n';

/**
 * Splits a Markdown file into its fields and its text.
 *
 * gray-matter would run `---js` front matter as code, and it answers from a cache the second time a broken
 * file is read. So any first line but `---` is refused before it is called, it always gets an options object
 * (which turns the cache off), and its YAML engine is ours, which runs nothing.
 *
 * @returns the parts, or the one problem that made splitting impossible
 */
export function readFrontMatter(source: SourceFile): FrontMatter | Problem {
  const { text, file } = source;
  if (!text.startsWith(opening)) return problemAt(file, 1, '', firstLineFault(text));
  if (!/\n---[ \t]*(\n|$)/.test(text.slice(opening.length - 1))) {
    return problemAt(file, 1, '', {
      rule: 'front-matter-end',
      message: 'Feltene øverst i filen blir ikke avsluttet.',
      help: 'Skriv en linje med bare --- mellom feltene og teksten.',
    });
  }
  let yaml: ParsedYaml | undefined;
  const { content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: {
        parse: (fields: string): object => {
          yaml = parseYaml(fields.replace(/^\n/, ''), { line: 2, offset: opening.length });
          return {};
        },
        stringify: refuseToWrite,
      },
    },
  });
  const start = text.length - content.length;
  return {
    yaml: yaml ?? parseYaml('', { line: 2, offset: opening.length }),
    body: content,
    bodyLine: text.slice(0, start).split('\n').length,
  };
}

function firstLineFault(text: string) {
  if (/^---\s*\S/.test(text)) {
    return {
      rule: 'front-matter-language',
      message: 'Første linje skal bare være ---.',
      help: 'Slett alt annet på første linje. Felt skrives som YAML, og ingenting i filen blir kjørt som kode.',
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
