import { encodeQR } from 'qr';
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

  test.each([short, long, 'https://studier.example.no/søk/'])(
    'draws every module of %s, with the best correction that there is room for',
    (address) => {
      const { path, size } = qrShape(address);
      const medium = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
      expect(size).toBe(medium.length);
      const version = (size - 2 * 4 - 17) / 4;
      const possible = (['high', 'quartile', 'medium'] as const).flatMap((ecc) => {
        try {
          return [encodeQR(address, 'raw', { ecc, version, border: 4 })];
        } catch {
          return [];
        }
      });
      expect(modulesOf(path, size)).toEqual(possible[0]);
    },
  );

  test.each([short, long])('leaves four light modules around %s', (address) => {
    const { path, size } = qrShape(address);
    const modules = modulesOf(path, size);
    const dark = modules.flatMap((row, y) => row.flatMap((on, x) => (on ? [x, y] : [])));
    expect(Math.min(...dark)).toBe(4);
    expect(Math.max(...dark)).toBe(size - 5);
  });

  test('is small beside the page it stands on', () => expect(qrShape(long).path.length).toBeLessThan(4500));
});
