import type { Fault } from '../problem.ts';

/**
 * Signs that nobody sees and that do harm: they turn text round, hide in names and ids, or may not stand in XML, so
 * that one of them makes a whole feed unreadable. Tabs and line ends are none of them.
 */
const unseen =
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF';
const oneUnseen = new RegExp(`[${unseen}]`);

/** Signs that stand between words, so that a space must come in their place. */
const breaks = ['\u000B', '\u000C', '\u0085', '\u2028', '\u2029'];

/** Where such signs stand in a raw text, and what repairs them. */
export function unseenSigns(text: string): { at: number; fault: Fault } | undefined {
  const hidden = [...text.matchAll(new RegExp(`[${unseen}]`, 'g'))];
  const first = hidden[0];
  if (!first) return undefined;
  const many = hidden.length === 1 ? 'et usynlig tegn' : `${hidden.length} usynlige tegn`;
  return {
    at: first.index,
    fault: {
      rule: 'invisible-character',
      message: `Teksten har ${many}, ofte limt inn fra et annet program.`,
      help: 'Slett tegnet, eller kjør «npm run fix».',
      edits: hidden.map((match) => ({
        start: match.index,
        end: match.index + 1,
        text: breaks.includes(match[0]) ? ' ' : '',
      })),
    },
  };
}

/** True for a value that holds such a sign, or half a sign, however it was written. */
export const hasUnseen = (value: string): boolean => oneUnseen.test(value) || !value.isWellFormed();

/** A value that was written with a code (`"\b"`) for a sign that nobody sees. */
export const writtenUnseen: Fault = {
  rule: 'invisible-character',
  message: 'Verdien har en kode for et tegn som ikke kan vises, skrevet med omvendt skråstrek (\\).',
  help: 'Slett koden. Skal det stå en omvendt skråstrek i teksten, bruk enkle anførselstegn rundt verdien.',
};

const entity = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;

/** Where a text under the fields has a code (`&#x202e;`) for a sign that nobody sees. */
export function unseenEntity(body: string): number | undefined {
  const found = [...body.matchAll(entity)].find(([, hex, decimal]) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0x10ffff || hasUnseen(String.fromCodePoint(code));
  });
  return found?.index;
}
