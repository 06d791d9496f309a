import { plainWords } from './letters.ts';

/** A word of a facility as it is compared, and how it stood. */
export interface FacilityWord {
  word: string;
  written: string;
}

/** What a word says about what kind of place something is: «sykehus» and «hospital» are one word. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:universitets(?:s[yj]u?kehus(?:et)?|sjukhus(?:et)?)|uh)$/, '#uh'],
  [/^sentrals[yj]u?kehus(?:et)?$/, '#ch'],
  [/^regionss?[yj]u?kehus(?:et)?$/, '#rh'],
  [/^fylkess?[yj]u?kehus(?:et)?$/, '#fh'],
  [/^(?:s[yj]u?kehus(?:et)?|sjukhus(?:et)?|hosp|hospital(?:et|s)?)$/, '#h'],
  [/^(?:universitet(?:et)?|university|univ)$/, '#u'],
  [/^helse$/, '#helse'],
  [/^(?:kommune|municipality)$/, '#k'],
  [/^(?:bydel|district)$/, '#b'],
];

/** Words that make another kind of the hospital that comes after them. */
const before: readonly (readonly [RegExp, string])[] = [
  [/^(?:universitets?|university|univ|u)$/, '#uh'],
  [/^(?:sentral|central)$/, '#ch'],
  [/^(?:regions?|regional)$/, '#rh'],
  [/^(?:fylkes?|county)$/, '#fh'],
];

/** Kinds of hospital: of a name that is a hospital's own, it does not matter which of them is written. */
export const hospitalKinds: ReadonlySet<string> = new Set(['#uh', '#ch', '#rh', '#fh', '#h']);
/** Kinds of hospital that a town has one of: «Regionsykehuset» in Trondheim says which. */
export const oneInTown: ReadonlySet<string> = new Set(['#uh', '#rh', '#ch']);

/** Words of kinds in full, for those that are written with a slip. */
export const kindWords = [
  'universitetssykehus',
  'universitetssykehuset',
  'universitetssjukehus',
  'universitetssjukehuset',
  'sykehus',
  'sykehuset',
  'sjukehus',
  'sjukehuset',
  'sentralsykehus',
  'sentralsykehuset',
  'sentralsjukehus',
  'regionsykehus',
  'regionsykehuset',
  'fylkessykehus',
  'fylkessykehuset',
  'hospital',
  'hospitalet',
  'university',
  'universitet',
  'universitetet',
  'municipality',
  'kommune',
  'district',
  'department',
];

/** Words that bind a name together, and forms of company. */
const binding = new Set(
  'i in of at and og the for ved pa on as asa hf rhf trust health authority authorities helseforetak'.split(
    ' ',
  ),
);

const first = (patterns: typeof kinds, word: string): string | undefined =>
  patterns.find(([pattern]) => pattern.test(word))?.[1];

const known = new Map<string, string | undefined>();
function kindAlone(word: string): string | undefined {
  if (!known.has(word)) known.set(word, first(kinds, word));
  return known.get(word);
}

/** The kind that words in a row tell, and how many of them tell it. */
function kindOf(word: string, next: string | undefined): { kind: string; words: number } | undefined {
  if (word === 'city' && next === 'of') return { kind: '#k', words: 2 };
  const together = next !== undefined && kindAlone(next) === '#h' ? first(before, word) : undefined;
  if (together) return { kind: together, words: 2 };
  const kind = kindAlone(word);
  return kind === undefined ? undefined : { kind, words: 1 };
}

/**
 * The words of a name that tell it from others: kinds of place as one sign each, and no words that only bind.
 *
 * @param correct the word that a slip was meant to be
 */
export function facilityWords(text: string, correct: (word: string) => string): FacilityWord[] {
  const all = text
    .replace(/(?<=\p{Ll}{3})(?=UH\b|\p{Lu}\p{Ll}{3})/gu, ' ')
    .replace(/(?<=\p{L})['’´`‘](?=s\b)/giu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .flatMap((written) => plainWords(written).map((word) => ({ word: asWritten(correct(word)), written })));
  const found: FacilityWord[] = [];
  for (let at = 0; at < all.length; ) {
    const one = all[at];
    if (!one) break;
    const kind = kindOf(one.word, all[at + 1]?.word);
    if (kind) found.push({ word: kind.kind, written: one.written });
    else if (!binding.has(one.word)) found.push(one);
    at += kind?.words ?? 1;
  }
  return found;
}

/** «Sankt Olav» and «Saint Olav» are «St. Olav». */
const asWritten = (word: string): string => (/^(?:sankt|saint|snt)$/.test(word) ? 'st' : word);

/** What stands apart in a facility: the department, the hospital, the town. */
export const partsOf = (facility: string): string[] =>
  facility.split(/[,;:()/|]|\s[-–—]\s?|[-–—]\s/).filter((part) => part.trim() !== '');

/** Words of departments, and of what registers write of a place beside its name. */
const department =
  /^(?:avd|dep|div|sek|sect|klin|clin|pol|unit|enhet|med|kir|surg|onk|onc|kard|card|nevr|neur|anest|ana?st|int|barn|p[ae]d|child|wom|kvin|fod|gyn|ort|hem|infe|lung|hud|derm|oye|psy|rad|rheu|rev|res|fors|trial|site|cent|sent|lab|dr|prof|norw|st|dps|bup)|(?:klinik|avdeling|seksjon|clinic|post|voksen|helse)/;

/** True for a word that may stand beside the name of a hospital and is no part of another one's name. */
export const isBeside = ({ word, written }: FacilityWord): boolean =>
  word.startsWith('#') || /^[\p{Ll}\d]/u.test(written) || department.test(word);

/** Words of other places that are called after a hospital, or after the same hill or saint. */
export const otherPlace =
  /legesenter|legekontor|legegruppe|hjertesenter|hogskole|college|skole|school|stadion|stadium|brygge|tannlege|hageby|sykehjem|omsorg|kirke|senter$|fysio|rehabilitering as$/;

/** Shops at hospitals that are not theirs. */
export const otherOwner = /sykehusapotek|sjukehusapotek|hospital pharmac/;
