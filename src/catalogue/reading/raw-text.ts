import type { Fault, Problem } from '../problem.ts';
import { lineOfOffset, problemAt, type SourceFile } from './source.ts';

/** The words `npm run new` writes where an editor has to fill in. */
export const fillInMarker = 'FYLL UT';

/** Faults that can be seen in the raw text of any content file, before anything is parsed. */
export function rawTextProblems({ file, text }: SourceFile): Problem[] {
  const found: { at: number; fault: Fault }[] = [
    ...mergeConflict(text),
    ...invisibleCharacters(text),
    ...identityNumbers(text),
    ...templateText(text),
  ];
  return found.map(({ at, fault }) => problemAt(file, lineOfOffset(text, at), '', fault));
}

/** True when the file holds two versions at once, so that parsing it would only add noise. */
export const hasMergeConflict = (text: string): boolean => conflict.test(text);
const conflict = /^(<{7}|={7}|>{7})( |$)/m;

function* mergeConflict(text: string) {
  const marker = conflict.exec(text);
  if (!marker) return;
  yield {
    at: marker.index,
    fault: {
      rule: 'merge-conflict',
      message: 'Filen har merker etter en konflikt (<<<<<<<, ======= eller >>>>>>>).',
      help: 'Velg teksten som skal gjelde, og slett merkene og den andre teksten.',
    },
  };
}

function* invisibleCharacters(text: string) {
  const hidden = [...text.matchAll(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g)];
  const first = hidden[0];
  if (!first) return;
  const many = hidden.length === 1 ? 'et usynlig tegn' : `${hidden.length} usynlige tegn`;
  yield {
    at: first.index,
    fault: {
      rule: 'invisible-character',
      message: `Teksten har ${many}, ofte limt inn fra et annet program.`,
      help: 'Slett tegnet, eller kjør «npm run fix».',
      edits: hidden.map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' })),
    },
  };
}

function* identityNumbers(text: string) {
  for (const match of text.matchAll(identityShape)) {
    if (!isIdentityNumber(match[0])) continue;
    yield {
      at: match.index,
      fault: {
        rule: 'identity-number',
        message: 'Her står det noe som ser ut som et fødselsnummer.',
        help: 'Slett det. Personopplysninger skal aldri stå i oversikten. Er det lagt ut på GitHub, må det også fjernes fra historikken.',
      },
    };
  }
}

// Written together, or with a space, a hard space, a full stop or a hyphen before the last five.
const identityShape = /(?<!\d)\d{6}[ \u00A0.-]?\d{5}(?!\d)/g;

/** Text without identity numbers: messages repeat what an editor wrote, and end up in public logs. */
export const hideIdentityNumbers = (text: string): string =>
  text.replace(identityShape, (number) => (isIdentityNumber(number) ? '***********' : number));

/** Both control digits of a Norwegian identity number or D-number fit. */
function isIdentityNumber(written: string): boolean {
  const digits = written.replace(/\D/, '');
  const fits = (weights: number[]): boolean =>
    weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
  return fits([3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && fits([5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]);
}

function* templateText(text: string) {
  for (const line of text.matchAll(new RegExp(`^.*${fillInMarker}.*$`, 'gm'))) {
    yield {
      at: line.index,
      fault: {
        rule: 'template-text',
        message: `Teksten fra malen står igjen: «${line[0].trim().slice(0, 60)}».`,
        help: 'Skriv inn det som gjelder studien, eller slett feltet hvis det ikke trengs.',
      },
    };
  }
}
