import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { threadId } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const weights = { wght: { min: 400, max: 700 } };
/** What browsers do with letters unasked, and figures of one width, which the style sheets ask for. Inter has much more. */
const keepFeatures = 'calt ccmp clig kern liga locl mark mkmk rclt rlig rvrn tnum'.split(' ');
const webFont = { targetFormat: 'woff2', variationAxes: weights, keepFeatures } as const;
/** Another way of cutting gives other files. */
const cutter = JSON.stringify([webFont, require('subset-font/package.json').version]);

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
 * `inter-latin-ext.woff2`. A cut is made once and kept beside, named after what it was made from.
 */
export async function layWebFonts(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([lay(folder, 'latin', latin), lay(folder, 'latin-ext', latinExtended)]);
}

async function lay(folder: URL, subset: string, letters: string): Promise<void> {
  const whole = await interFile(subset);
  const key = createHash('sha256').update(cutter).update(letters).update(whole).digest('hex').slice(0, 16);
  const kept = fileURLToPath(new URL(`${key}.woff2`, folder));
  const known = await readFile(kept).catch(() => undefined);
  const font = known ?? (await cut(whole, letters, webFont));
  if (!known) await writeWhole(kept, font);
  await writeWhole(fileURLToPath(new URL(`inter-${subset}.woff2`, folder)), font);
}

/** Builds may run side by side: a file appears complete or not at all. */
async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}-${threadId}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

/** One weight of the same face as TrueType, for drawing pictures. */
export const interTrueType = async (weight: number, subset: keyof typeof drawn): Promise<Uint8Array> =>
  cut(await interFile(subset), drawn[subset], {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
  });

/** Cuts a font. What does so is loaded where there is something to cut. */
const cut = async (...font: Parameters<typeof import('subset-font')>): Promise<Uint8Array> =>
  (await import('subset-font')).default(...font);

const interFile = (subset: string): Promise<Buffer> =>
  readFile(require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`));
