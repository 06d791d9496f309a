import { expect, test } from 'vitest';
import { decode } from '../../../src/registers/reading/decode.ts';
import { file, latin1, utf16 } from '../fixtures/outcomes.ts';

const text = `{"title": "Blåbær på Ås – «øvelse»", "sign": "€ 😀"}\n`.repeat(20);

async function read(bytes: Uint8Array, size: number) {
  const decoded = decode(file(bytes, 'fil', size).chunks);
  let all = '';
  for await (const piece of decoded.text) all += piece;
  return { text: all, told: decoded.told };
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const bigEndian = (words: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16());

test.each([
  ['UTF-8', utf8(text)],
  ['UTF-8 with a byte order mark', utf8(`\uFEFF${text}`)],
  ['UTF-16', utf16(text)],
  ['UTF-16 the other way', bigEndian(text)],
  ['UTF-16 without a byte order mark', utf16(text).subarray(2)],
])('%s is read as it is, however it is cut into pieces', async (_, bytes) => {
  for (const size of [1, 2, 3, 5, 64, 100_000]) expect(await read(bytes, size)).toEqual({ text, told: [] });
});

test('Latin-1 is known, read and told of', async () => {
  const words = `${'plain letters '.repeat(500)}Blåbær på Ås\n`.repeat(3);
  for (const size of [1, 64, 1000, 100_000]) {
    const found = await read(latin1(words), size);
    expect(found.text).toBe(words);
    expect(found.told).toEqual([expect.stringContaining('Latin-1')]);
  }
});

test('UTF-8 with a damaged sign is not taken for Latin-1', async () => {
  const bytes = utf8(text);
  bytes[bytes.length - 12] = 0xff;
  for (const size of [1, 64, 100_000]) {
    const found = await read(bytes, size);
    expect(found.text).toContain('Blåbær');
    expect(found.text).toContain('\uFFFD');
    expect(found.told).toEqual([expect.stringContaining('ødelagt')]);
  }
});
