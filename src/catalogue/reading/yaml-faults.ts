import type { YAMLError } from 'yaml';
import type { Fault } from '../problem.ts';
import { lineFault, opensQuote } from './yaml-lines.ts';

type OffsetFault = Fault & { field: string; offset: number };

/**
 * Says in an editor's words what the YAML parser found. Front matter is nearly always broken in one of a
 * handful of ways (colon, quote, tab, missing space), so the line itself is looked at before the error code.
 */
export function syntaxFaults(errors: readonly YAMLError[], text: string): OffsetFault[] {
  const quote = unclosedQuote(text);
  // What the parser says about lines after an open quote is only noise.
  const before = quote ? errors.filter((error) => error.pos[0] < quote.offset) : errors;
  const faults = before.map((error) => describe(error, text));
  if (quote && before.length < errors.length) faults.push(quote);
  // One broken line makes the parser stumble on those after it, so what cannot be explained is told once at most.
  const known = faults.filter((fault) => fault.rule !== 'yaml-syntax');
  return known.length > 0 ? known : faults.slice(0, 1);
}

function describe({ code, message, pos }: YAMLError, text: string): OffsetFault {
  const offset = pos[0];
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const line = lineText(text, lineStart);
  const here = { field: fieldAt(text, lineStart), offset };
  const special = lineFault(line, lineStart, code);
  if (special) return { ...here, ...special };
  if (code === 'DUPLICATE_KEY') return duplicate(text, lineStart, offset);
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return unclosedBracket(text, lineStart);
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    return {
      ...here,
      rule: 'unclosed-quote',
      message: 'Et anførselstegn blir aldri lukket.',
      help: 'Sett anførselstegn på slutten av teksten også.',
    };
  }
  return {
    ...here,
    rule: 'yaml-syntax',
    message: 'Linjen kan ikke leses.',
    help: 'Hver linje skal være «felt: verdi». Sjekk innrykk, kolon og anførselstegn på linjen og på linjene rett over og under.',
  };
}

function duplicate(text: string, lineStart: number, offset: number): OffsetFault {
  const key = /^["']?([\w-]+)/.exec(text.slice(offset))?.[1] ?? '';
  const field = fieldAt(text, lineStart);
  const inBraces = field.split('.').at(-1) !== key;
  return {
    field: inBraces && field !== '' ? `${field}.${key}` : field,
    offset,
    rule: 'duplicate-field',
    message: `Feltet «${key}» står to ganger.`,
    help: 'Behold det ene og slett det andre.',
  };
}

/** The parser only notices much later, so look for the line where the quote was opened. */
function unclosedQuote(text: string): OffsetFault | undefined {
  let offset = 0;
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const quote = opensQuote(line);
    const next = lines[index + 1]?.trim() ?? '';
    // A quoted text may go on over several lines, but not into the next field.
    if (quote && (next === '' || /^(- |[\w-]+:)/.test(next))) {
      return {
        rule: 'unclosed-quote',
        field: fieldAt(text, offset),
        offset,
        message: `Anførselstegnet (${quote}) som åpnes her, blir aldri lukket.`,
        help: `Sett ${quote} på slutten av teksten også.`,
      };
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** A list or map in brackets that runs on into the next field was opened on the line before. */
function unclosedBracket(text: string, lineStart: number): OffsetFault {
  const above = text.slice(0, lineStart).trimEnd();
  const previous = above.lastIndexOf('\n') + 1;
  const bracket = /[[{]/.exec(lineText(text, previous))?.[0];
  return {
    rule: 'unclosed-bracket',
    field: fieldAt(text, previous),
    offset: previous,
    message: `Klammen ${bracket ?? '[ eller {'} som åpnes her, blir ikke lukket.`,
    help: `Sett ${bracket === '[' ? ']' : bracket === '{' ? '}' : '] eller }'} på slutten av linjen.`,
  };
}

/** The path of the field a line belongs to, read from indentation: the parser has given up on the file. */
function fieldAt(text: string, lineStart: number): string {
  const path: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (const line of [
    ...text.slice(0, lineStart).split('\n').slice(0, -1),
    lineText(text, lineStart),
  ].reverse()) {
    const [, spaces = '', dash, key] = /^(\s*)(- )?(?:([\w-]+):)?/.exec(line) ?? [];
    const isFirst = indent === Number.POSITIVE_INFINITY;
    if (key === undefined && !isFirst) continue;
    // A field after a dash stands two columns further in; a bare list item just below its field.
    const depth = spaces.length + (dash === undefined ? 0 : key === undefined ? 0.5 : 2);
    if (key !== undefined && depth < indent) path.unshift(key);
    indent = Math.min(indent, depth);
  }
  return path.join('.');
}

const lineText = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
};
