import { numberKeys, valueOfNorwegian, type WrittenStatus, writtenStatuses } from '../../catalogue/index.ts';
import { meaningOf } from '../ctgov/status.ts';
import { dateIn } from '../facts/dates.ts';
import { otherNumbers } from '../facts/other-numbers.ts';
import { readIctrp } from '../ictrp/read.ts';
import type { RegisterFile } from '../outcome.ts';
import { open } from '../reading/open.ts';
import { readTable } from '../reading/table-rows.ts';
import { type Columns, columnsOf } from './columns.ts';

/** A study as a list has it. */
export interface ListedStudy {
  where: string;
  /** Keys of its numbers, and the first as it is written. */
  keys: readonly string[];
  number: string;
  /** What stands where the number should, and is none. */
  unread?: string;
  title: string;
  status?: WrittenStatus;
  start?: string;
  end?: string;
  sites: readonly string[];
}

/** What came of a row, or of the file as a whole. `isFault` where something could not be read. */
export type Listed = { study: ListedStudy } | { told: string; isFault: boolean };

/**
 * Reads a list to compare with: a table with a row for each study, or an export of ICTRP.
 *
 * @param file opens the file from its beginning
 */
export async function* readList(file: () => RegisterFile, said?: Columns): AsyncGenerator<Listed> {
  const { name } = file();
  const opened = await open(file());
  if ('reason' in opened) {
    yield { told: `${name}: ${opened.reason}`, isFault: true };
  } else if (opened.kind === 'xml' || (!said && /^"?TrialID"?[,;\t]/i.test(opened.head))) {
    yield* gathered(file());
  } else if (opened.kind === 'json') {
    yield { told: `${name}: Filen er JSON. Lagre listen som CSV.`, isFault: true };
  } else yield* rowsOf(name, opened.text, said);
}

async function* gathered(file: RegisterFile): AsyncGenerator<Listed> {
  for await (const outcome of readIctrp(file)) {
    if ('told' in outcome) yield { told: `${outcome.told.where}: ${outcome.told.text}`, isFault: false };
    else if ('refused' in outcome) {
      const { where, kind, reason } = outcome.refused;
      const isOurs = kind !== 'not-in-norway' && kind !== 'repeated';
      if (isOurs) yield { told: `${where}: ${reason}`, isFault: true };
    } else {
      // The status there is that of all countries together, so it is not compared with Norway's.
      const { record, where } = outcome;
      const { register, number, title, start } = record;
      const own = register === undefined ? [] : numberKeys({ [register]: number });
      const keys = [...own, ...numberKeys(record.otherNumbers ?? {})];
      yield { study: { where, keys, number, title, ...(start !== undefined && { start }), sites: [] } };
    }
  }
}

const keyOfRek = (number: string): string => `rek ${number}`;

async function* rowsOf(
  name: string,
  text: AsyncIterable<string>,
  said: Columns | undefined,
): AsyncGenerator<Listed> {
  const { columns: head, rows } = await readTable(text);
  const { unknown, ...columns } = columnsOf(head, said);
  if (unknown.length > 0) {
    const listed = head.map((column) => `«${column}»`).join(', ');
    const missing = unknown.map((column) => `«${column}»`).join(', ');
    yield { told: `${name}: Listen har ikke ${missing}. Den har ${listed}.`, isFault: true };
    return;
  }
  if (columns.title.length === 0 && columns.number.length === 0 && columns.rek.length === 0) {
    const listed = head.map((column) => `«${column}»`).join(', ');
    yield {
      told: `${name}: Ingen av kolonnene (${listed}) ser ut til å ha nummer eller tittel. Navnene må stå på første linje. Heter de noe annet, si det med --columns.`,
      isFault: true,
    };
    return;
  }
  const words = new Map(
    Object.entries(said?.statusWords ?? {}).map(([word, meant]) => [word.trim().toLowerCase(), meant]),
  );
  const strange = new Set<string>();
  let count = 0;
  for await (const row of rows) {
    count++;
    const where = `${name}, linje ${row.line}`;
    if ('reason' in row) {
      yield { told: `${where}: ${row.reason}`, isFault: true };
      continue;
    }
    const cells = (of: readonly string[]): string[] =>
      of.flatMap((column) => row.cells[column]?.replace(/\s+/g, ' ').trim() || []);
    const [status, start, end] = (['status', 'start', 'end'] as const).map((of) => cells(columns[of])[0]);
    const read = {
      status: statusIn(status, words),
      start: dateOf(start),
      end: dateOf(end),
    };
    for (const told of [
      read.status === undefined && unknownStatus(status),
      read.start === undefined && unknownDate(start),
      read.end === undefined && unknownDate(end),
    ]) {
      // Said once of what is written alike: a whole column may be.
      const kind = told ? told.replace(/\d/g, '0') : '';
      if (told && !strange.has(kind)) yield { told: `${where}: ${told}`, isFault: false };
      strange.add(kind);
    }
    yield {
      study: { where, ...numbersIn(columns, head, cells), ...defined(read), ...restOf(columns, cells) },
    };
  }
  if (count === 0) yield { told: `${name}: Listen har ingen rader.`, isFault: true };
}

type Cells = (of: readonly string[]) => string[];
type Known = Pick<ReturnType<typeof columnsOf>, 'number' | 'rek' | 'title' | 'sites'>;

function numbersIn(
  columns: Known,
  head: readonly string[],
  cells: Cells,
): Pick<ListedStudy, 'keys' | 'number' | 'unread'> {
  const found = otherNumbers(columns.number.length > 0 ? cells(columns.number) : cells(head));
  const rek = cells(columns.rek).flatMap(
    (cell) => /(?:19|20)\d{2}\/\d{1,5}|\b\d{4,6}\b/.exec(cell)?.[0] ?? [],
  );
  const keys = [...numberKeys(found), ...rek.map(keyOfRek)];
  const [unread] = cells([...columns.number, ...columns.rek]);
  return {
    keys,
    number: [...Object.values(found).flat(), ...rek][0] ?? '',
    ...(keys.length === 0 && unread !== undefined && { unread }),
  };
}

const restOf = (columns: Known, cells: Cells): Pick<ListedStudy, 'title' | 'sites'> => ({
  title: cells(columns.title)[0] ?? '',
  sites: cells(columns.sites).flatMap((cell) =>
    cell
      .split(/[;|]/)
      .map((site) => site.trim())
      .filter((site) => site !== ''),
  ),
});

const defined = <Values extends object>(
  values: Values,
): { [Key in keyof Values]?: NonNullable<Values[Key]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: NonNullable<Values[Key]>;
  };

const unknownStatus = (written: string | undefined): string | undefined =>
  written === undefined || meaningOf(registerWord(written))
    ? undefined
    : `«${written}» er ikke en status vi kjenner, og er ikke sammenlignet. Si hva det betyr med statusWords i --columns.`;
const unknownDate = (written: string | undefined): string | undefined =>
  written && `«${written}» er ikke en dato vi kjenner, og er ikke sammenlignet. Skriv den som 2026-05-12.`;

const dateOf = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : dateIn(written, 'day-first');

/** What a list says in a person's words, or in those of ClinicalTrials.gov; that nobody knows says nothing. */
function statusIn(
  written: string | undefined,
  words: ReadonlyMap<string, string>,
): WrittenStatus | undefined {
  if (written === undefined) return undefined;
  const said = words.get(written.toLowerCase()) ?? written;
  const coded = said.toLowerCase().replaceAll('_', '-').replaceAll(' ', '-');
  const meant = valueOfNorwegian(said, writtenStatuses) ?? meaningOf(registerWord(said))?.status ?? coded;
  return writtenStatuses.find((status) => status === meant && status !== 'unknown');
}

/** «Active, not recruiting» and «Unknown status» as the register codes them. */
const registerWord = (written: string): string =>
  written
    .toUpperCase()
    .replace(/[^A-Z]+/g, '_')
    .replace(/_STATUS$/, '');
