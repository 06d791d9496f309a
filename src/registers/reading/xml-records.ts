import { SaxesParser } from 'saxes';

/** An element as data: its text alone, or its text (`#`), its attributes (`@name`) and its elements by name. */
export type XmlValue = string | { [name: string]: XmlValue | XmlValue[] | undefined };

/** One record in a file of XML and where it begins, or why the rest of the file cannot be read. */
export type XmlPiece = { value: XmlValue; record: number; line: number } | { reason: string; line: number };

/** Records of registers are a handful of levels deep, and far from this long. */
const deepest = 60;
const longestRecord = 32 * 1024 * 1024;

interface Open {
  name: string;
  text: string;
  value: { [name: string]: XmlValue | XmlValue[] | undefined };
}

/**
 * The elements of some name in a stream of XML. A file that defines entities of its own is refused: no register sends
 * one, and a few lines of them can fill a machine.
 */
export async function* xmlRecords(
  text: AsyncIterable<string>,
  element: string,
  longest = longestRecord,
): AsyncGenerator<XmlPiece> {
  const found: XmlPiece[] = [];
  const parser = new SaxesParser();
  const open: Open[] = [];
  let [depth, length, records, begins] = [0, 0, 0, 1];
  // The parser keeps a text or a tag until it ends.
  let unended = 0;
  let fault: string | undefined;
  const refuse = (reason: string): void => {
    fault ??= reason;
  };

  parser.on('doctype', () => refuse('Filen har en DOCTYPE, og det har ingen eksport fra et register.'));
  parser.on('error', () => refuse('Filen er kuttet eller ødelagt her.'));
  parser.on('opentag', ({ name, attributes }) => {
    unended = 0;
    depth++;
    if (depth > deepest) refuse('Filen er nøstet for dypt til å være en eksport fra et register.');
    if (open.length === 0 && localName(name) !== element) return;
    if (open.length === 0) [begins, length] = [parser.line, 0];
    const own = Object.entries(attributes).map(([key, value]) => [`@${localName(key)}`, String(value)]);
    open.push({ name: localName(name), text: '', value: Object.fromEntries(own) });
  });
  const addText = (words: string): void => {
    const last = open.at(-1);
    if (!last) return;
    last.text += words;
    length += words.length;
    if (length > longest) refuse(tooLong);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    unended = 0;
    depth--;
    const closed = open.pop();
    if (!closed) return;
    const value = dataOf(closed);
    const parent = open.at(-1);
    if (parent) add(parent.value, closed.name, value);
    else if (fault === undefined) found.push({ value, record: ++records, line: begins });
  });

  for await (const chunk of text) {
    unended += chunk.length;
    if (unended > longest) refuse(tooLong);
    else parser.write(chunk);
    yield* found.splice(0);
    if (fault !== undefined) {
      yield { reason: fault, line: parser.line };
      return;
    }
  }
  const { line } = parser;
  parser.close();
  yield* found.splice(0);
  if (fault !== undefined) yield { reason: fault, line };
}

const tooLong = 'En post er så lang at filen ikke kan være en eksport fra et register.';

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function dataOf({ text, value }: Open): XmlValue {
  const words = text.trim();
  if (Object.keys(value).length === 0) return words;
  return words === '' ? value : { ...value, '#': words };
}

function add(into: Open['value'], name: string, value: XmlValue): void {
  const before = into[name];
  if (before === undefined) into[name] = value;
  else if (Array.isArray(before)) before.push(value);
  else into[name] = [before, value];
}
