import { type CST, type Document, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Span, TextNode, YamlNode } from './tree.ts';

/** The tree of a document that was parsed without faults, with its source tokens kept. */
export const treeOf = ({ contents }: Document): YamlNode | undefined => nodeOf(contents);

function nodeOf(node: unknown): YamlNode | undefined {
  if (isMap(node)) {
    return {
      kind: 'fields',
      ...spanOf(node),
      inBraces: node.flow === true,
      entries: node.items.map(({ key, value }) => ({
        key: isScalar(key) && key.range ? String(key.value) : undefined,
        start: isScalar(key) ? spanOf(key).start : 0,
        value: nodeOf(value),
      })),
    };
  }
  if (isSeq(node)) {
    const dashes = dashesOf(node.srcToken);
    return {
      kind: 'list',
      ...spanOf(node),
      inBraces: node.flow === true,
      items: node.items.map((item, index) => {
        const value = nodeOf(item);
        return { start: dashes[index] ?? value?.start ?? 0, value };
      }),
    };
  }
  if (!isScalar(node)) return undefined;
  return { kind: 'text', ...spanOf(node), value: String(node.value ?? ''), quoting: quotingOf(node) };
}

const spanOf = ({ range }: { range?: [number, number, number] | null | undefined }): Span => ({
  start: range?.[0] ?? 0,
  end: range?.[1] ?? 0,
});

const quotingOf = ({ type }: Scalar): TextNode['quoting'] =>
  type === Scalar.PLAIN ? 'none' : type === Scalar.QUOTE_DOUBLE ? 'double' : 'other';

const dashesOf = (token: CST.Token | undefined): number[] =>
  token?.type === 'block-seq'
    ? token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [])
    : [];
