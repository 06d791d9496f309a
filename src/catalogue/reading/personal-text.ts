import type { Fault } from '../problem.ts';
import { isFirstName, isJoinedName, isSurname, isUnitWord } from './names-of-persons.ts';

/** Something in a raw text that belongs to one person, and where it begins. */
interface PersonalFault {
  at: number;
  fault: Fault;
}

/**
 * Finds what belongs to a person rather than to a unit: a private or a personal e-mail address, and a name beside a
 * mobile number. People change posts, and nobody asked them to be public. The messages repeat none of it, for they
 * end up in public logs.
 */
export const personalText = (text: string): PersonalFault[] => [
  ...personalAddresses(text),
  ...mobileNumbers(text),
];

// Looked for at the beginning of a word only: each letter of a long one would else begin a search of its own.
const address = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const privateHosts =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|online|proton|protonmail|broadpark|getmail|lyse|altibox)\.(?:[a-z]{2,3}|co\.uk)$/i;

function* personalAddresses(text: string): Generator<PersonalFault> {
  // Most texts have no address, and looking for one begins anew at every word.
  if (!text.includes('@')) return;
  for (const match of text.matchAll(address)) {
    const [local = ''] = match[0].split('@');
    if (privateHosts.test(match[0]))
      yield { at: match.index, fault: personalMail('en privat e-postadresse') };
    else if (isNameOfPerson(local))
      yield { at: match.index, fault: personalMail('en persons e-postadresse') };
  }
}

/**
 * `kari.nordmann`, `kari_nordmann2`, `k.m.nordmann`, `karinordmann`. A full stop between two words that name no unit
 * is enough, as that is how hospitals write a person's address; other signs also stand in what studies are called.
 */
function isNameOfPerson(local: string): boolean {
  const words = local
    .split(/[._+-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
  if (!words.every((word) => /^\p{L}+$/u.test(word))) return false;
  const [only = '', ...others] = words;
  if (others.length === 0) return isJoinedName(only);
  if (words.some((word, at) => isFirstName(word) && isSurname(words[at + 1] ?? ''))) return true;
  if (words.length > 4 || words.some(isUnitWord)) return false;
  return words.some(isFirstName) || (local.includes('.') && words.some(({ length }) => length > 1));
}

const personalMail = (what: string): Fault => ({
  rule: 'personal-email',
  message: `Her står det ${what}.`,
  help: 'Bruk en felles postkasse for enheten, for eksempel forskningspost@sykehuset.no, eller en nettside. Personer skal ikke stå i oversikten: de bytter jobb, og adressen blir liggende.',
});

/** Eight digits that begin with 4 or 9, with the signs that people put between them. */
const mobile = /[49](?:[ \u00A0\u202F.\u2011\u2013-]?\d){7}(?![\d/]|[.-]\d)/g;
/** What may stand before them: the code of Norway, but nothing that makes them a part of a longer number. */
const beginsNumber = /(?:^|[^\d/.-]|(?:^|\D)\.|(?:\+|00)47[ \u00A0-]?)$/;
/** How far from a number a name may stand, in characters. */
const near = 60;

function* mobileNumbers(text: string): Generator<PersonalFault> {
  for (const match of text.matchAll(mobile)) {
    if (!beginsNumber.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    // Only what stands near is looked at, however long a line is.
    const shift = Math.max(0, match.index - 2 * near);
    const around = text.slice(shift, match.index + match[0].length + 2 * near);
    const start = match.index - shift;
    const end = start + match[0].length;
    const before = around.slice(Math.max(startOf(around, start), start - near), start);
    const after = around.slice(end, Math.min(endOf(around, end), end + near));
    if (namesPerson(before) || namesPerson(after) || endsWithFirstName(before)) {
      yield { at: match.index, fault: personWithMobile };
    }
  }
}

/** A field has its line for itself; in a text, the line above or below belongs to the same words. */
const field = /^\s*(?:- )?[A-Za-z]\w*:/;
const lineAt = (text: string, at: number): string => /^.*/.exec(text.slice(at))?.[0] ?? '';

function startOf(text: string, at: number): number {
  const own = text.lastIndexOf('\n', at - 1) + 1;
  if (own === 0 || field.test(lineAt(text, own))) return own;
  const above = text.lastIndexOf('\n', own - 2) + 1;
  return field.test(lineAt(text, above)) ? own : above;
}

function endOf(text: string, at: number): number {
  const end = (from: number): number =>
    text.indexOf('\n', from) === -1 ? text.length : text.indexOf('\n', from);
  const own = end(at);
  const next = lineAt(text, own + 1);
  return field.test(lineAt(text, text.lastIndexOf('\n', at - 1) + 1)) || field.test(next) || next === ''
    ? own
    : end(own + 1);
}

export const personWithMobile: Fault = {
  rule: 'person-with-mobile',
  message: 'Her står navnet på en person sammen med et mobilnummer.',
  help: 'Skriv navnet på enheten og et fellesnummer, for eksempel sentralbordet. Personer skal ikke stå i oversikten.',
};

/** Words with a capital that are no names: how a sentence begins, and what people write before a name or a number. */
const noName = new Set(
  `ring kontakt contact call send tlf telefon telefonnummer phone mobil mob du de vi er har for ved hos og eller st norges the
  spør spor hilsen vennlig sykepleie`.split(/\s+/),
);
export const isNoName = (word: string): boolean =>
  noName.has(word.replace(/\.$/, '').toLowerCase()) || isUnitWord(word);

/** A word with a capital: also `KARI`, `Anne-Lise` and the initial `M.` */
const capital = String.raw`\p{Lu}[\p{L}’']*(?:-\p{Lu}[\p{L}’']*)*\.?`;
const particles = '(?:(?:de|van|von|der|af) )*';
const capitals = new RegExp(
  String.raw`(?<![\p{L}-])${capital}(?: ${particles}${capital})+(?:(?<=s) \p{Ll}+)?`,
  'gu',
);
const lastNameFirst = new RegExp(String.raw`(?<![\p{L}-])(${capital}), (${capital})`, 'gu');

/** «dr. Hansen», who needs no first name to be one. */
const titled =
  /(?<!\p{L})(?:[Dd]r|[Pp]rof(?:essor)?|[Oo]verlege|[Ll]ege|[Ss]ykepleier|[Ss]jukepleiar|[Ss]tipendiat)\.? (\p{Lu}\p{Ll}{2,})/gu;

/** True when words beside each other look like the names of a person: `Kari Nordmann`, `NORDMANN Kari`. */
export const namesPerson = (text: string): boolean =>
  [...text.matchAll(capitals)].some(([words]) => isPerson(words.split(' '))) ||
  [...text.matchAll(lastNameFirst)].some(
    ([, last = '', first = '']) => !isNoName(last) && isFirstName(first),
  ) ||
  [...text.matchAll(titled)].some(([, name = '']) => !isNoName(name)) ||
  isInSmallLetters(text);

function isPerson(words: readonly string[]): boolean {
  const names = words.filter((word) => /^\p{Lu}[\p{L}’'-]+$/u.test(word));
  const known = names.some((word, at) => {
    const next = names[at + 1];
    if (next === undefined || isNoName(word) || isNoName(next)) return false;
    return isFirstName(word) || isFirstName(next);
  });
  // «Martina Hansens hospital» is none.
  if (known) return !isUnitWord(words.at(-1) ?? '') || !/s$/.test(words.at(-2) ?? '');
  const strange = names.filter((word) => !isNoName(word) && /\p{Ll}/u.test(word));
  return strange.length >= 2 && !words.some(isUnitWord);
}

/** `kari nordmann`: both have to be known, for nearly all words are written so. */
function isInSmallLetters(text: string): boolean {
  const words = text.split(/[^\p{L}-]+/u);
  return words.some((word, at) => isFirstName(word) && isSurname(words[at + 1] ?? '') && !isNoName(word));
}

/** The last word of a text, and what stands between a name and a number: `Kari (mobil): `. */
const lastWord =
  /(?<![\p{L}-])(?<!St\.? )(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?:[\s:,(]|på|tlf\.?|telefon|mob(?:il)?\.?)*$/u;
/** First names that begin sentences as other words. */
const otherWords = new Set(['Per', 'Dag', 'Finn', 'Liv', 'Odd', 'Are', 'Even', 'Siv', 'Unn', 'Gro', 'Stein']);

const endsWithFirstName = (text: string): boolean => {
  const word = lastWord.exec(text)?.[1];
  return word !== undefined && isFirstName(word) && !otherWords.has(word);
};
