import { describe, expect, test } from 'vitest';
import { jsonPieces } from '../../../src/registers/reading/json-pieces.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = 5, longest?: number) {
  const found: unknown[] = [];
  for await (const piece of jsonPieces(pieces(text, size), longest))
    found.push('fault' in piece ? `${piece.fault} ${piece.record}:${piece.line}` : JSON.parse(piece.text));
  return found;
}

const [a, b] = [{ a: { '}': '"]\\' } }, { b: ['{', { studies: [1] }] }];
const both = [a, b];

describe('records in a file of JSON', () => {
  test.each([
    ['one', JSON.stringify(a), [a]],
    ['one over several lines', JSON.stringify(b, null, 2), [b]],
    ['an array', JSON.stringify(both), both],
    ['an array over several lines', `\n${JSON.stringify(both, null, 1)}\n`, both],
    ['a page of an answer', JSON.stringify({ totalCount: 2, studies: both, nextPageToken: '}"' }), both],
    [
      'a page that begins with its token',
      JSON.stringify({ nextPageToken: 'x', studies: both }, null, 2),
      both,
    ],
    ['an empty page', JSON.stringify({ studies: [] }), []],
    [
      'pages after each other',
      `${JSON.stringify({ studies: [a] })}\n${JSON.stringify({ studies: [b] })}`,
      both,
    ],
    ['an array of pages', JSON.stringify([{ studies: [a], nextPageToken: 'x' }, { studies: [b] }]), both],
    ['one a line', `${JSON.stringify(a)}\n${JSON.stringify(b)}\n`, both],
    ['one a line, as Windows ends them', `${JSON.stringify(a)}\r\n${JSON.stringify(b)}\r\n`, both],
    ['nothing', '', []],
    ['an empty array', '[]', []],
  ])('%s', async (_, text, records) => {
    for (const size of [1, 2, 3, 7, 1000]) expect(await read(text, size)).toEqual(records);
  });

  test('say on which line they begin', async () => {
    const lines: number[] = [];
    for await (const piece of jsonPieces(pieces('[\n{"a":\n1},\n\n{"b":2}]', 4))) lines.push(piece.line);
    expect(lines).toEqual([2, 5]);
  });
});

describe('what is wrong in a file of JSON is told, and the rest is read', () => {
  const text = JSON.stringify(both);

  test.each([
    text.slice(0, -1),
    text.slice(0, -2),
    text.slice(0, text.indexOf('studies')),
    '[{"a": "',
    '[{"a": "\\',
  ])('a file that is cut: %s', async (cut) => {
    for (const size of [1, 3, 1000]) expect((await read(cut, size)).at(-1)).toMatch(/^cut \d:1$/);
  });

  test('keeps the records before the cut', async () =>
    expect(await read(text.slice(0, -4))).toEqual([a, 'cut 2:1']));

  test.each([
    ['a bracket too few', '{"a": {"b": 1}\n'],
    ['a quotation mark too few', '{"a": "b}\n'],
    ['a quotation mark and a bracket too few', '{"a": [{"b\n'],
  ])('a line with %s among records one a line', async (_, broken) => {
    const lines = `${JSON.stringify(a)}\n${broken}${JSON.stringify(b)}\n${JSON.stringify(a)}\n`;
    for (const size of [1, 3, 1000]) expect(await read(lines, size)).toEqual([a, 'broken 2:2', b, a]);
  });

  test('a bracket too many', async () =>
    expect(await read('{"a":1}}\n{"b":2}')).toEqual([{ a: 1 }, 'stray 2:1', { b: 2 }]));

  test('something that is no record', async () => {
    expect(await read('[{"a":1}, 12, {"b":2}]')).toEqual([{ a: 1 }, 'stray 2:1', { b: 2 }]);
    expect(await read('{"a":1}\nServer error')).toEqual([{ a: 1 }, 'stray 2:1']);
  });

  test('a record without end', async () =>
    expect(await read(`[{"a":1},{"b":"${'x'.repeat(400)}"}]`, 50, 200)).toEqual([{ a: 1 }, 'too-long 2:1']));
});
