import { plainWords } from './letters.ts';

/** A word of a facility as it is compared, and how it stood. */
export interface FacilityWord {
  word: string;
  written: string;
  /** True right after «for»: «Hospital for Rheumatic Diseases» is not the town's hospital. */
  isFor?: boolean;
}

/** What a word says about what kind of place something is: «sykehus» and «hospital» are one word. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:universitets?(?:s[yj]u?kehus(?:et)?|sjukhus(?:et)?)|universityhosp(?:ital)?|uh)$/, '#uh'],
  [/^sentrals[yj]u?kehus(?:et)?$/, '#ch'],
  [/^regionss?[yj]u?kehus(?:et)?$/, '#rh'],
  [/^fylkess?[yj]u?kehus(?:et)?$/, '#fh'],
  [/^(?:s[yj]u?kehus(?:et)?|sjukhus(?:et)?|hosp|h?ospital(?:et|s)?)$/, '#h'],
  [/^(?:universitet(?:et)?|university|univ)$/, '#u'],
  [/^ho[gy]sk[ou]le[nr]?$/, '#uc'],
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
  [/^(?:general|district|local)$/, '#h'],
];

/** Words in a row that are one kind: a «University College» is no university. */
const inARow: readonly (readonly [words: string, kind: string])[] = [
  ['university college', '#uc'],
  ['university of applied sciences', '#uc'],
  ['city of', '#k'],
  ['health trust', '#helse'],
];
const longestRow = Math.max(...inARow.map(([row]) => row.split(' ').length));

/** Kinds of hospital: of a name that is a hospital's own, it does not matter which of them is written. */
export const hospitalKinds: ReadonlySet<string> = new Set(['#uh', '#ch', '#rh', '#fh', '#h']);
/** Kinds that only a public hospital is called by. */
export const publicKinds: ReadonlySet<string> = new Set(['#uh', '#ch', '#rh', '#fh']);
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
function kindOf(words: readonly string[]): { kind: string; words: number } | undefined {
  const [word = '', next] = words;
  for (const [row, kind] of inARow) {
    const { length } = row.split(' ');
    if (words.slice(0, length).join(' ') === row) return { kind, words: length };
  }
  const together = next !== undefined && kindAlone(next) === '#h' ? first(before, word) : undefined;
  if (together) return { kind: together, words: 2 };
  const kind = kindAlone(word);
  return kind === undefined ? undefined : { kind, words: 1 };
}

/** What is known of the words of names. */
export interface Spelling {
  /** The word that a slip was meant to be; the word itself where it is none. */
  correct(word: string): string;
  /** True for a word of a name. */
  isKnown(word: string): boolean;
}

/** The words of a name that tell it from others: kinds of place as one sign each, and no words that only bind. */
export function facilityWords(text: string, spelling: Spelling): FacilityWord[] {
  const all = wholeWords(
    text
      .replace(/(?<=\p{Ll}{3}|\bSt)(?=UH\b|\p{Lu}\p{Ll}{3})/gu, ' ')
      .replace(/(?<=\p{L})['’´`‘](?=s\b)/giu, '')
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .flatMap((written) => plainWords(written).map((word) => ({ word: oneForm(word), written }))),
    spelling,
  );
  const found: FacilityWord[] = [];
  for (let at = 0; at < all.length; ) {
    const one = all[at];
    if (!one) break;
    const kind = kindOf(all.slice(at, at + longestRow).map(({ word }) => word));
    const isFor = all[at - 1]?.word === 'for';
    if (kind) found.push({ word: kind.kind, written: one.written, isFor });
    else if (!binding.has(one.word)) found.push({ ...one, isFor });
    at += kind?.words ?? 1;
  }
  return found;
}

/** Words with their slips put right, and those made one that are one word in a name: «Radium hospitalet». */
function wholeWords(words: readonly FacilityWord[], { correct, isKnown }: Spelling): FacilityWord[] {
  const found: FacilityWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [one, next] = [words[at], words[at + 1]];
    if (!one) continue;
    const both = next && oneForm(one.word + next.word);
    if (both !== undefined && both.length >= shortestOfTwo && isKnown(both)) {
      found.push({ word: both, written: one.written });
      at += 1;
    } else found.push({ word: correct(one.word), written: one.written });
  }
  return found;
}

/** Two short words may make a third by chance. */
const shortestOfTwo = 10;

/** «Sankt Olav» is «St. Olav», and «Nordlandssjukehuset» is «Nordlandssykehus». */
export const oneForm = (word: string): string =>
  /^(?:sankt|saint|snt)$/.test(word)
    ? 'st'
    : word
        .replace(/(?<=.{4})(?:sykehus|sjukehus|sjukhus)(?:et)?$/, 'sykehus')
        .replace(/(?<=.{4})(hospital|klinikk)e[tn]$/, '$1');

/** What stands apart in a facility: the department, the hospital, the town. */
export const partsOf = (facility: string): string[] =>
  facility.split(/[,;:()/|]|\s[-–—]\s?|[-–—]\s/).filter((part) => part.trim() !== '');

/** Words of departments, and of what registers write of a place beside its name. */
const department =
  /^(?:avd|dep|div|sek|sect|klin|clin|pol|unit|enhet|med|kir|surg|onk|onc|kard|card|nevr|neur|anest|ana?st|int|barn|p[ae]d|child|wom|kvin|fod|gyn|ort|hem|infe|lung|hud|derm|oye|psy|rad|rheu|rev|res|fors|dia[ck]onal|deacon|trial|site|cent|sent|lab|norw|st|dps|bup)|(?:klinik|avdeling|seksjon|clinic|post|voksen|helse)/;

/** True for a word that may stand beside the name of a hospital and is no part of another one's name. */
export const isBeside = ({ word, written }: FacilityWord): boolean =>
  word.startsWith('#') || /^[\p{Ll}\d]/u.test(written) || department.test(word);

/** Words of other places that are called after a hospital, or after the same hill or saint. */
const otherPlace =
  /^#(?:uc|k|b)$|legesenter|legekontor|legegruppe|legevakt|hjertesenter|helsehus|bedriftshelse|tannklinikk|fylkeskommune|^kors$|^cross$|^council$|^private?$|^medicus$|college|skole|school|stadion|stadium|brygge|tannlege|hageby|hjem$|nursing|omsorg|kirke(?!nes)|senter(?:et)?$|fysio|rehabilitering as$|hotel|apotek|pharmacy|barnehage|^nav$/;
const otherCentre = /medical cent|medisinske? sent|health cent/;

/** True where words beside a name make it that of another place. */
export const isOfOtherPlace = (beside: readonly string[]): boolean =>
  beside.some((word) => otherPlace.test(word)) || otherCentre.test(beside.join(' '));

/** Owners of places in many towns, and shops at hospitals, that are not the hospitals'. */
export const otherOwner =
  /sykehusapotek|sjukehusapotek|hospital pharmac|\b(?:aleris|volvat|teres|capio|unilabs|curato|evidia)\b/;
