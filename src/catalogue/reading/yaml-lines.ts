import type { ErrorCode } from 'yaml';
import type { Edit, Fault } from '../problem.ts';

// The start of a line that can hold a value: «field: », «- field: » or «- ».
const beforeValue = /^(\s*(?:- )?[\w-]+: +|\s*- +)(\S.*)$/;
const closedQuote = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** Finds the everyday slip on a line that the YAML parser could not read. */
export const lineFault = (line: string, lineStart: number, code: ErrorCode): Fault | undefined =>
  missingSpace(line, lineStart) ??
  tab(line, lineStart, code) ??
  (code === 'DUPLICATE_KEY' ? undefined : valueFault(line, lineStart)) ??
  missingColon(line);

/** The quote that a line opens and does not close. */
export function opensQuote(line: string): string | undefined {
  const value = beforeValue.exec(line)?.[2] ?? '';
  if (/^["']/.test(value)) return closedQuote.test(value) ? undefined : value[0];
  const inBrackets = /^[[{]/.test(value) && (value.split('"').length - 1) % 2 === 1;
  return inBrackets ? '"' : undefined;
}

function missingSpace(line: string, lineStart: number): Fault | undefined {
  const match = /^(\s*(?:- )?([A-Za-z][\w-]*):)(\u00A0+|(?=[^\s:])(?!\/\/))/.exec(line);
  if (!match) return undefined;
  const [, field = '', name, hard = ''] = match;
  const start = lineStart + field.length;
  return {
    rule: 'missing-space',
    message:
      hard === ''
        ? `Det mangler et mellomrom etter kolon: «${shorten(line.trim())}».`
        : 'Mellomrommet etter kolon er et hardt mellomrom, ofte limt inn fra et annet program.',
    help: `Skriv «${name}: …», med et vanlig mellomrom.`,
    edits: [{ start, end: start + hard.length, text: ' ' }],
  };
}

function tab(line: string, lineStart: number, code: ErrorCode): Fault | undefined {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  if (code !== 'TAB_AS_INDENT' && !indent.includes('\t')) return undefined;
  return {
    rule: 'tab-indentation',
    message: 'Linjen er rykket inn med tabulator.',
    help: 'Bruk to mellomrom i stedet.',
    edits: [{ start: lineStart, end: lineStart + indent.length, text: indent.replaceAll('\t', '  ') }],
  };
}

/** A value that needs quotes around all of it, because of how it begins or because of a colon in it. */
function valueFault(line: string, lineStart: number): Fault | undefined {
  const [, before = '', rest = ''] = beforeValue.exec(line) ?? [];
  const value = rest.trimEnd();
  const start = lineStart + before.length;
  const afterQuote = closedQuote.exec(value)?.[0];
  const quoted = inQuotes(withoutOuterQuotes(value, afterQuote));
  const edits: Edit[] = [{ start, end: start + value.length, text: quoted }];
  const help = `Sett anførselstegn rundt hele verdien: ${shorten(quoted, quoted[0])}.`;
  if (afterQuote !== undefined && /^\s*[^\s#,\]}]/.test(value.slice(afterQuote.length))) {
    const message = `Det står mer tekst etter at anførselstegnet er lukket: «${shorten(value)}».`;
    return { rule: 'text-after-quote', message, help, edits };
  }
  if (/^[*&!@`%>|]/.test(value) || /^(\[[^\]]*\]|\{[^}]*\})\s*[^\s#,\]}]/.test(value)) {
    const message = `Verdien begynner med ${value[0]}, og da kan den ikke leses som tekst.`;
    return { rule: 'unquoted-sign', message, help, edits };
  }
  if (/^[^"'[{].*:(\s.*)?$/.test(value)) {
    const message = `Teksten har kolon, men ikke anførselstegn: «${shorten(value)}».`;
    return { rule: 'unquoted-colon', message, help, edits };
  }
  return undefined;
}

/** `"Kreft "hva" nå"` was meant to be one text; `"Kreft" og nyre` begins with a quoted word. */
function withoutOuterQuotes(value: string, closed: string | undefined): string {
  const whole =
    closed !== undefined && value.endsWith(closed[0] ?? '') && /^\S/.test(value.slice(closed.length));
  return whole ? value.slice(1, -1) : value;
}

function missingColon(line: string): Fault | undefined {
  const word = /^\s*(?:- )?([A-Za-z][\w-]*) [^:]*$/.exec(line)?.[1];
  if (word === undefined) return undefined;
  return {
    rule: 'missing-colon',
    message: `Linjen har ikke noe kolon: «${shorten(line.trim())}».`,
    help: `Skriv «${word}: …», eller sett teksten på linjen den hører til. Er det her teksten under feltene begynner, mangler --- over den.`,
  };
}

const shorten = (text: string, end = ''): string => (text.length > 60 ? `${text.slice(0, 59)}…${end}` : text);

/** Double quotes as editors know them; single ones where the text has double quotes itself. */
const inQuotes = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
