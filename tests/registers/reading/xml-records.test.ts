import { describe, expect, test } from 'vitest';
import { xmlRecords } from '../../../src/registers/reading/xml-records.ts';

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function read(text: string, size = 1000, longest?: number) {
  const found: unknown[] = [];
  for await (const piece of xmlRecords(pieces(text, size), 'trial', longest))
    found.push('reason' in piece ? `${piece.line}: ${piece.reason}` : piece.value);
  return found;
}

const text = `<?xml version="1.0"?>
<x:all xmlns:x="urn:x"><x:other>no</x:other>
<x:trial version="2"><a>  one &amp; two </a><b/><c id="7">three</c><d><e>1</e><e><![CDATA[<2>]]></e></d></x:trial>
<x:trial>only text</x:trial></x:all>`;

test('elements are data, however the file is cut into pieces', async () => {
  for (const size of [1, 3, 11, 1000])
    expect(await read(text, size)).toEqual([
      { '@version': '2', a: 'one & two', b: '', c: { '@id': '7', '#': 'three' }, d: { e: ['1', '<2>'] } },
      'only text',
    ]);
});

describe('what cannot be read is refused, with the line', () => {
  test('entities of its own, which can fill a machine', async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE all [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>\n<all><trial>&b;</trial></all>`;
    expect(await read(bomb)).toEqual([expect.stringMatching(/DOCTYPE/)]);
    expect(await read(bomb, 1)).toEqual([expect.stringMatching(/DOCTYPE/)]);
  });

  test('an entity that is not defined', async () =>
    expect(await read('<all><trial>&b;</trial></all>')).toEqual([expect.stringMatching(/^1: /)]));

  test('a file that is cut: what is before it is read', async () => {
    const cut = text.slice(0, text.lastIndexOf('only'));
    expect(await read(cut)).toEqual([
      expect.objectContaining({ a: 'one & two' }),
      expect.stringMatching(/^4: .*kuttet/),
    ]);
  });

  test('elements within elements without end', async () =>
    expect(await read(`<trial>${'<a>'.repeat(5000)}`, 500)).toEqual([expect.stringMatching(/nøstet/)]));

  test.each([
    ['a text', `<all><trial>${'x'.repeat(500)}</trial></all>`],
    ['many texts in one record', `<all><trial>${'<a>xx</a>'.repeat(300)}</trial></all>`],
    ['a comment', `<all><!--${'x'.repeat(500)}--><trial/></all>`],
  ])('%s without end', async (_, content) =>
    expect(await read(content, 50, 200)).toEqual([expect.stringMatching(/så lang/)]),
  );
});
