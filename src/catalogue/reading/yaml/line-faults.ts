import type { ErrorCode } from 'yaml';
import type { Edit, Fault } from '../../problem.ts';

// The start of a line that can hold a value: «field: », «- field: » or «- ».
export const beforeValue = /^(\s*(?:- )?[\w-]+: +|\s*- +)(\S.*)$/;
export const closedQuote = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

/** Finds the everyday slip on a line that the YAML parser could not read. */
export const lineFault = (line: string, lineStart: number, code: ErrorCode): Fault | undefined =>
  spaceAfterDash(line) ??
  missingSpace(line, lineStart) ??
  tab(line, lineStart, code) ??
  (code === 'DUPLICATE_KEY' ? undefined : valueFault(line, lineStart)) ??
  (code === 'DUPLICATE_KEY' ? undefined : signInBrackets(line)) ??
  (code === 'BLOCK_IN_FLOW' ? colonInBrackets(line) : undefined);

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

/** `-institution: ous` is read as a field called «-institution». */
function spaceAfterDash(line: string): Fault | undefined {
  const [, words] = /^\s*-([A-Za-z][\w-]*:(?:\s.*)?)$/.exec(line) ?? [];
  return words === undefined
    ? undefined
    : {
        rule: 'missing-space',
        message: `Det mangler et mellomrom etter bindestreken: «${shorten(line.trim())}».`,
        help: `Skriv «- ${shorten(words)}».`,
      };
}

/** `[@kols]`: a sign that means something to YAML, between brackets. */
function signInBrackets(line: string): Fault | undefined {
  const [, sign] = /^\s*(?:- )?[\w-]+: *[[{](?:.*[[{,])? *([*&!@`%|>])/.exec(line) ?? [];
  return sign === undefined
    ? undefined
    : {
        rule: 'unquoted-sign',
        message: `En verdi mellom klammene begynner med ${sign}, og da kan den ikke leses som tekst.`,
        help: 'Sett anførselstegn rundt verdien.',
      };
}

function colonInBrackets(line: string): Fault | undefined {
  const [, before = '', sign] = /^(.*?)([[{])/.exec(line) ?? [];
  if (sign === undefined) return undefined;
  const name = /([\w-]+): *$/.exec(before)?.[1] ?? '';
  return {
    rule: 'unquoted-colon',
    message: `En verdi mellom klammene har kolon, men ikke anførselstegn, eller det mangler et komma: «${shorten(line.trim())}».`,
    help: `Sett anførselstegn rundt verdien med kolon, og komma mellom ${sign === '{' ? 'feltene' : 'punktene'}, eller skriv ${sign === '{' ? `hvert felt på sin egen linje under «${name}:»` : `hvert punkt på sin egen linje under «${name}:», med «- » foran`}.`,
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
    // Two quoted texts beside each other may be two items.
    if (/^\s*["']/.test(value.slice(afterQuote.length)))
      return { rule: 'text-after-quote', message, help: onePerLine };
    return { rule: 'text-after-quote', message, help, edits };
  }
  if (/^-\s/.test(value) && !/^\s*-/.test(before)) {
    return {
      rule: 'unquoted-sign',
      message: 'Verdien begynner med bindestrek, og da kan den ikke leses som tekst.',
      help: `Er det et punkt i en liste, skriv det på linjen under. Er streken en del av teksten, sett anførselstegn rundt: ${shorten(quoted, quoted[0])}.`,
    };
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

const onePerLine =
  'Er det to punkter i en liste, skriv hvert på sin egen linje med «- » foran. Er det én tekst, sett anførselstegn bare rundt hele.';

/** `"Kreft "hva" nå"` was meant to be one text; `"Kreft" og nyre` begins with a quoted word. */
function withoutOuterQuotes(value: string, closed: string | undefined): string {
  const whole =
    closed !== undefined && value.endsWith(closed[0] ?? '') && /^\S/.test(value.slice(closed.length));
  return whole ? value.slice(1, -1) : value;
}

export function missingColon(line: string): Fault | undefined {
  const word = /^\s*([A-Za-z][\w-]*)[;=]? [^:]*$/.exec(line)?.[1];
  if (word === undefined) return undefined;
  return {
    rule: 'missing-colon',
    message: `Linjen har ikke noe kolon: «${shorten(line.trim())}».`,
    help: `Skriv «${word}: …», eller sett teksten på linjen den hører til. Er det her teksten under feltene begynner, mangler --- over den.`,
  };
}

const shorten = (text: string, end = ''): string => (text.length > 60 ? `${text.slice(0, 59)}…${end}` : text);

/** Double quotes as editors know them; single ones where the text has double quotes itself. */
export const inQuotes = (value: string): string =>
  /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
