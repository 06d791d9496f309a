import type { DrawingFont, SetLetter } from './font.ts';

/** A text set on lines, in pixels from its upper left corner. */
export interface SetText {
  letters: { letter: SetLetter; left: number; baseline: number }[];
  size: number;
  width: number;
  height: number;
}

interface Box {
  width: number;
  height: number;
}

/** Parts of a size, in this font: from a line to the next, above its tall letters, and below the baseline. */
const lineHeight = 1.43;
const above = 0.757;
const below = 0.21;
const longestWord = 20;

/**
 * Text in the largest of the sizes that lets it fit in a box. A text too long for the smallest is cut at a
 * word.
 */
export function fittedText(font: DrawingFont, text: string, box: Box, sizes: readonly number[]): SetText {
  const divisible = withSoftHyphens(text);
  for (const size of sizes) {
    const set = setText(font, divisible, size, box.width);
    if (fits(set, box)) return set;
  }
  return longestFitting(font, divisible.split(' '), box, sizes.at(-1) ?? 1);
}

/** As many of the words as fit, found by halving. */
function longestFitting(font: DrawingFont, words: readonly string[], box: Box, size: number): SetText {
  let best: SetText = { letters: [], size, width: 0, height: 0 };
  let [fitting, tooMany] = [0, words.length];
  while (tooMany - fitting > 1) {
    const middle = (fitting + tooMany) >> 1;
    const cut = words
      .slice(0, middle)
      .join(' ')
      .replace(/[\s,.;:–-]+$/, '');
    const set = setText(font, `${cut} …`, size, box.width);
    if (fits(set, box)) [fitting, best] = [middle, set];
    else tooMany = middle;
  }
  return best;
}

const fits = (set: Box, box: Box): boolean => set.width <= box.width && set.height <= box.height;

/** Before a consonant, or two that belong together, that a vowel follows. */
const syllable =
  /(?<=\p{L}{3})(?<![bfgkp](?=[rl])|[dtv](?=r))(?=(?:[bfgkp][rl]|[dtv]r|[b-df-hj-np-tvwxz])[aeiouyæøå]\p{L})/giu;

/** Where a very long word may be divided, as a rule of thumb for a picture; no page is divided by it. */
export const withSoftHyphens = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) =>
    word.length <= longestWord ? word : word.replace(syllable, softHyphen),
  );

const softHyphen = '\u00ad';
// A line may end after a blank, which is not set there, after a hyphen or a dash, and where a word may be divided.
const pieces = /[^ \u00ad–-]*(?:[–-]+(?=[\p{L}\p{N}])|\u00ad| +|[–-]+|$)/gu;

/** A text on lines no wider than `width`, unless a single word is. */
export function setText(font: DrawingFont, text: string, size: number, width: number): SetText {
  const scale = size / font.unitsPerSize;
  const blank = font.set(' ').width * scale;
  const set: SetText = { letters: [], size, width: 0, height: 0 };
  let line = 0;
  let end = 0;
  let isDivided = false;
  const put = (word: string): void => {
    const { letters, width: advance } = font.set(word);
    const baseline = Math.round(size * (above + line * lineHeight));
    for (const letter of letters) {
      set.letters.push({ letter, left: Math.round(end + letter.x * scale), baseline });
    }
    end += advance * scale;
    set.width = Math.max(set.width, Math.ceil(end));
  };
  for (const [piece] of text.matchAll(pieces)) {
    const word = piece.replace(/[ \u00ad]+$/, '');
    const isDivisible = piece.endsWith(softHyphen);
    const needs = font.set(isDivisible ? `${word}-` : word).width * scale;
    if (end > 0 && end + needs > width) {
      if (isDivided) put('-');
      line++;
      end = 0;
    }
    put(word);
    end += blank * (piece.length - word.length - (isDivisible ? 1 : 0));
    isDivided = isDivisible;
  }
  set.height = Math.ceil(size * (above + line * lineHeight + below));
  return set;
}
