import { expect, test } from 'vitest';
import { readTable } from '../../../src/registers/reading/table-rows.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = 1000) {
  const { columns, rows } = await readTable(pieces(text, size));
  const found: unknown[] = [];
  for await (const row of rows) found.push('cells' in row ? row.cells : `${row.line}: ${row.reason}`);
  return { columns, rows: found };
}

const text = 'A,"B, or so",C\r\n1,"two ""words""\nand, more",3\r\n\r\n4,,6\r\n';

test('rows have their columns, however the file is cut into pieces', async () => {
  for (const size of [1, 2, 3, 5, 8, 1000])
    expect(await read(text, size)).toEqual({
      columns: ['A', 'B, or so', 'C'],
      rows: [
        { A: '1', 'B, or so': 'two "words"\nand, more', C: '3' },
        { A: '4', 'B, or so': '', C: '6' },
      ],
    });
});

test.each([';', '\t'])('columns may be divided by «%s»', async (divider) =>
  expect(await read(`A${divider}"B, or so"${divider}C\n1${divider}2,5${divider}3`)).toEqual({
    columns: ['A', 'B, or so', 'C'],
    rows: [{ A: '1', 'B, or so': '2,5', C: '3' }],
  }),
);

test('a first line for a spreadsheet says what divides the columns, and is no row', async () => {
  for (const size of [1, 6, 7, 1000])
    expect(await read('sep=|\r\nA,x|B\r\n1|2\r\n3\r\n', size)).toEqual({
      columns: ['A,x', 'B'],
      rows: [{ 'A,x': '1', B: '2' }, expect.stringMatching(/^4: Raden har 1 felt/)],
    });
});

test('a row with too few or too many fields is told of by itself', async () => {
  const { rows } = await read('A,B\n1\n2,"two\nlines",3\n4,5\n');
  expect(rows).toEqual([
    expect.stringMatching(/^2: Raden har 1 felt, men tabellen har 2/),
    expect.stringMatching(/^3: Raden har 3 felt/),
    { A: '4', B: '5' },
  ]);
});

test('a quotation mark that is never closed is told of', async () => {
  const { rows } = await read('A,B\n1,2\n3,"cut he', 4);
  expect(rows).toEqual([{ A: '1', B: '2' }, expect.stringMatching(/^3: Raden har et anførselstegn/)]);
});
