import {
  type Document,
  isAlias,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Fault } from '../problem.ts';
import { type FilePlaces, filePlacesOf } from './file-places.ts';
import { type OffsetFault, syntaxFaults } from './yaml-faults.ts';

/** A fault with the line it stands on. */
export interface LocatedFault extends Fault {
  line: number;
  field: string;
}

/** What a YAML text says, where it says it, and what is wrong with it. */
export interface ParsedYaml {
  /** Maps, lists and strings only; undefined when the text cannot be trusted. */
  data: unknown;
  places: FilePlaces;
  faults: LocatedFault[];
}

/** How every content file is read, wherever it is: all values are text, and problems are told in our own words. */
export const yamlOptions = {
  schema: 'failsafe',
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/**
 * Reads YAML with every scalar kept as the text an editor wrote, so that `012345`, `no` and `2026-02-30`
 * survive to be judged. Anchors, aliases and tags are refused: content needs none of them, and they can
 * blow up memory.
 *
 * @param text the YAML itself
 * @param start where it begins in its file: line (from 1) and character offset
 */
export function parseYaml(text: string, start = { line: 1, offset: 0 }): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...yamlOptions, lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line + start.line - 1;
  const shift = <T extends Fault>(fault: T): T => ({
    ...fault,
    ...(fault.edits && {
      edits: fault.edits.map((edit) => ({
        ...edit,
        start: edit.start + start.offset,
        end: edit.end + start.offset,
      })),
    }),
  });
  const faults = [...syntaxFaults(document.errors, text), ...refusedNodes(document, text)]
    .map(({ offset, ...fault }) => ({ ...shift(fault), line: lineAt(offset) }))
    .filter((fault, index, all) => all.findIndex((other) => other.line === fault.line) === index);
  return {
    data: faults.length > 0 ? undefined : document.toJS(),
    places: filePlacesOf(document, text, lineAt, start.offset),
    faults,
  };
}

function refusedNodes(document: Document, text: string): OffsetFault[] {
  const faults: OffsetFault[] = [];
  const offsetOf = (node: Node): number => node.range?.[0] ?? 0;
  visit(document, {
    Node(key, node, ancestors) {
      if (!isAlias(node) && node.tag !== undefined) {
        faults.push({ ...refused('!'), field: fieldOf(ancestors), offset: offsetOf(node) });
      }
      if (isAlias(node) || node.anchor !== undefined) {
        faults.push({ ...refused('& eller *'), field: fieldOf(ancestors), offset: offsetOf(node) });
      }
      // A comment on the lines below a value belongs to it too, but takes nothing from it.
      const sameLine = /^[ \t]*#/.test(text.slice(node.range?.[1] ?? 0));
      if (key !== 'key' && isScalar(node) && node.type === Scalar.PLAIN && node.comment && sameLine) {
        faults.push({ ...lostText(node.comment), field: fieldOf(ancestors), offset: offsetOf(node) });
      }
    },
  });
  // Aliases come in swarms; the first shows what to do.
  const first = faults.findIndex((fault) => fault.rule === 'refused-yaml');
  return faults.filter((fault, index) => fault.rule !== 'refused-yaml' || index === first);
}

const fieldOf = (ancestors: readonly unknown[]): string =>
  ancestors
    .filter((node) => isPair(node))
    .map((pair) => String(pair.key))
    .join('.');

const refused = (signs: string): Fault => ({
  rule: 'refused-yaml',
  message: `En verdi begynner med ${signs}, og da kan den ikke leses som tekst.`,
  help: 'Sett anførselstegn rundt hele verdien. Skal den gjenta noe, skriv det ut på hvert sted.',
});

const lostText = (comment: string): Fault => ({
  rule: 'lost-text',
  message: `Teksten etter # forsvinner: «${comment.trim().slice(0, 60)}».`,
  help: 'Sett anførselstegn rundt hele verdien hvis teksten skal være med, eller flytt kommentaren til en egen linje.',
});
