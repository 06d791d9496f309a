import type { ErrorCode, YAMLError } from 'yaml';
import type { Fault } from './problem.ts';

type OffsetFault = Fault & { field: string; offset: number };

const keyPattern = /^(\s*(?:- )?)([\w-]+):/;

/**
 * Says in an editor's words what the YAML parser found. Front matter is nearly always broken in one of a
 * handful of ways (colon, quote, tab, missing space), so the line itself is looked at before the error code.
 */
export function syntaxFaults(errors: readonly YAMLError[], text: string): OffsetFault[] {
  return errors.map((error) => {
    const offset = error.pos[0];
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    const line = lineText(text, lineStart);
    const field = keyPattern.exec(line)?.[2] ?? '';
    return { field, offset, ...describe(error.code, error.message, text, lineStart, line) };
  });
}

function describe(
  code: ErrorCode,
  message: string,
  text: string,
  lineStart: number,
  line: string,
): Fault & Partial<OffsetFault> {
  const missingSpace = missingSpaceAfterColon(line, lineStart);
  if (missingSpace) return missingSpace;
  if (code === 'TAB_AS_INDENT' || /^\s*\t/.test(line)) return tab(line, lineStart);
  if (code === 'DUPLICATE_KEY') return duplicate(line);
  if (code === 'MISSING_CHAR' && message.includes('quote')) return unclosedQuote(text);
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return unclosedBracket(text, lineStart);
  const colon = unquotedColon(line, lineStart);
  if (colon) return colon;
  return {
    rule: 'yaml-syntax',
    message: 'Linjen kan ikke leses.',
    help: 'Hver linje skal være «felt: verdi». Sjekk innrykk, kolon og anførselstegn på denne linjen og linjen over.',
  };
}

function missingSpaceAfterColon(line: string, lineStart: number): Fault | undefined {
  const match = /^(\s*[A-Za-z][\w-]*):(?=[^\s:])(?!\/\/)/.exec(line);
  if (!match) return undefined;
  const at = lineStart + match[0].length;
  return {
    rule: 'missing-space',
    message: `Det mangler et mellomrom etter kolon: «${line.trim().slice(0, 60)}».`,
    help: `Skriv «${match[1]?.trim()}: …».`,
    edits: [{ start: at, end: at, text: ' ' }],
  };
}

function tab(line: string, lineStart: number): Fault {
  const indent = /^\s*/.exec(line)?.[0] ?? '';
  return {
    rule: 'tab-indentation',
    message: 'Linjen er rykket inn med tabulator.',
    help: 'Bruk to mellomrom i stedet.',
    edits: [{ start: lineStart, end: lineStart + indent.length, text: indent.replaceAll('\t', '  ') }],
  };
}

function duplicate(line: string): Fault {
  const key = keyPattern.exec(line)?.[2] ?? line.trim();
  return {
    rule: 'duplicate-field',
    message: `Feltet «${key}» står to ganger.`,
    help: 'Behold det ene og slett det andre.',
  };
}

/** The parser only notices at the end of the text, so look for the line where the quote was opened. */
function unclosedQuote(text: string): Fault & Partial<OffsetFault> {
  let offset = 0;
  for (const line of text.split('\n')) {
    const match = /^(\s*(?:- )?(?:[\w-]+: +)?)(["'])(.*)$/.exec(line);
    const quote = match?.[2];
    if (match && quote && !new RegExp(`${quote}\\s*(#.*)?$`).test(match[3] ?? '')) {
      const field = keyPattern.exec(line)?.[2] ?? '';
      return {
        rule: 'unclosed-quote',
        field,
        offset,
        message: `Anførselstegnet (${quote}) som åpnes her, blir aldri lukket.`,
        help: `Sett ${quote} på slutten av teksten.`,
      };
    }
    offset += line.length + 1;
  }
  return {
    rule: 'unclosed-quote',
    message: 'Et anførselstegn blir aldri lukket.',
    help: 'Sett anførselstegn på slutten av teksten også.',
  };
}

/** A list or map in brackets that runs on into the next field was opened on the line before. */
function unclosedBracket(text: string, lineStart: number): Fault & Partial<OffsetFault> {
  const previous = text.lastIndexOf('\n', lineStart - 2) + 1;
  const field = keyPattern.exec(lineText(text, previous))?.[2] ?? '';
  return {
    rule: 'unclosed-bracket',
    field,
    offset: previous,
    message: 'En klamme ([ eller {) som åpnes her, blir ikke lukket.',
    help: 'Sett ] eller } på slutten, i motsatt rekkefølge av åpningen.',
  };
}

function unquotedColon(line: string, lineStart: number): Fault | undefined {
  const match = /^(\s*(?:- )?[\w-]+: +)([^"'[{\s].*:(?:\s.*)?)$/.exec(line);
  if (!match) return undefined;
  const start = lineStart + (match[1]?.length ?? 0);
  const value = (match[2] ?? '').trimEnd();
  return {
    rule: 'unquoted-colon',
    message: `Teksten har kolon, men ikke anførselstegn: «${value.slice(0, 60)}».`,
    help: `Sett anførselstegn rundt hele verdien: "${value.slice(0, 60)}".`,
    edits: [{ start, end: start + value.length, text: `"${value.replaceAll('"', '\\"')}"` }],
  };
}

const lineText = (text: string, start: number): string => {
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
};
