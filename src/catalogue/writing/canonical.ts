import type { z } from 'zod';
import { type ParsedYaml, parseYaml } from '../reading/yaml/yaml.ts';
import { saysTheSame } from '../schema/word-sets.ts';
import { commentsIn, placeComments } from './comments.ts';
import { linesOf } from './layout.ts';
import { NoOutline, outlineOf } from './outline.ts';

/**
 * A Markdown file in the one form that the catalogue writes: block style, fields in the order of the schema, one
 * item a line, keywords by the alphabet, free text in double quotation marks and all else bare. Values, comments, the text below the fields,
 * line ends and a byte order mark stay as they are. What cannot be read without fault comes back unchanged.
 *
 * @param read reads the fields; for one who has read them already
 */
export function canonical(text: string, schema: z.ZodObject, read: ReadFields = parseYaml): string {
  const parts = partsOf(text);
  if (!parts) return text;
  const fields = parts.fields.replace(/\r\n?/g, '\n').normalize('NFC');
  const written = canonicalFields(fields, schema, read);
  if (written === undefined) return text;
  return `${parts.mark}${['---', ...written, '---'].join(parts.lineEnd)}${parts.rest}`;
}

/** Says what the fields of a file are, with their places counted from where the fields begin. */
export type ReadFields = (fields: string) => Pick<ParsedYaml, 'tree' | 'data' | 'faults'>;

interface Parts {
  /** The byte order mark, or nothing. */
  mark: string;
  lineEnd: string;
  fields: string;
  /** All that stands behind the --- that closes the fields. */
  rest: string;
}

function partsOf(text: string): Parts | undefined {
  const [opening, mark = '', lineEnd = ''] = /^(\uFEFF?)---[ \t]*(\r\n|\r|\n)/.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const below = text.slice(opening.length);
  const index = closingIn(below);
  if (index === undefined) return undefined;
  const rest = below.slice(index + '---'.length);
  if (/^[^\r\n]*[^ \t\r\n]/.test(rest)) return undefined;
  return { mark, lineEnd, fields: below.slice(0, index), rest };
}

/** Where the first line is that begins with ---: it ends the fields, whatever follows on it. */
function closingIn(text: string): number | undefined {
  for (let at = text.indexOf('---'); at !== -1; at = text.indexOf('---', at + 1)) {
    if (at === 0 || text[at - 1] === '\n' || text[at - 1] === '\r') return at;
  }
  return undefined;
}

/** The lines of the fields; undefined when they are not understood, or would say something else. */
function canonicalFields(fields: string, schema: z.ZodObject, read: ReadFields): string[] | undefined {
  const before = read(fields);
  if (before.faults.length > 0) return undefined;
  try {
    const outline = outlineOf(before.tree, fields, schema);
    placeComments(outline, fields);
    const lines = linesOf(outline);
    const written = lines.join('\n');
    // What comes out as it went in says what it said: most files, each time the content is checked.
    if (`${written}\n` === fields) return lines;
    const after = parseYaml(written);
    const same = after.faults.length === 0 && saysTheSame(after.data, before.data, schema);
    return same && sortedComments(written) === sortedComments(fields) ? lines : undefined;
  } catch (error) {
    if (error instanceof NoOutline) return undefined;
    throw error;
  }
}

const sortedComments = (fields: string): string =>
  commentsIn(fields)
    .map(({ text }) => text)
    .sort()
    .join('\n');
