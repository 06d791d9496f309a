import { dsvFormat } from 'd3-dsv';

/** One row of a table by its columns, and where it stands; or why what stands there is no row. */
export type TableRow =
  | { cells: Readonly<Record<string, string>>; record: number; line: number }
  | { reason: string; record: number; line: number };

export interface Table {
  columns: readonly string[];
  rows: AsyncIterable<TableRow>;
}

/** A quotation mark that is never closed would otherwise gather the rest of the file. */
const longestRow = 16 * 1024 * 1024;

/** A table with its columns in the first row, divided by commas, semicolons or tabs. */
export async function readTable(
  text: AsyncIterable<string>,
  nameOf: (written: string) => string = (written) => written,
): Promise<Table> {
  const pieces = wholeRows(text);
  let first = await nextOf(pieces);
  // A spreadsheet may be told in a line of its own what divides the columns.
  const [told = '', stated] = /^sep=(.)\r?\n/i.exec(first?.text ?? '') ?? [];
  if (first && told !== '') {
    const rest = first.text.slice(told.length);
    first = rest === '' ? await nextOf(pieces) : { ...first, text: rest, line: 2 };
  }
  const { text: head = '', line = 1 } = first ?? {};
  const { parseRows } = dsvFormat(stated ?? dividerOf(head));
  const columns = (parseRows(head)[0] ?? []).map((name) => nameOf(name.trim()));
  return { columns, rows: rowsBelow(columns, { text: head, line, isOpen: false }, pieces, parseRows) };
}

/** Text up to the end of a row, with the line it begins on; `isOpen` where a quotation mark is never closed. */
interface Piece {
  text: string;
  line: number;
  isOpen: boolean;
}

async function* rowsBelow(
  columns: readonly string[],
  head: Piece,
  pieces: AsyncIterator<Piece>,
  parseRows: (text: string) => string[][],
): AsyncGenerator<TableRow> {
  let record = 0;
  let current: Piece | undefined = head;
  let isHead = true;
  for (; current !== undefined; current = await nextOf(pieces)) {
    let { line } = current;
    for (const row of parseRows(current.text)) {
      const begins = line;
      line += 1 + row.reduce((lines, cell) => lines + (cell.split('\n').length - 1), 0);
      if (isHead || row.every((cell) => cell.trim() === '')) {
        isHead = false;
        continue;
      }
      record++;
      if (current.isOpen) yield { reason: openQuote, record, line: begins };
      else if (row.length !== columns.length)
        yield { reason: otherLength(row.length, columns.length), record, line: begins };
      else
        yield {
          cells: Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])),
          record,
          line: begins,
        };
    }
  }
}

const openQuote =
  'Raden har et anførselstegn som ikke lukkes, så filen er trolig kuttet her. Last den ned på nytt.';
const otherLength = (found: number, expected: number): string =>
  `Raden har ${found} felt, men tabellen har ${expected} kolonner. Last ned filen på nytt, uten å lagre den om i et regneark.`;

async function nextOf(pieces: AsyncIterator<Piece>): Promise<Piece | undefined> {
  const { done, value } = await pieces.next();
  return done ? undefined : value;
}

/** Text in pieces that end where a row does: at the end of a line with as many quotation marks closed as opened. */
async function* wholeRows(text: AsyncIterable<string>): AsyncGenerator<Piece> {
  let [kept, line, isInQuotes, searched] = ['', 1, false, 0];
  let end = -1;
  for await (const chunk of text) {
    kept += chunk;
    for (const { 0: sign, index } of kept.slice(searched).matchAll(/["\n]/g)) {
      if (sign === '"') isInQuotes = !isInQuotes;
      else if (!isInQuotes) end = searched + index + 1;
    }
    searched = kept.length;
    if (end !== -1) {
      const whole = kept.slice(0, end);
      yield { text: whole, line, isOpen: false };
      line += whole.split('\n').length - 1;
      kept = kept.slice(end);
      searched = kept.length;
      end = -1;
    }
    if (kept.length > longestRow) break;
  }
  if (kept !== '') yield { text: kept, line, isOpen: isInQuotes };
}

const dividers = [',', ';', '\t'] as const;

/** What divides the columns most often in the first row, outside quotation marks. */
function dividerOf(head: string): string {
  const first = head.replace(/"[^"]*"/g, '').split('\n')[0] ?? '';
  const times = (divider: string): number => first.split(divider).length;
  return dividers.reduce((most, divider) => (times(divider) > times(most) ? divider : most), ',' as string);
}
