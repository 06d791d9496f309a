import { type Document, isMap, isNode, type Node } from 'yaml';

/** Keys and indexes from the top of a document to a field. */
export type Path = readonly PropertyKey[];

/** Where the fields of a YAML text stand in the file around it. */
export interface Places {
  /** Line of a field; of its nearest parent when the field is missing. */
  line(path: Path): number;
  /** First and last character of a field's value, or undefined when it is missing. */
  valueRange(path: Path): [start: number, end: number] | undefined;
}

/** Looks up places in a parsed text; `lineAt` and `shift` carry them over to the file around it. */
export function placesOf(document: Document, lineAt: (offset: number) => number, shift: number): Places {
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
