import type { Fault } from '../problem.ts';

/** Controls that stand for a sign: in the encoding of another system, or as the hyphen of a word processor. */
const otherControls = '\\x1E\\x80-\\x84\\x86-\\x9F';

/** A joiner that does not make one picture of two: 👩‍⚕️ is a woman, a joiner and a sign for health. */
const looseJoiner =
  '\\u200D(?:(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F]\\u200D)|(?!\\p{Extended_Pictographic}))';

/**
 * Signs that nobody sees and that do harm: they turn text round, hide in names and ids, or may not stand in XML, so
 * that one of them makes a whole feed unreadable. Tabs and line ends are none of them, nor what only chooses between
 * two drawings of a sign. Two of them look like a space or a letter, and are neither.
 */
const set = `[\\p{Cc}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\p{Zl}\\p{Zp}\\u2800\\uFFF9-\\uFFFB]--[\\t\\n\\r\\u200D\\p{Variation_Selector}${otherControls}]`;
const hidden = `[${set}]|${looseJoiner}`;

/**
 * What is left of a sign that did not survive being copied: the sign that says so, a place in a typeface of its own,
 * a picture, a quotation mark or dash of another encoding, or the hyphen of a word processor. Nobody can know what
 * stood there but a person.
 */
const lost = `[${otherControls}\\p{Co}\\p{Cs}\\uFFFC\\uFFFD]`;

/** Every sign that may not stand in a text. */
export const unseen = new RegExp(`${hidden}|${lost}`, 'gv');
const oneUnseen = new RegExp(unseen.source, 'v');
/** Nearly no text has any, and one set of signs is looked for faster than signs and what stands around them. */
const maybeUnseen = new RegExp(`[\\u200D[[${set}]${lost}]]`, 'v');
/** Letters and signs of everyday texts: what has no other is looked through in a fraction of the time. */
const everyday = /^[\t\n -~\u00A1-\u00AC\u00AE-\u017F\u2013\u2014\u2018-\u201E\u2026]*$/;
const isUnseenIn = (text: string): boolean =>
  !everyday.test(text) && maybeUnseen.test(text) && oneUnseen.test(text);

/** Signs that stand between words, so that a space must come in their place. */
const breaks = ['\u000B', '\u000C', '\u0085', '\u2028', '\u2029', '\u2800'];

/** What stands in a raw text and should not, where it begins, and what repairs it. */
export function unseenSigns(text: string): { at: number; fault: Fault }[] {
  if (!isUnseenIn(text)) return [];
  const found = [...text.matchAll(new RegExp(hidden, 'gv'))];
  const [firstHidden] = found;
  const [firstLost] = text.matchAll(new RegExp(lost, 'gv'));
  const many = found.length === 1 ? 'et usynlig tegn' : `${found.length} usynlige tegn`;
  return [
    ...(firstHidden
      ? [
          {
            at: firstHidden.index,
            fault: {
              rule: 'invisible-character',
              message: `Teksten har ${many}, ofte limt inn fra et annet program.`,
              help: 'Slett tegnet, eller kjør «npm run fix».',
              edits: found.map((match) => ({
                start: match.index,
                end: match.index + match[0].length,
                text: breaks.includes(match[0]) ? ' ' : '',
              })),
            },
          },
        ]
      : []),
    ...(firstLost ? [{ at: firstLost.index, fault: lostSign }] : []),
  ];
}

const lostSign: Fault = {
  rule: 'lost-character',
  message:
    'Teksten har et tegn som gikk tapt da den ble kopiert, og som vises som en rute eller et spørsmålstegn.',
  help: 'Se etter i originalen hva som skulle stått der, ofte et punkt, en strek eller ≤, og skriv det inn.',
};

/** True for a value that holds such a sign, however it was written. */
export const hasUnseen = (value: string): boolean => isUnseenIn(value);

/** A value that was written with a code (`"\b"`) for a sign that nobody sees. */
export const writtenUnseen: Fault = {
  rule: 'invisible-character',
  message: 'Verdien har en kode for et tegn som ikke kan vises, skrevet med omvendt skråstrek (\\).',
  help: 'Slett koden. Skal det stå en omvendt skråstrek i teksten, bruk enkle anførselstegn rundt verdien.',
};

/** A text under the fields that has such a code (`&#x202e;`, `&shy;`). */
export const codedUnseen: Fault = {
  rule: 'invisible-character',
  message: 'Teksten har en kode (&…;) for et tegn som ikke kan vises.',
  help: 'Slett koden.',
};
