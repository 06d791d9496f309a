import type { Fault } from '../problem.ts';

// All bounds lie far above what any file needs, and far below what would stall the check or stop the program.

/** How large a file may be, in kilobytes. */
export const mostKilobytes = 256;
/** How many faults of one kind are looked for in one file, and how many problems it is told of. */
export const mostTold = 100;

const mostBodyKilobytes = 32;
const mostFields = 500;
const mostLevels = 24;
const mostBrackets = 64;
const mostBodyLevels = 12;
/** Signs of Markdown in one paragraph. Each that stands alone is compared with all the others. */
const mostSigns = 1_000;

/** A fault and the character it begins at. */
type BoundFault = Fault & { offset: number };

/** What makes a YAML text too large to be read; undefined for any that a person would write. */
export function yamlBound(text: string): BoundFault | undefined {
  return bracketBound(text) ?? blockBound(text);
}

const block = /^( *)((?:[-?] +)*)(?=[^\s#])/gm;

/** Looks at indents and dashes alone. */
function blockBound(text: string): BoundFault | undefined {
  const open: { column: number; fields: number }[] = [];
  for (const { 1: indent = '', 2: dashes = '', index } of text.matchAll(block)) {
    while ((open.at(-1)?.column ?? -1) > indent.length) open.pop();
    const own = [
      indent.length,
      ...[...dashes.matchAll(/ +/g)].map((end) => indent.length + end.index + end[0].length),
    ];
    for (const column of own) if (open.at(-1)?.column !== column) open.push({ column, fields: 0 });
    if (open.length > mostLevels) return { ...tooDeep, offset: index };
    const last = open.at(-1);
    if (last && ++last.fields > mostFields) return { ...tooManyFields, offset: index };
  }
  return undefined;
}

/** Looks at brackets alone, wherever one could begin a list or fields. */
function bracketBound(text: string): BoundFault | undefined {
  const open: { sign: string; commas: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/(?<![^\s[{,:])[[{]|[\]},]/g)) {
    if (sign === '[' || sign === '{') {
      open.push({ sign, commas: 0 });
      if (open.length > mostBrackets) return { ...tooDeep, offset: index };
    } else if (sign !== ',') open.pop();
    else {
      const last = open.at(-1);
      if (last && ++last.commas > mostFields && last.sign === '{') return { ...tooManyFields, offset: index };
    }
  }
  return undefined;
}

const tooDeep: Fault = {
  rule: 'too-deep',
  message: 'Filen har felt eller lister inni hverandre i altfor mange lag.',
  help: 'Sjekk innrykket, og om linjen har mange bindestreker eller klammer ved en feil. Ingen felt trenger mer enn fem lag.',
};

const tooManyFields: Fault = {
  rule: 'too-many-fields',
  message: `Filen har over ${mostFields} felt ved siden av hverandre.`,
  help: 'Slett det som er limt inn ved en feil. Se en annen fil i samme mappe for hvilke felt som trengs.',
};

/** What makes a text in Markdown too large to be read; undefined for any that a person would write. */
export function bodyBound(body: string): BoundFault | undefined {
  if (body.length > mostBodyKilobytes * 1024) return { ...tooLong, offset: 0 };
  return bodyDepthBound(body) ?? signBound(body);
}

const marker = /^([ \t]*)((?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)+).*$/gm;
// Dashes or stars alone are no lists inside each other, but a line across the page.
const acrossPage = /^(?:[-\s]*|[*\s]*)$/;

/** Looks at indents and the signs that begin lists and quotes. */
function bodyDepthBound(body: string): BoundFault | undefined {
  const open: number[] = [];
  for (const { 0: line, 1: indent = '', 2: signs = '', index } of body.matchAll(marker)) {
    const own = [...signs.matchAll(/>|[-*+]|\d+/g)].map((sign) => indent.length + sign.index);
    if (acrossPage.test(line)) continue;
    while ((open.at(-1) ?? -1) >= indent.length) open.pop();
    open.push(...own);
    if (open.length > mostBodyLevels) return { ...deepText, offset: index };
  }
  return undefined;
}

function signBound(body: string): BoundFault | undefined {
  for (const { 0: paragraph, index } of body.matchAll(/(?:.+\n?)+/g)) {
    const signs = paragraph.match(/[*_~[\]`<]/g)?.length ?? 0;
    if (signs > mostSigns) return { ...tooMuchMarkup, offset: index };
  }
  return undefined;
}

const deepText: Fault = {
  rule: 'too-deep',
  message: 'Teksten har lister eller sitater inni hverandre i altfor mange lag.',
  help: 'Bruk høyst tre lag. Sjekk om linjen begynner med mange > eller - ved en feil.',
};

const tooLong: Fault = {
  rule: 'too-long-text',
  message: `Teksten under feltene er lengre enn ${mostBodyKilobytes} KB, omtrent ti tette sider.`,
  help: 'Kort den ned til det en pasient trenger, og lenk til resten. Sjekk at ikke noe er limt inn flere ganger.',
};

const tooMuchMarkup: Fault = {
  rule: 'too-much-markup',
  message: `Et avsnitt har over ${mostSigns} av tegnene * _ ~ \` [ ] og <.`,
  help: 'Del det i flere avsnitt med en tom linje mellom, eller slett tegn som er limt inn ved en feil.',
};
