import { parseFully } from '#whole-yaml';
import { type ParsedYaml, placesIn, topOfFile } from './parsed-yaml.ts';
import { readPlainly } from './plain-yaml.ts';
import { valuesOf } from './tree.ts';

export type { LocatedFault, ParsedYaml } from './parsed-yaml.ts';

/**
 * Reads YAML with every scalar kept as the text an editor wrote, so that `012345`, `no` and `2026-02-30`
 * survive to be judged. Anchors, aliases and tags are refused: content needs none of them, and they can
 * blow up memory.
 *
 * @param text the YAML itself
 * @param start where it begins in its file
 */
export function parseYaml(text: string, start = topOfFile): ParsedYaml {
  const tree = readPlainly(text);
  return tree
    ? { data: valuesOf(tree), tree, places: placesIn(text, tree, start), faults: [] }
    : parseFully(text, start);
}
