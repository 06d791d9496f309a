import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import type { PlacedMask } from './masks.ts';

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

/** One colour laid on a picture, as thick as its masks say. */
export interface Layer {
  masks: readonly PlacedMask[];
  colour: Colour;
  /** The colour beneath, which the edges run over into. */
  on: Colour;
}

/** Steps from a colour beneath to the colour on it: enough for smooth edges of letters. */
const steps = 10;
const stepOf = Uint8Array.from({ length: 256 }, (_, thickness) => Math.round((thickness * steps) / 255));
const squeeze = promisify(deflate);
/** A tenth larger than at the usual level, in little more than half the time. */
const squeezing = { level: 4, memLevel: 9 };

/**
 * Layers of one colour each as a PNG with a palette. A true-colour PNG of the same picture is three times as
 * large, and finding the palette of a finished picture takes ten times as long as drawing it.
 *
 * @param layers from the lowest to the highest; at most 25
 */
export async function palettePng(
  { width, height }: { width: number; height: number },
  ground: Colour,
  layers: readonly Layer[],
): Promise<Uint8Array> {
  const palette = [ground, ...layers.flatMap(({ on, colour }) => between(on, colour))];
  // Each row begins with a byte that says how it is filtered: not at all.
  const pixels = new Uint8Array((width + 1) * height);
  for (const [index, { masks }] of layers.entries()) {
    for (const mask of masks) paint(pixels, { width, height }, mask, index * steps);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, palette, and the only compression, filtering and order there is.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await squeeze(pixels, squeezing)),
    chunk('IEND', new Uint8Array()),
  ]);
}

const between = (from: Colour, to: Colour): Colour[] =>
  Array.from({ length: steps }, (_, index) => {
    const part = (channel: 0 | 1 | 2): number =>
      Math.round(from[channel] + ((to[channel] - from[channel]) * (index + 1)) / steps);
    return [part(0), part(1), part(2)];
  });

/**
 * Writes palette numbers above `beneath` where a mask covers; what falls outside the picture is left out. Where two
 * letters of a layer meet, the thicker counts.
 */
function paint(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
  { mask, width: maskWidth, height: maskHeight, left, top }: PlacedMask,
  beneath: number,
): void {
  const right = Math.min(maskWidth, width - left);
  const bottom = Math.min(maskHeight, height - top);
  const first = Math.max(0, -left);
  for (let y = Math.max(0, -top); y < bottom; y++) {
    const row = (y + top) * (width + 1) + 1 + left;
    const from = y * maskWidth;
    for (let x = first; x < right; x++) {
      const step = stepOf[mask[from + x] as number] as number;
      if (step > 0 && beneath + step > (pixels[row + x] as number)) pixels[row + x] = beneath + step;
    }
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const made = Buffer.alloc(12 + data.length);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, 8 + data.length)), 8 + data.length);
  return made;
}
