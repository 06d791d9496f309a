import { isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { Fault } from '../../problem.ts';

/** How people begin a point of a list: with a bullet, a dash, or a number or letter and a sign. */
const pointSign = /^(?:[•‣▪◦●∙·*–—-]|(?:\d{1,2}|[a-zæøå])[.)]\s)/i;

/**
 * Finds an item of a list that YAML makes one text of, where its lines look like items of their own: one begins as an
 * item does, a line is left open between them, or brackets have no comma between them. Once such a text is written on
 * one line, nobody can see that it was two criteria.
 *
 * @returns the fault and where its line begins in the text; undefined for what is one item
 */
export function itemOverLines(
  node: Node,
  parent: unknown,
  text: string,
): { at: number; fault: Fault } | undefined {
  if (!isScalar(node) || !isSeq(parent) || !node.range) return undefined;
  const [start, end] = node.range;
  const isBare = node.type === Scalar.PLAIN;
  const lines = text.slice(start, end).split('\n');
  // A number begins a point only where the text before it begins with one too: «i\n3. trimester» does not.
  const numbered = pointSign.test(lines[0] ?? '');
  let at = start;
  for (const [index, line] of lines.entries()) {
    const words = line.trim();
    const begins = pointSign.test(words) && (numbered || !/^[\p{L}\d]/u.test(words));
    const parted = isBare && (parent.flow === true || lines[index - 1]?.trim() === '');
    if (index > 0 && words !== '' && (begins || parted)) return { at, fault: faultOf(words) };
    at += line.length + 1;
  }
  return undefined;
}

const faultOf = (line: string): Fault => ({
  rule: 'item-over-lines',
  message: `Linjen blir lest som en del av punktet over: «${line.slice(0, 60)}».`,
  help: 'Er den et eget punkt, begynn den med «- » rett under streken over. Hører den til punktet, skriv hele punktet på én linje.',
});
