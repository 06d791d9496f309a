import { idnr } from '@navikt/fnrvalidator';
import type { Fault, Problem } from '../problem.ts';
import { brokenLetters } from './broken-letters.ts';
import { personalText } from './personal-text.ts';
import { lineFinder, problemAt, type SourceFile } from './source.ts';
import { unseenSigns } from './unseen-signs.ts';

/** The words `npm run new` writes where an editor has to fill in. */
export const fillInMarker = 'FYLL UT';

/** Faults that can be seen in the raw text of any content file, before anything is parsed. */
export function rawTextProblems({ file, text }: SourceFile): Problem[] {
  const found: { at: number; fault: Fault }[] = [
    ...mergeConflict(text),
    ...unseenSigns(text),
    ...[brokenLetters(text) ?? []].flat(),
    ...hardSpaces(text),
    ...identityNumbers(text),
    ...personalText(text),
    ...templateText(text),
  ];
  const lineAt = lineFinder(text);
  return found.map(({ at, fault }) => problemAt(file, lineAt(at), '', fault));
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

/** A hard space before a line's text or after its dash: YAML and Markdown see neither an indent nor a list. */
const hardSpace = /^(?:[ \t]*[\u00A0\u202F][ \u00A0\u202F]*|[ \t]*-[\u00A0\u202F]+)(?=\S)/gm;
/** Most texts have none at all, and that is seen in a fraction of the time. */
const mayHaveHardSpace = (text: string): boolean => text.includes('\u00A0') || text.includes('\u202F');

/** True when the fields of a file are not what they look like, so that reading them would only add noise. */
export const hasHiddenLayout = (fields: string): boolean =>
  mayHaveHardSpace(fields) && fields.search(hardSpace) !== -1;

function* hardSpaces(text: string) {
  if (!mayHaveHardSpace(text)) return;
  const found = [...text.matchAll(hardSpace)];
  const first = found[0];
  if (!first) return;
  yield {
    at: first.index,
    fault: {
      rule: 'hard-space',
      message: 'Linjen begynner med et hardt mellomrom, som ser ut som et vanlig, men er et annet tegn.',
      help: 'Skriv vanlige mellomrom i stedet, eller kjør «npm run fix».',
      edits: found.map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0].replace(/[\u00A0\u202F]/g, ' '),
      })),
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
const identityShape = /(?<!\d)\d{6}[ \u00A0\u202F.\u2013-]?\d{5}(?!\d)/g;

/** Text without identity numbers: messages repeat what an editor wrote, and end up in public logs. */
export const hideIdentityNumbers = (text: string): string =>
  text.replace(identityShape, (number) => (isIdentityNumber(number) ? '***********' : number));

/** A number that can belong to a person: an identity number, a D-number, or one made for help or tests. */
const isIdentityNumber = (written: string): boolean => idnr(written.replace(/\D/g, '')).status === 'valid';

/** What people leave where something is still to be written. A comment of its own may say so. */
const unfilled = new RegExp(
  `${fillInMarker}|FYLL INN|(?<![\\p{L}\\d])(?:TODO|(?:x{3,}|X{3,}))(?![\\p{L}\\d-])|[Ll]orem ipsum`,
  'u',
);

function* templateText(text: string) {
  if (!unfilled.test(text)) return;
  for (const line of text.matchAll(/^.*$/gm)) {
    if (!unfilled.test(line[0]) || (/^\s*#\s/.test(line[0]) && !line[0].includes(fillInMarker))) continue;
    yield {
      at: line.index,
      fault: {
        rule: 'template-text',
        message: line[0].includes(fillInMarker)
          ? `Teksten fra malen står igjen: «${line[0].trim().slice(0, 60)}».`
          : `Teksten er ikke skrevet ferdig: «${line[0].trim().slice(0, 60)}».`,
        help: 'Skriv inn det som gjelder studien, eller slett feltet hvis det ikke trengs.',
      },
    };
  }
}
