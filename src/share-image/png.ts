import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

/** One colour laid on a picture, as thick as its mask says. */
export interface Layer {
  /** How much of the colour each pixel gets, 0–255, row by row. */
  mask: Uint8Array;
  width: number;
  height: number;
  left: number;
  top: number;
  colour: Colour;
  /** The colour beneath, which the edges run over into. */
  on: Colour;
}

/** Steps from a colour beneath to the colour on it: enough for smooth edges of letters. */
const steps = 10;
const stepOf = Uint8Array.from({ length: 256 }, (_, thickness) => Math.round((thickness * steps) / 255));
const squeeze = promisify(deflate);

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
  for (const [index, layer] of layers.entries()) paint(pixels, width, height, layer, 1 + index * steps);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, palette, and the only compression, filtering and order there is.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', await squeeze(pixels, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

const between = (from: Colour, to: Colour): Colour[] =>
  Array.from({ length: steps }, (_, index) => {
    const part = (channel: 0 | 1 | 2): number =>
      Math.round(from[channel] + ((to[channel] - from[channel]) * (index + 1)) / steps);
    return [part(0), part(1), part(2)];
  });

/** Writes palette numbers, `first` and up, where a layer covers; what falls outside the picture is left out. */
function paint(pixels: Uint8Array, width: number, height: number, layer: Layer, first: number): void {
  const right = Math.min(layer.width, width - layer.left);
  const bottom = Math.min(layer.height, height - layer.top);
  for (let y = 0; y < bottom; y++) {
    const row = (y + layer.top) * (width + 1) + 1 + layer.left;
    const from = y * layer.width;
    for (let x = 0; x < right; x++) {
      const step = stepOf[layer.mask[from + x] ?? 0] ?? 0;
      if (step > 0) pixels[row + x] = first + step - 1;
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
