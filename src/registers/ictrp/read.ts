import { firstOfEach, type Outcome, type RegisterFile } from '../outcome.ts';
import { open } from '../reading/open.ts';
import { readRows, readXml, refusedFile } from '../reading/read.ts';
import type { XmlValue } from '../reading/xml-records.ts';
import {
  columnName,
  type Gathered,
  type GatheredRow,
  gatheredRow,
  knownColumns,
  neededColumns,
} from './map.ts';

/** Reads an export of ICTRP, as CSV or XML, for the comparison with what is captured. */
export const readIctrp = (file: RegisterFile): AsyncGenerator<Outcome<GatheredRow>> =>
  firstOfEach(outcomes(file));

async function* outcomes(file: RegisterFile): AsyncGenerator<Outcome<GatheredRow>> {
  const opened = await open(file);
  if ('reason' in opened) yield refusedFile(file, opened.reason);
  else if (opened.kind === 'table')
    yield* readRows(
      file,
      opened,
      {
        neededColumns,
        knownColumns,
        howToChoose: 'Last ned hele eksporten fra ICTRP på nytt.',
        nameOf: columnName,
      },
      gatheredRow,
    );
  else if (opened.kind === 'xml') yield* readXml(file, opened, 'Trial', (value) => gatheredRow(rowOf(value)));
  else yield refusedFile(file, 'Filen er JSON. ICTRP leses som CSV eller XML.');
}

const rowOf = (value: XmlValue): Gathered =>
  typeof value === 'string'
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([name, cell]) =>
          typeof cell === 'string' ? [[columnName(name), cell]] : textOf(name, cell),
        ),
      );

/** An element with attributes has its text beside them. */
const textOf = (name: string, cell: XmlValue | XmlValue[] | undefined): [string, string][] => {
  const text = typeof cell === 'object' && !Array.isArray(cell) ? cell['#'] : undefined;
  return typeof text === 'string' ? [[columnName(name), text]] : [];
};
