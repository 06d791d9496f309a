import type { Mapped, Outcome, RegisterFile } from '../outcome.ts';
import { type JsonPiece, jsonPieces } from './json-pieces.ts';
import type { Opened } from './open.ts';
import { readTable } from './table-rows.ts';
import { type XmlValue, xmlRecords } from './xml-records.ts';

/** Maps what was read of one record. */
type Map<Value, Taken> = (value: Value) => Mapped<Taken>;

export const refusedFile = (
  { name }: RegisterFile,
  reason: string,
  kind: 'unreadable-file' | 'missing-columns' = 'unreadable-file',
): { refused: { where: string; kind: typeof kind; reason: string } } => ({
  refused: { where: name, kind, reason },
});

/** The records of a file of JSON, each mapped; a record that is no JSON is refused by itself. */
export async function* readJson<Taken>(
  file: RegisterFile,
  opened: Opened,
  map: Map<unknown, Taken>,
): AsyncGenerator<Outcome<Taken>> {
  let count = 0;
  for await (const piece of jsonPieces(opened.text)) {
    const where = placeOf(file, piece);
    if ('fault' in piece) {
      count = piece.record;
      yield { refused: { where, kind: 'broken', reason: jsonFaults[piece.fault] } };
      continue;
    }
    count = piece.record;
    const value = parsed(piece.text);
    if (value === undefined) yield { refused: { where, kind: 'broken', reason: jsonFaults.broken } };
    else yield placed(where, map(value));
  }
  yield* ending(file, opened, count);
}

const jsonFaults: Readonly<Record<Extract<JsonPiece, { fault: string }>['fault'], string>> = {
  cut: 'Filen slutter midt i denne posten, så nedlastingen ble trolig avbrutt. Postene før den er lest. Last ned filen på nytt.',
  broken: 'Posten er ikke gyldig JSON. Last den ned på nytt, uten å redigere filen.',
  'too-long': 'Posten er så lang at den ikke kan være fra et register. Resten av filen er ikke lest.',
  stray: 'Her står det noe som ikke er en post. Postene ellers i filen er lest.',
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** What a reader of tables must know of the columns. */
interface Columns {
  neededColumns: readonly string[];
  knownColumns: ReadonlySet<string>;
  /** How one gets the columns that are missing. */
  howToChoose: string;
  /** How a column is called whatever version of the export it is from. */
  nameOf?: (written: string) => string;
}

/** The rows of a table, each mapped; without the columns that are needed, the whole file is refused. */
export async function* readRows<Taken>(
  file: RegisterFile,
  opened: Opened,
  { neededColumns, knownColumns, howToChoose, nameOf = (written) => written }: Columns,
  map: Map<Readonly<Record<string, string>>, Taken>,
): AsyncGenerator<Outcome<Taken>> {
  const { columns, rows } = await readTable(opened.text, nameOf);
  const missing = neededColumns.filter((name) => !columns.includes(name));
  if (missing.length > 0) {
    const named = missing.map((name) => `«${name}»`).join(', ');
    const reason = `Tabellen mangler ${missing.length === 1 ? 'kolonnen' : 'kolonnene'} ${named}. ${howToChoose}`;
    yield refusedFile(file, reason, 'missing-columns');
    return;
  }
  const twice = columns.find((name, at) => knownColumns.has(name) && columns.indexOf(name) !== at);
  if (twice !== undefined) {
    const reason = `Tabellen har kolonnen «${twice}» to ganger, og ingen kan vite hvilken som gjelder. Last ned filen på nytt.`;
    yield refusedFile(file, reason);
    return;
  }
  const strange = columns.filter((name) => !knownColumns.has(name));
  if (strange.length > 0) {
    const named = strange.map((name) => `«${name}»`).join(', ');
    yield {
      told: { where: file.name, text: `Disse kolonnene er ukjente for oss og er ikke lest: ${named}.` },
    };
  }
  let count = 0;
  for await (const row of rows) {
    const where = placeOf(file, row);
    count = row.record;
    if ('reason' in row) yield { refused: { where, kind: 'broken', reason: row.reason } };
    else yield placed(where, map(row.cells));
  }
  yield* ending(file, opened, count);
}

/** The records of a file of XML, each mapped. */
export async function* readXml<Taken>(
  file: RegisterFile,
  opened: Opened,
  element: string,
  map: Map<XmlValue, Taken>,
): AsyncGenerator<Outcome<Taken>> {
  let count = 0;
  for await (const piece of xmlRecords(opened.text, element)) {
    if ('reason' in piece) {
      const where = `${file.name}, linje ${piece.line}`;
      const reason = `${piece.reason} Postene før dette er lest. Last ned filen på nytt.`;
      yield { refused: { where, kind: 'broken', reason } };
      yield* toldOf(file, opened);
      return;
    }
    count = piece.record;
    yield placed(placeOf(file, piece), map(piece.value));
  }
  yield* ending(file, opened, count);
}

/** Damaged signs in what would be kept refuse a record. */
function placed<Taken>(where: string, mapped: Mapped<Taken>): Outcome<Taken> {
  if ('refused' in mapped) return { refused: { where, ...mapped.refused } };
  if (!JSON.stringify(mapped.record).includes('\uFFFD')) return { where, ...mapped };
  const reason = 'Posten har ødelagte tegn i noe vi leser. Last ned filen på nytt.';
  return { refused: { where, number: mapped.number, kind: 'broken', reason } };
}

/** What is said of a file that has been read to its end; `count` is how many records it had, right or wrong. */
function* ending(file: RegisterFile, opened: Opened, count: number): Generator<Outcome<never>> {
  yield* toldOf(file, opened);
  if (count === 0) yield refusedFile(file, 'Filen har ingen poster. Sjekk søket, og last ned på nytt.');
}

function* toldOf({ name }: RegisterFile, { told }: Opened): Generator<Outcome<never>> {
  for (const text of told) yield { told: { where: name, text } };
}

const placeOf = ({ name }: RegisterFile, { record, line }: { record: number; line: number }): string =>
  `${name}, post ${record} (linje ${line})`;
