import sharp from 'sharp';
import type { DrawingFont } from './font.ts';
import type { SetText } from './text.ts';

/** A shape in one colour: how much of it each pixel has, 0–255. */
export interface Mask {
  mask: Uint8Array;
  width: number;
  height: number;
}

/** A shape and where its upper left corner stands. */
export interface PlacedMask extends Mask {
  left: number;
  top: number;
}

/** A drawing in SVG, white on black. */
export async function shapeMask(
  shape: string,
  { width, height }: { width: number; height: number },
): Promise<Mask> {
  const { data, info } = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="#fff">${shape}</svg>`,
    ),
  )
    .flatten({ background: '#000' })
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { mask: data, width: info.width, height: info.height };
}

/** Letters in each size that have been drawn, placed from where they stand on the baseline. */
const drawn = new Map<string, PlacedMask>();

/** The letters of a text. A letter is drawn once in each size, together with the others of the text. */
export async function textMasks(font: DrawingFont, { letters, size }: SetText): Promise<PlacedMask[]> {
  const keyOf = (key: string): string => `${size} ${key}`;
  const missing = new Map(
    letters
      .filter(({ letter }) => !drawn.has(keyOf(letter.key)))
      .map(({ letter }) => [keyOf(letter.key), letter]),
  );
  if (missing.size > 0) {
    // Side by side on a sheet: no letter is wider than a cell, or reaches out of it.
    const cell = {
      width: size * 2,
      height: Math.ceil(size * 1.6),
      left: Math.ceil(size / 2),
      baseline: Math.ceil(size * 1.1),
    };
    const scale = size / font.unitsPerSize;
    const shapes = [...missing.values()].map(
      (letter, index) =>
        `<path transform="translate(${index * cell.width + cell.left} ${cell.baseline}) scale(${scale} ${-scale})" d="${letter.outline()}"/>`,
    );
    const sheet = await shapeMask(shapes.join(''), { width: cell.width * missing.size, height: cell.height });
    for (const [index, key] of [...missing.keys()].entries()) {
      const from = { left: index * cell.width, right: (index + 1) * cell.width };
      const { left, top, ...mask } = cutOut(sheet, from);
      drawn.set(key, { ...mask, left: left - from.left - cell.left, top: top - cell.baseline });
    }
  }
  return letters.flatMap(({ letter, left, baseline }) => {
    const mask = drawn.get(keyOf(letter.key));
    return mask ? [{ ...mask, left: left + mask.left, top: baseline + mask.top }] : [];
  });
}

/** What is drawn between two columns of a sheet, without what is empty around it. */
function cutOut(sheet: Mask, { left, right }: { left: number; right: number }): PlacedMask {
  let [west, east, north, south] = [right, left, sheet.height, 0];
  for (let y = 0; y < sheet.height; y++) {
    for (let x = left; x < right; x++) {
      if (sheet.mask[y * sheet.width + x] === 0) continue;
      west = Math.min(west, x);
      east = Math.max(east, x + 1);
      north = Math.min(north, y);
      south = y + 1;
    }
  }
  const width = Math.max(0, east - west);
  const height = Math.max(0, south - north);
  const mask = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const from = (north + y) * sheet.width + west;
    mask.set(sheet.mask.subarray(from, from + width), y * width);
  }
  return { mask, width, height, left: west, top: north };
}
