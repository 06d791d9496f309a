import type { Edit, Fault } from '../problem.ts';

/**
 * Letters and signs that are written in two bytes or more, which a program has shown one byte at a time: `Ã¸` for ø. Only
 * those that a Norwegian text is likely to have are looked for, since other pairs can be meant as they stand.
 */
const letters = 'æøåÆØÅéèêëóòôöüäáàâçñÉÈÖÜÄ«»“”„‘’–—…•°§©®±²³µ·½×÷€™≤≥→−\u00A0';

/** What the bytes from 80 to 9F are in the encoding that such programs guess at; undefined where it has no sign. */
const windows = new TextDecoder('windows-1252');

/** How each of them looks when it is broken. */
const broken: ReadonlyMap<string, string> = new Map(
  [...letters].map((letter) => [windows.decode(new TextEncoder().encode(letter)), letter]),
);
const oneBroken = new RegExp(
  [...broken.keys()].map((pair) => pair.replace(/[^\p{L}]/gu, '\\$&')).join('|'),
  'g',
);
/** How all of them begin: most texts have none of these. */
const beginnings = /[ÂÃâ]/;

/** A text with its broken letters made whole again. */
export const wholeLetters = (text: string): string =>
  beginnings.test(text) ? text.replace(oneBroken, (pair) => broken.get(pair) ?? pair) : text;

/** Where a raw text has broken letters, and what repairs them. */
export function brokenLetters(text: string): { at: number; fault: Fault } | undefined {
  if (!beginnings.test(text)) return undefined;
  const found = [...text.matchAll(oneBroken)];
  const [first] = found;
  if (!first) return undefined;
  const edits = found.map(
    (match): Edit => ({
      start: match.index,
      end: match.index + match[0].length,
      text: broken.get(match[0]) ?? match[0],
    }),
  );
  const word = /[^\s"]*$/.exec(text.slice(0, first.index))?.[0] ?? '';
  const rest = /^[^\s"]*/.exec(text.slice(first.index + first[0].length))?.[0] ?? '';
  return {
    at: first.index,
    fault: {
      rule: 'broken-letters',
      message: `Bokstaver er blitt ødelagt da teksten ble kopiert: «${word}${first[0]}${rest}».`,
      help: 'Skriv ordene på nytt, eller kjør «npm run fix».',
      edits,
    },
  };
}
