import sharp, { type Sharp } from 'sharp';
import { drawingFont } from './font.ts';

/** A shape in one colour: how much of it each pixel has, 0–255. */
export interface Mask {
  mask: Uint8Array;
  width: number;
  height: number;
}

interface Box {
  width: number;
  height: number;
}

/** Lines stand as close as in the site's headings. */
const lineHeight = 1.18;
/** Width of a letter beside its size, on average in a text of narrow letters. */
const narrowLetter = 0.45;
const longestWord = 20;

/**
 * Text in the largest of the sizes that lets it fit in a box. A text too long for the smallest is cut at a
 * word.
 */
export async function fittedText(text: string, box: Box, sizes: readonly number[]): Promise<Mask> {
  const divisible = withSoftHyphens(text);
  for (const size of sizes.filter((each) => couldFit(divisible, each, box))) {
    const drawn = await textMask(divisible, size, box.width);
    if (fits(drawn, box)) return drawn;
  }
  return longestFitting(divisible.split(' '), box, sizes.at(-1) ?? 1);
}

/** As many of the words as fit, found by halving. */
async function longestFitting(words: readonly string[], box: Box, size: number): Promise<Mask> {
  let best: Mask = { mask: new Uint8Array(), width: 0, height: 0 };
  let [fitting, tooMany] = [0, words.length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    const cut = words
      .slice(0, middle)
      .join(' ')
      .replace(/[\s,.;:–-]+$/, '');
    const drawn = await textMask(`${cut} …`, size, box.width);
    if (fits(drawn, box)) [fitting, best] = [middle, drawn];
    else tooMany = middle;
  }
  return best;
}

/** False when even narrow letters would need more room, so that drawing them can be spared. */
const couldFit = (text: string, size: number, { width, height }: Box): boolean =>
  text.length * narrowLetter * size * size * lineHeight < width * (height + size);

const fits = (drawn: Box, box: Box): boolean => drawn.width <= box.width && drawn.height <= box.height;

/** Before a consonant, or two that belong together, that a vowel follows. */
const syllable =
  /(?<=\p{L}{3})(?<![bfgkp](?=[rl])|[dtv](?=r))(?=(?:[bfgkp][rl]|[dtv]r|[b-df-hj-np-tvwxz])[aeiouyæøå]\p{L})/giu;

/** Where a very long word may be divided, as a rule of thumb for a picture; no page is divided by it. */
export const withSoftHyphens = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => (word.length <= longestWord ? word : word.replace(syllable, '\u00ad')));

/** The letters of a text on lines no wider than `width`. */
export async function textMask(text: string, size: number, width: number): Promise<Mask> {
  const markup = `<span line_height="${lineHeight}">${escapeMarkup(text)}</span>`;
  return channel(
    sharp({
      text: {
        text: markup,
        font: `Inter ${size}`,
        fontfile: await drawingFont(),
        dpi: 72,
        width,
        wrap: 'word',
      },
    }),
  );
}

/** A drawing in SVG, white on black. */
export const shapeMask = (shape: string, { width, height }: Box): Promise<Mask> =>
  channel(
    sharp(
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="#fff">${shape}</svg>`,
      ),
    ).flatten({ background: '#000' }),
  );

async function channel(image: Sharp): Promise<Mask> {
  const { data, info } = await image.extractChannel(0).raw().toBuffer({ resolveWithObject: true });
  return { mask: data, width: info.width, height: info.height };
}

const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
