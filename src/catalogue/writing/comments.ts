import { lexemesOf } from '#whole-yaml';
import { type Collection, columnOf, type Entry, isCollection } from './outline.ts';

interface Comment {
  text: string;
  start: number;
}

/** All comments of a YAML text, in their order. */
export function commentsIn(text: string): Comment[] {
  // Most texts have none, and taking a text apart costs more than all else that is done to write it.
  if (!text.includes('#')) return [];
  const comments: Comment[] = [];
  let start = 0;
  let afterScalarSign = false;
  for (const token of lexemesOf(text)) {
    if (token === documentSign || token === scalarSign || token === bracesEndSign) {
      afterScalarSign = token === scalarSign;
      continue;
    }
    if (token.startsWith('#') && !afterScalarSign) comments.push({ text: token.trimEnd(), start });
    start += token.length;
    afterScalarSign = false;
  }
  return comments;
}

// What the lexer says between the pieces of the text.
const documentSign = '\u0002';
const bracesEndSign = '\u0018';
const scalarSign = '\u001f';

/** Gives each comment of the text to the field or item of its outline that it belongs to. */
export function placeComments(outline: Collection, text: string): void {
  for (const comment of commentsIn(text)) {
    const alone = text.slice(text.lastIndexOf('\n', comment.start - 1) + 1, comment.start).trim() === '';
    const open = openAt(outline, comment.start);
    const last = open.findLast(({ entry }) => entry !== undefined)?.entry;
    if (!alone && last) last.beside.push(comment.text);
    else placeAlone(comment, columnOf(text, comment.start), open);
  }
}

/** A block or list that is not closed, and its last entry so far. */
interface Open {
  collection: Collection;
  entry: Entry | undefined;
}

/** From the whole inwards. */
function openAt(collection: Collection, offset: number): Open[] {
  const entry = inTextOrder(collection).findLast(({ start }) => start < offset);
  const own = { collection, entry };
  if (!entry || !isCollection(entry.value)) return [own];
  const { braces } = entry.value;
  const closed = braces !== undefined && !(braces[0] < offset && offset < braces[1]);
  return closed ? [own] : [own, ...openAt(entry.value, offset)];
}

/**
 * A comment on a line of its own belongs to what follows. Where that lies further out, the indent tells whether it
 * still belongs to the block that ends there.
 */
function placeAlone({ text, start }: Comment, column: number, open: Open[]): void {
  const innermost = open.at(-1)?.collection;
  const reach = innermost?.braces ? open.slice(-1) : open;
  const following = reach.map(({ collection }) =>
    inTextOrder(collection).find((entry) => entry.start > start),
  );
  const depth = following.findLastIndex((entry) => entry !== undefined);
  const outer = reach[depth]?.collection.column ?? -1;
  const ended = reach
    .slice(depth + 1)
    .findLast(({ collection }) => collection.braces !== undefined || fits(collection.column, column, outer));
  if (ended) ended.collection.below.push(text);
  else (following[depth]?.above ?? open[0]?.collection.below)?.push(text);
}

const fits = (own: number, column: number, outer: number): boolean => own <= column && own > outer;

const inTextOrder = ({ entries }: Collection): Entry[] => [...entries].sort((a, b) => a.start - b.start);
