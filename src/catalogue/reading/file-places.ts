import { type Document, isMap, isNode, type Node } from 'yaml';

/** Keys and indexes from the top of a file's fields to one of them: `['sites', 0, 'status']`. */
export type FieldPath = readonly PropertyKey[];

/** Where each field stands in the file it was read from. */
export interface FilePlaces {
  /** Line of a field, counted from 1; of its nearest parent when the field is missing. */
  line(path: FieldPath): number;
  /** Where a field's value begins and ends, as characters from the start of the file; undefined when it is missing. */
  valueRange(path: FieldPath): [start: number, end: number] | undefined;
  /** A field's value as it is written, with its quotes; undefined when it is missing. */
  written(path: FieldPath): string | undefined;
}

/**
 * Looks up where fields stand in a parsed YAML text.
 *
 * @param text the YAML text
 * @param lineAt the line of the file that an offset in the YAML text stands on
 * @param shift how many characters of the file stand before the YAML text
 */
export function filePlacesOf(
  document: Document,
  text: string,
  lineAt: (offset: number) => number,
  shift: number,
): FilePlaces {
  const nodeAt = (path: FieldPath): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  const keyAt = (path: FieldPath): Node | undefined => {
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
    written(path) {
      const range = nodeAt(path)?.range;
      return range ? text.slice(range[0], range[1]) : undefined;
    },
  };
}
