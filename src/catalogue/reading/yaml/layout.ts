import type { Fault } from '../../problem.ts';

/** A line as it is laid out: how far in it stands, and what it begins. */
interface Line {
  start: number;
  text: string;
  column: number;
  /** Begins with a dash. */
  isItem: boolean;
  /** The name before its colon. */
  key: string | undefined;
  /** What stands after its colon or its dash. */
  value: string;
}

/** Lines that begin in one column: the fields of a block, or the items of a list. */
interface Block {
  column: number;
  kind: 'fields' | 'list';
  /** The first of them, to point to. */
  first: Line;
}

/**
 * Finds the first line, from one on, that belongs to no block: it stands too far in or too far out, or it is no item
 * of the list that it stands in. A parser says of such lines only that something could not be read, and often says it
 * of the line above.
 */
export function layoutFault(text: string, from: number): { at: number; fault: Fault } | undefined {
  const open: Block[] = [];
  let above: Line | undefined;
  for (const line of linesOf(text)) {
    const fault = placeLine(line, above, open);
    if (fault && line.start >= from) return { at: line.start, fault };
    // What is neither a field nor an item, nor the rest of the line above, is no fault of its layout.
    const isRest = line.isItem || line.key !== undefined || line.column > (above?.column ?? line.column);
    if (fault || !isRest) return undefined;
    above = line;
  }
  return undefined;
}

/** Puts a line in its block; a fault when it has none. */
function placeLine(line: Line, above: Line | undefined, open: Block[]): Fault | undefined {
  const { column, isItem, key } = line;
  if (wrongBullet.test(line.text)) return bulletFault(line.text.trim()[0] ?? '');
  if (!isItem && key === undefined) return looseLine(line, above);
  const kind = isItem ? 'list' : 'fields';
  const opens = above === undefined || above.value === '';
  const inner = above === undefined ? -1 : above.isItem ? above.column + dash : above.column;
  if (opens && (column > inner || (isItem && column === inner && !above?.isItem))) {
    open.push({ column, kind, first: line });
  } else {
    const at = open.findLastIndex((block) => block.column === column && block.kind === kind);
    if (at === -1)
      return outOfPlace(
        line,
        above,
        open.filter((block) => block.kind === kind),
      );
    open.length = at + 1;
  }
  if (isItem && key !== undefined) open.push({ column: column + dash, kind: 'fields', first: line });
  return undefined;
}

const dash = 2;
const wrongBullet = /^\s*[*•·▪‣◦●+]\s+\S/;

const bulletFault = (sign: string): Fault => ({
  rule: 'wrong-bullet',
  message: `Linjen begynner med «${sign}». Punktene i en liste begynner med bindestrek.`,
  help: 'Skriv «- » i stedet, på hver av linjene.',
});

/** A line that is neither a field nor an item goes on from the line above, which then has to be one text. */
function looseLine(line: Line, above: Line | undefined): Fault | undefined {
  if (!above) return undefined;
  if (above.isItem && above.key !== undefined) return colonOverLines;
  if (above.isItem && line.column <= above.column) {
    return {
      rule: 'missing-dash',
      message: `Linjen står i en liste, men har ingen bindestrek: «${shown(line)}».`,
      help: `Er den et eget punkt, sett «- » foran. Hører den til punktet på linjen over, skriv hele punktet på den linjen.`,
    };
  }
  return undefined;
}

const colonOverLines: Fault = {
  rule: 'unquoted-colon',
  message: 'Punktet går over flere linjer og har kolon, men ikke anførselstegn.',
  help: 'Skriv hele punktet på én linje, med anførselstegn rundt. Er linjen et eget punkt, sett «- » foran den.',
};

function outOfPlace(line: Line, above: Line | undefined, blocks: readonly Block[]): Fault {
  const name = line.isItem ? `Punktet «${shown(line)}»` : `«${line.key}»`;
  const goesOn = above !== undefined && line.column > above.column && above.value !== '';
  if (goesOn && above.isItem && above.key === undefined && !line.isItem) return colonOverLines;
  const nearest = blocks
    .toSorted((a, b) => Math.abs(a.column - line.column) - Math.abs(b.column - line.column))
    .slice(0, 2);
  const places = nearest.map(
    ({ column, first }) => `${margin(column)}, rett under «${labelOf(first, column)}»`,
  );
  const rest =
    goesOn && !/^["'[{]/.test(above.value)
      ? ' Er den en del av teksten over, skriv alt på én linje med anførselstegn rundt.'
      : '';
  if (line.column === 0) return allButThis(name);
  return {
    rule: 'wrong-indentation',
    message: `${name} har feil innrykk: linjen begynner ${margin(line.column)}.`,
    help: `Begynn linjen ${places.length === 0 ? margin(0) : places.join(', eller ')}.${rest}`,
  };
}

const allButThis = (name: string): Fault => ({
  rule: 'wrong-indentation',
  message: `${name} begynner helt til venstre, men linjene over er rykket inn.`,
  help: 'Begynn alle feltene helt til venstre.',
});

const margin = (column: number): string => (column === 0 ? 'helt til venstre' : `med ${column} mellomrom`);
const labelOf = (first: Line, column: number): string =>
  first.isItem && first.column === column ? `- ${first.key ?? first.value}`.slice(0, 40) : (first.key ?? '');
const shown = ({ text }: Line): string => text.trim().slice(0, 60);

/** The lines that lay a text out: none that are empty, comments or the inside of a text, a list or a group. */
function* linesOf(text: string): Generator<Line> {
  let start = 0;
  let inside: ((line: string) => boolean) | undefined;
  for (const line of text.split('\n')) {
    const own = start;
    start += line.length + 1;
    if (/^\s*(?:#|$)/.test(line)) continue;
    if (inside?.(line)) continue;
    const [, spaces = '', sign, key, value = ''] =
      /^( *)(-(?: +|$))?(?:([\p{L}_][\p{L}\w -]*):(?: +|$))?(.*)$/u.exec(line) ?? [];
    inside = goesOn(value.trim(), spaces.length);
    yield {
      start: own,
      text: line,
      column: spaces.length,
      isItem: sign !== undefined,
      key,
      value: value.trim(),
    };
  }
}

/** Says of the lines below whether they are still inside a value; undefined when it ends on its line. */
function goesOn(value: string, column: number): ((line: string) => boolean) | undefined {
  if (/^[|>][-+\d]*$/.test(value)) return (line) => indentOf(line) > column;
  if (/^(?:"(?:[^"\\]|\\.)*|'(?:[^']|'')*|[[{][^\]}]*)$/.test(value)) return untilClosed(value[0] ?? '');
  return undefined;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function untilClosed(sign: string): (line: string) => boolean {
  let closed = false;
  return (line) => {
    if (closed) return false;
    closed = line.includes(closing[sign] ?? '');
    return true;
  };
}
