import {
  type Document,
  isAlias,
  isPair,
  isScalar,
  Lexer,
  type Node,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Fault } from '../../problem.ts';
import { yamlBound } from '../bounds.ts';
import { lineFinder } from '../source.ts';
import { type OffsetFault, syntaxFaults } from './faults.ts';
import { itemOverLines } from './items-over-lines.ts';
import { type LocatedFault, type ParsedYaml, placesIn, topOfFile, untrusted } from './parsed-yaml.ts';
import { treeOf } from './tree-of-document.ts';

// All values are text, and problems are told in our own words.
const yamlOptions = {
  schema: 'failsafe',
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
  keepSourceTokens: true,
} as const;

/** Reads YAML by the parser for the whole of it, which takes its time and knows what is wrong. */
export function parseFully(text: string, start = topOfFile): ParsedYaml {
  const lineAt = lineFinder(text, start.line);
  const bound = yamlBound(text);
  if (bound) {
    const { offset, ...fault } = bound;
    return untrusted(text, start, [{ ...fault, field: '', line: lineAt(offset) }]);
  }
  const document = parseDocument(text, yamlOptions);
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
  const found = [...syntaxFaults(document.errors, text), ...refusedNodes(document, text)];
  const faults = firstOfEachLine(
    found.map(({ offset, ...fault }) => ({ ...shift(fault), line: lineAt(offset) })),
  );
  if (faults.length > 0) return untrusted(text, start, faults);
  const tree = treeOf(document);
  return { data: document.toJS(), tree, places: placesIn(text, tree, start), faults };
}

function firstOfEachLine(faults: LocatedFault[]): LocatedFault[] {
  const told = new Set<number>();
  return faults.filter(({ line }) => !told.has(line) && told.add(line));
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
      const item = document.errors.length === 0 && itemOverLines(node, ancestors.at(-1), text);
      if (item) faults.push({ ...item.fault, field: fieldOf(ancestors), offset: item.at });
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

/** A browser fetches this parser only when it needs it; here it is always at hand. */
export const loadWholeYaml = (): Promise<void> => Promise.resolve();

/** A YAML text in its smallest pieces. */
export const lexemesOf = (text: string): Iterable<string> => new Lexer().lex(text);
