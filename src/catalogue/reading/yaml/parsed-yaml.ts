import type { Fault } from '../../problem.ts';
import { type FilePlaces, filePlacesOf } from '../file-places.ts';
import { lineFinder } from '../source.ts';
import type { YamlNode } from './tree.ts';

/** A fault with the line it stands on. */
export interface LocatedFault extends Fault {
  line: number;
  field: string;
}

/** What a YAML text says, where it says it, and what is wrong with it. */
export interface ParsedYaml {
  /** Maps, lists and strings only; undefined when the text cannot be trusted. */
  data: unknown;
  /** What it says, with its places; undefined when the text cannot be trusted or says nothing. */
  tree: YamlNode | undefined;
  places: FilePlaces;
  faults: LocatedFault[];
}

/** Where a YAML text begins in its file: line (from 1) and character offset. */
export interface Start {
  line: number;
  offset: number;
}

/** The place of a YAML text that is a file of its own. */
export const topOfFile: Start = { line: 1, offset: 0 };

/** What is told of a text that cannot be trusted. */
export const untrusted = (text: string, start: Start, faults: LocatedFault[]): ParsedYaml => ({
  data: undefined,
  tree: undefined,
  places: placesIn(text, undefined, start),
  faults,
});

/** Where everything in a text stands. */
export const placesIn = (text: string, tree: YamlNode | undefined, start: Start): FilePlaces =>
  filePlacesOf(tree, text, lineFinder(text, start.line), start.offset);
