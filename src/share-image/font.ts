import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { interTrueType, writeWhole } from '../typeface/inter.ts';

let laid: Promise<string> | undefined;

/**
 * Lays Inter where the drawing library finds it, so that pictures look the same on a machine without fonts.
 * The library keeps every font it has met, so one call for each file is enough; the files must stay.
 *
 * @returns the file with the most common letters
 */
export const drawingFont = (): Promise<string> => (laid ??= layFonts());

async function layFonts(): Promise<string> {
  const folder = join(process.cwd(), '.cache', 'fonts');
  await mkdir(folder, { recursive: true });
  let common = '';
  for (const subset of ['greek', 'latin-ext', 'latin'] as const) {
    common = join(folder, `inter-650-${subset}.ttf`);
    await writeWhole(common, await interTrueType(650, subset));
    await sharp({ text: { text: 'a', font: 'Inter 10', fontfile: common } })
      .raw()
      .toBuffer();
  }
  return common;
}
