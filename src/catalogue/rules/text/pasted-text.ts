import type { Fault, Problem } from '../../problem.ts';
import type { FieldPath } from '../../reading/file-places.ts';
import type { Entry } from '../../reading/record.ts';
import { textsIn } from '../../reading/texts-in.ts';
import { hasUnseen } from '../../reading/unseen-signs.ts';
import { inQuotes } from '../../reading/yaml/line-faults.ts';
import type { Rule } from '../rule.ts';

/** What follows a text that is copied from another program, and would stand there on the page: codes and quotes. */
export const pastedText: Rule = ({ site, pages, ...lists }) =>
  [
    ...(site ? [site] : []),
    ...Object.values(pages).flat(),
    ...[lists.studies, lists.translations, lists.conditions, lists.institutions, lists.categories].flat(),
    ...[lists.glossary, lists.lexicon, lists.places].flat(),
  ].flatMap((entry: Entry<unknown>) =>
    textsIn(entry.fields, isSuspicious).flatMap(({ path, value }) => pasted(entry, path, value)),
  );

const isSuspicious = (text: string): boolean => /^[“„«"‘]|&#?\w+;/.test(text);

function pasted(entry: Entry<unknown>, path: FieldPath, value: string): Problem[] {
  const decoded = value.replace(code, (written, hex, decimal, name) => signOf(hex, decimal, name) ?? written);
  const bare = wholeInQuotes.exec(value)?.[1];
  const told = (fault: Fault, meant: string): Problem =>
    entry.problem(path, {
      ...fault,
      ...(value.includes('\n') ? {} : entry.replacing(path, inQuotes(meant))),
    });
  if (decoded !== value) return [told(codes(value.match(code)?.[0] ?? ''), decoded)];
  return bare === undefined ? [] : [told(outerQuotes(value), bare.trim())];
}

const code = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** The codes that programs write for signs in Norwegian text. The soft hyphen shows nothing, so it goes. */
const named: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ', shy: '' },
  ...{ aelig: 'æ', oslash: 'ø', aring: 'å', AElig: 'Æ', Oslash: 'Ø', Aring: 'Å', eacute: 'é' },
  ...{ ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”' },
  ...{ lsquo: '‘', rsquo: '’', le: '≤', ge: '≥', plusmn: '±', micro: 'µ', deg: '°', bull: '•' },
};

function signOf(hex?: string, decimal?: string, name?: string): string | undefined {
  if (name !== undefined) return Object.hasOwn(named, name) ? named[name] : undefined;
  const number = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const sign = number <= 0x10ffff ? String.fromCodePoint(number) : '\uFFFD';
  return hasUnseen(sign) ? undefined : sign;
}

const codes = (first: string): Fault => ({
  rule: 'code-for-sign',
  message: `Verdien har en kode for et tegn: «${first}». Den vises som den står.`,
  help: 'Skriv tegnet selv, eller kjør «npm run fix».',
});

/** A text with quotation marks around all of it, and none inside. */
const wholeInQuotes = /^(?:[“„«"](?=[^“”„«»"]*[“”»"]$)|‘(?=[^‘’]*’$))(.*\p{L}.*)[“”»"’]$/u;

const outerQuotes = (value: string): Fault => ({
  level: 'warning',
  rule: 'quotes-around-text',
  message: `Teksten har anførselstegn rundt seg, og de vises på siden: «${value.slice(0, 40)}${value.length > 40 ? '…' : ''}».`,
  help: 'Slett anførselstegnene, eller kjør «npm run fix».',
});
