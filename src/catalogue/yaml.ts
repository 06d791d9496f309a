import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  Scalar,
  parseDocument,
  visit,
} from 'yaml';
import type { Fault } from './problem.ts';
import { syntaxFaults } from './yaml-faults.ts';

/** Keys and indexes from the top of a document to a field. */
export type Path = readonly PropertyKey[];

/** A fault with the line it stands on. */
export interface LocatedFault extends Fault {
  line: number;
  field: string;
}

/** Where the fields of a YAML text stand in the file around it. */
export interface Places {
  /** Line of a field; of its nearest parent when the field is missing. */
  line(path: Path): number;
  /** First and last character of a field's value, or undefined when it is missing. */
  valueRange(path: Path): [start: number, end: number] | undefined;
}

export interface ParsedYaml {
  /** Maps, lists and strings only; undefined when the text cannot be trusted. */
  data: unknown;
  places: Places;
  faults: LocatedFault[];
}

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
  const document = parseDocument(text, {
    schema: 'failsafe',
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
  });
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
  const faults = [...syntaxFaults(document.errors, text), ...refusedNodes(document)]
    .map(({ offset, ...fault }) => ({ ...shift(fault), line: lineAt(offset) }))
    .filter((fault, index, all) => all.findIndex((other) => other.line === fault.line) === index);
  return {
    data: faults.length > 0 ? undefined : document.toJS(),
    places: placesOf(document, lineAt, start.offset),
    faults,
  };
}

type OffsetFault = Fault & { field: string; offset: number };

function refusedNodes(document: Document): OffsetFault[] {
  const faults: OffsetFault[] = [];
  const offsetOf = (node: Node): number => node.range?.[0] ?? 0;
  for (const warning of document.warnings) {
    faults.push({ ...refused('YAML-merker (!)'), field: '', offset: warning.pos[0] });
  }
  visit(document, {
    Node(key, node, ancestors) {
      if (isAlias(node) || node.anchor !== undefined) {
        faults.push({ ...refused('YAML-ankre (& og *)'), field: '', offset: offsetOf(node) });
      }
      if (key !== 'key' && isScalar(node) && node.type === Scalar.PLAIN && node.comment) {
        const field = ancestors.filter(isPair).map((pair) => String(pair.key));
        faults.push({ ...lostText(node.comment), field: field.join('.'), offset: offsetOf(node) });
      }
    },
  });
  return faults;
}

const refused = (what: string): Fault => ({
  rule: 'refused-yaml',
  message: `${what} er ikke tillatt i innholdet.`,
  help: 'Skriv verdien rett ut på hvert sted den trengs.',
});

const lostText = (comment: string): Fault => ({
  rule: 'lost-text',
  message: `Teksten etter # forsvinner: «${comment.trim().slice(0, 60)}».`,
  help: 'Sett anførselstegn rundt hele verdien hvis teksten skal være med, eller flytt kommentaren til en egen linje.',
});

function placesOf(document: Document, lineAt: (offset: number) => number, shift: number): Places {
  const nodeAt = (path: Path): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const keyAt = (path: Path): Node | undefined => {
    const parent = nodeAt(path.slice(0, -1));
    const pair = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(path.at(-1)))
      : undefined;
    return isNode(pair?.key) ? pair.key : undefined;
  };
  return {
    line(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const part = path.slice(0, depth);
        const node = keyAt(part) ?? nodeAt(part);
        if (node?.range) return lineAt(node.range[0]);
      }
      return lineAt(0);
    },
    valueRange(path) {
      const range = nodeAt(path)?.range;
      return range ? [range[0] + shift, range[1] + shift] : undefined;
    },
  };
}
