import { dsvFormat } from 'd3-dsv';
import type { Catalogue } from '../../catalogue/index.ts';
import {
  type FigureRow,
  type FigureSubject,
  figureRows,
  figureSubjects,
  figuresOf,
  inRegisters,
  inRegistersRows,
  partOf,
} from '../../figures/index.ts';
import type { FileMaker, PublishedFile } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { licence } from '../api/index.ts';
import { figureName } from './names.ts';
import { type FigureFormat, figureFile, figureFormats } from './paths.ts';

/** The figures of the whole catalogue, and of each subject with figures of its own, as files to fetch. */
export const figureDocuments: FileMaker = function* (catalogue, urls) {
  const nameOf = namer(catalogue);
  for (const subject of [undefined, ...figureSubjects(catalogue)])
    yield* filesOf(catalogue, urls, nameOf, subject);
};

const columns = ['figure', 'id', 'name_nb', 'name_en', 'measure', 'value', 'of'] as const;
type Row = Record<(typeof columns)[number], string | number>;

function filesOf(
  catalogue: Catalogue,
  urls: Urls,
  nameOf: ReturnType<typeof namer>,
  subject: FigureSubject | undefined,
): PublishedFile[] {
  const figures = figuresOf(subject ? partOf(catalogue, subject) : catalogue);
  const compared = subject ? undefined : inRegisters(catalogue);
  const rows = [...figureRows(figures), ...(compared ? inRegistersRows(compared) : [])].map((row) => ({
    ...row,
    ...nameOf(row),
  }));
  return (subject ? figureFormats.ofSubject : figureFormats.ofAll).map((format) => ({
    path: figureFile(subject, format),
    ...written[format](rows, catalogue, urls),
  }));
}

type Written = (rows: readonly Row[], catalogue: Catalogue, urls: Urls) => Omit<PublishedFile, 'path'>;

const written: Record<FigureFormat, Written> = {
  csv: (rows) => ({ type: 'text/csv', content: asCsv(rows, ',') }),
  semicolon: (rows) => ({ type: 'text/csv', content: `${byteOrderMark}${asCsv(rows, ';')}` }),
  json: (rows, { today }, urls) => ({
    type: 'application/json',
    content: JSON.stringify({
      date: today,
      page: urls.absolute(urls.section('keyFigures', 'nb')),
      definitions: urls.absolute(urls.single('figuresAbout', 'nb')),
      licence,
      rows,
    }),
  }),
};

/** Names what rows are of. Most subjects have rows of the same, so each name is found once. */
function namer(catalogue: Catalogue): (row: FigureRow) => Pick<Row, 'name_nb' | 'name_en'> {
  const known = new Map<string, Pick<Row, 'name_nb' | 'name_en'>>();
  return ({ figure, id }) => {
    const key = `${figure} ${id}`;
    const names = known.get(key) ?? {
      name_nb: figureName(catalogue, figure, id, 'nb'),
      name_en: figureName(catalogue, figure, id, 'en'),
    };
    known.set(key, names);
    return names;
  };
}

// Excel takes a file that begins without it to be in the old Windows encoding, and spoils æ, ø and å.
const byteOrderMark = '\uFEFF';

/** Comma-separated values with lines that end as RFC 4180 says. */
function asCsv(rows: readonly Row[], delimiter: string): string {
  const format = dsvFormat(delimiter);
  const lines = [columns, ...rows.map((row) => columns.map((column) => inert(row[column])))];
  return lines.map((line) => `${format.formatRow([...line])}\r\n`).join('');
}

/**
 * A spreadsheet runs what begins like a formula, and a name is free text: an apostrophe before it makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const inert = (value: string | number): string =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
