import type { YAMLError } from 'yaml';
import type { Fault } from '../../problem.ts';
import { mostTold } from '../bounds.ts';
import { layoutFault } from './layout.ts';
import { beforeValue, closedQuote, lineFault, missingColon } from './line-faults.ts';

/** A fault in a YAML text: the path of its field with points, and its first character in the text. */
export type OffsetFault = Fault & { field: string; offset: number };

/**
 * Says in an editor's words what the YAML parser found. Front matter is nearly always broken in one of a
 * handful of ways (colon, quote, tab, missing space), so the line itself is looked at before the error code.
 */
export function syntaxFaults(errors: readonly YAMLError[], text: string): OffsetFault[] {
  const quote = unclosedQuote(text);
  // What the parser says about lines after an open quote is only noise.
  const before = quote ? errors.filter((error) => error.pos[0] < quote.offset) : errors;
  const faults = before.slice(0, mostTold).map((error) => describe(error, text));
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
  const laidOut = code === 'DUPLICATE_KEY' ? undefined : layoutFault(text, lineStart);
  if (laidOut) return { ...laidOut.fault, field: fieldAt(text, laidOut.at), offset: laidOut.at };
  const word = missingColon(line);
  if (word) return { ...here, ...word };
  if (code === 'MULTIPLE_DOCS') return { ...here, ...twoParts };
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

const twoParts: Fault = {
  rule: 'fields-in-two-parts',
  message: 'Linjen over, med tre tegn alene, avslutter feltene.',
  help: 'Slett linjen over, så alle feltene henger sammen.',
};

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
    const end = quote ? endOfQuote(quote, line, lines.slice(index + 1, index + 1 + longestQuote)) : 0;
    if (end > 0) return { ...quoteOverLines, field: fieldAt(text, offset), offset };
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

/** How many lines a quoted text is looked for the end of. */
const longestQuote = 50;

/**
 * On which of the lines below a quoted text ends, counted from 1, when the first of them stands no further in than the
 * line that opens it: YAML wants it further in. 0 when it does not end before the next field.
 */
function endOfQuote(quote: string, line: string, below: readonly string[]): number {
  const first = below.find((words) => words.trim() !== '') ?? '';
  if (indentOf(first) > indentOf(line)) return 0;
  const next = below.findIndex((words) => /^\s*(- |[\w-]+:(\s|$))/.test(words));
  const own = next === -1 ? below : below.slice(0, next);
  return own.findIndex((words) => words.trimEnd().endsWith(quote)) + 1;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const quoteOverLines: Fault = {
  rule: 'quote-over-lines',
  message: 'Teksten i anførselstegn går over flere linjer, men linjene under er ikke rykket inn.',
  help: 'Skriv hele teksten på én linje, eller rykk hver av linjene under to mellomrom lenger inn enn den.',
};

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

/** How much further in than its dash the field of «- field: value» stands, in columns. */
const fieldAfterDash = 2;
/** YAML lets a list begin as far out as the field it belongs to, so an item counts as a little further in. */
const bareItem = 0.5;

/** The path of the field a line belongs to, read from indentation: the parser has given up on the file. */
function fieldAt(text: string, lineStart: number): string {
  const path: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let start = lineStart; start >= 0 && indent > 0; start = startOfLineAbove(text, start)) {
    const [, spaces = '', dash, key] = /^(\s*)(- )?(?:([\w-]+):)?/.exec(lineText(text, start)) ?? [];
    if (key === undefined && start !== lineStart) continue;
    const depth = spaces.length + (dash === undefined ? 0 : key === undefined ? bareItem : fieldAfterDash);
    if (key !== undefined && depth < indent) path.unshift(key);
    indent = Math.min(indent, depth);
  }
  return path.join('.');
}

/** Below zero for the first line. */
const startOfLineAbove = (text: string, start: number): number =>
  start < 2 ? start - 1 : text.lastIndexOf('\n', start - 2) + 1;

const lineText = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
};

/** The quote that a line opens and does not close. */
function opensQuote(line: string): string | undefined {
  const value = beforeValue.exec(line)?.[2] ?? '';
  if (/^["']/.test(value)) return closedQuote.test(value) ? undefined : value[0];
  const inBrackets = /^[[{]/.test(value) && (value.split('"').length - 1) % 2 === 1;
  return inBrackets ? '"' : undefined;
}
