import type { FieldsNode, YamlNode } from './yaml/tree.ts';

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
 * Looks up where fields stand in a YAML text.
 *
 * @param root what the text says; undefined when it says nothing
 * @param text the YAML text
 * @param lineAt the line of the file that an offset in the YAML text stands on
 * @param shift how many characters of the file stand before the YAML text
 */
export function filePlacesOf(
  root: YamlNode | undefined,
  text: string,
  lineAt: (offset: number) => number,
  shift: number,
): FilePlaces {
  const nodeAt = (path: FieldPath): YamlNode | undefined =>
    path.reduce<YamlNode | undefined>((node, key) => node && childAt(node, key), root);
  const startOf = (path: FieldPath): number | undefined => {
    const parent = nodeAt(path.slice(0, -1));
    const entry = parent?.kind === 'fields' ? entryAt(parent, path.at(-1)) : undefined;
    return entry?.start ?? nodeAt(path)?.start;
  };
  return {
    line(path) {
      for (let depth = path.length; depth > 0; depth--) {
        const start = startOf(path.slice(0, depth));
        if (start !== undefined) return lineAt(start);
      }
      return lineAt(0);
    },
    valueRange(path) {
      const node = nodeAt(path);
      if (!node) return undefined;
      // A text in a block ends with the line end before the next field, which is no part of it.
      const { length } = text.slice(node.start, node.end).trimEnd();
      return [node.start + shift, node.start + length + shift];
    },
    written(path) {
      const node = nodeAt(path);
      return node && text.slice(node.start, node.end);
    },
  };
}

function childAt(node: YamlNode, key: PropertyKey): YamlNode | undefined {
  if (node.kind === 'fields') return entryAt(node, key)?.value;
  return node.kind === 'list' && typeof key === 'number' ? node.items[key]?.value : undefined;
}

const entryAt = (
  { entries }: FieldsNode,
  key: PropertyKey | undefined,
): FieldsNode['entries'][number] | undefined => entries.find((entry) => entry.key === key);
