import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { qrShape } from '../../../src/features/poster/qr.ts';
import { modulesOf, readQr } from './read-qr.ts';

const short = 'https://studier.example.no/studier/hei/';
const long = `https://studier.example.no/studier/${'et-langt-navn-'.repeat(7)}/`;

describe('the QR code of an address', () => {
  test('is read back as the whole address, by code of another kind', () => {
    const { path, size } = qrShape(short);
    expect(size).toBe(29 + 8);
    expect(readQr(modulesOf(path, size)).text).toBe(short);
  });

  test('mends what a fold hides: error correction M or better', () => {
    const { path, size } = qrShape(short);
    expect(['M', 'Q', 'H']).toContain(readQr(modulesOf(path, size)).level);
  });

  test.each([short, long, 'https://studier.example.no/søk/'])('draws every module of %s', (address) => {
    const { path, size } = qrShape(address);
    const { data } = encode(address, { ecc: 'M', boostEcc: true, border: 4 });
    expect(modulesOf(path, size)).toEqual(data);
  });

  test.each([short, long])('leaves four light modules around %s', (address) => {
    const { path, size } = qrShape(address);
    const modules = modulesOf(path, size);
    const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [x, y] : [])));
    expect(Math.min(...dark)).toBe(4);
    expect(Math.max(...dark)).toBe(size - 5);
  });

  test('is small beside the page it stands on', () => expect(qrShape(long).path.length).toBeLessThan(4500));
});
