import { readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const weights = { wght: { min: 400, max: 700 } };

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Latin-1 and the punctuation the texts use: what every page needs. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”„†•…‰‹›€™−≤≥→←`;
/** Letters of Sámi and other names; fetched only by pages that have them. */
const latinExtended = range(0x100, 0x17f);
/** In a picture there is no other font to fall back on. */
const drawn = { latin, 'latin-ext': latinExtended, greek: range(0x391, 0x3c9) };

/**
 * Lays the two cuts of Inter that pages use in a folder, as web fonts: `inter-latin.woff2` and
 * `inter-latin-ext.woff2`.
 */
export async function layWebFonts(folder: URL): Promise<void> {
  await Promise.all([cut(folder, 'latin', latin), cut(folder, 'latin-ext', latinExtended)]);
}

async function cut(folder: URL, subset: string, letters: string): Promise<void> {
  const font = await subsetFont(await interFile(subset), letters, {
    targetFormat: 'woff2',
    variationAxes: weights,
  });
  await writeWhole(fileURLToPath(new URL(`inter-${subset}.woff2`, folder)), font);
}

/** Builds may run side by side: a file appears complete or not at all. */
export async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

/** One weight of the same face as TrueType, for drawing pictures. */
export const interTrueType = async (weight: number, subset: keyof typeof drawn): Promise<Uint8Array> =>
  subsetFont(await interFile(subset), drawn[subset], {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });

const interFile = (subset: string): Promise<Buffer> =>
  readFile(require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`));
