import type { StatusSign } from '../catalogue/index.ts';
import { type DrawingFont, drawingFont } from './font.ts';
import { type PlacedMask, shapeMask, textMasks } from './masks.ts';
import { type Colour, type Layer, palettePng } from './png.ts';
import { fittedText, type SetText } from './text.ts';
import { type ShareWords, shareImageSize } from './words.ts';

// The light theme of tokens.css; a picture cannot follow the reader's choice.
const ground: Colour = [0xfb, 0xfa, 0xf7];
const ink: Colour = [0x1b, 0x24, 0x30];
const soft: Colour = [0x4f, 0x5b, 0x69];
const accent: Colour = [0x0b, 0x5c, 0x6b];
const statusColours: Record<StatusSign, { ink: Colour; ground: Colour }> = {
  recruiting: { ink: [0x17, 0x6b, 0x3a], ground: [0xe4, 0xf2, 0xe8] },
  'not-yet-recruiting': { ink: [0x7a, 0x52, 0x00], ground: [0xfb, 0xf0, 0xd9] },
  uncertain: { ink: [0x3d, 0x47, 0x52], ground: [0xe9, 0xec, 0xef] },
  'active-not-recruiting': { ink: [0x5b, 0x2a, 0x2a], ground: [0xf4, 0xe7, 0xe6] },
  completed: { ink: [0x3d, 0x47, 0x52], ground: [0xe9, 0xec, 0xef] },
  stopped: { ink: [0x3d, 0x47, 0x52], ground: [0xe9, 0xec, 0xef] },
};
/** The shapes of cards.css: disc, half disc, question mark, square, tick, cross. */
const statusShapes: Record<StatusSign, string> = {
  recruiting: '<circle cx="14" cy="14" r="13"/>',
  'not-yet-recruiting':
    '<circle cx="14" cy="14" r="11.5" fill="none" stroke="#fff" stroke-width="3"/><path d="M14 2a12 12 0 0 0 0 24z"/>',
  uncertain:
    '<path d="M7 9.5a7 7 0 1 1 9.8 6.4q-2.8 1.3-2.8 4.1" fill="none" stroke="#fff" stroke-width="4"/><circle cx="14" cy="25" r="2.6"/>',
  'active-not-recruiting': '<path d="M2 2h24v24h-24z"/>',
  completed: '<path d="M3 15l7 8l15 -19" fill="none" stroke="#fff" stroke-width="4.5"/>',
  stopped: '<path d="M4 4l20 20M24 4l-20 20" fill="none" stroke="#fff" stroke-width="4.5"/>',
};
const shapeSize = 28;

const margin = 88;
const width = shareImageSize.width - 2 * margin;
const bar: PlacedMask = {
  left: 0,
  top: 0,
  width: 16,
  height: shareImageSize.height,
  mask: new Uint8Array(16 * shareImageSize.height).fill(255),
};
const titleSizes = [84, 72, 62, 54, 46];
/** `textTop` is where the middle of capital letters is that of the ground. */
const pill = { height: 64, padding: 28, gap: 14, top: 416, size: 34, textTop: 434 };
const line = { top: 69, size: 32 };
const below = { top: 505, size: 34, height: 90 };

/** Draws a picture: name, title, status and a line or two below, on the site's own ground, with nobody's logo. */
export async function drawShareImage(words: ShareWords): Promise<Uint8Array> {
  const { name, title, status } = words;
  const font = await drawingFont();
  const text = async (set: SetText, top: number, colour: Colour): Promise<Layer> => ({
    masks: placed(await textMasks(font, set), margin, top),
    colour,
    on: ground,
  });
  const titleTop = name === '' ? 180 : 146;
  const titleBox = { width, height: (status ? pill.top : below.top) - titleTop - 32 };
  const belowBox = { width, height: below.height };
  return palettePng(shareImageSize, ground, [
    { masks: [bar], colour: accent, on: ground },
    await text(oneLine(font, name, line.size), line.top, accent),
    await text(fittedText(font, title, titleBox, titleSizes), titleTop, ink),
    ...(status ? await statusLayers(font, status.status, status.words) : []),
    await text(fittedText(font, words.below, belowBox, [below.size]), below.top, soft),
  ]);
}

const placed = (masks: readonly PlacedMask[], left: number, top: number): PlacedMask[] =>
  masks.map((mask) => ({ ...mask, left: mask.left + left, top: mask.top + top }));

const oneLine = (font: DrawingFont, text: string, size: number): SetText =>
  fittedText(font, text, { width, height: size }, [size]);

/** The status on its ground: the same on many pictures, and drawn once. */
async function statusLayers(font: DrawingFont, status: StatusSign, words: string): Promise<Layer[]> {
  const key = `${status} ${words}`;
  const layers = knownStatus.get(key) ?? drawStatus(font, status, words);
  knownStatus.set(key, layers);
  return layers;
}

const knownStatus = new Map<string, Promise<Layer[]>>();

async function drawStatus(font: DrawingFont, status: StatusSign, words: string): Promise<Layer[]> {
  const colours = statusColours[status];
  const text = oneLine(font, words, pill.size);
  const box = { width: text.width + 2 * pill.padding + shapeSize + pill.gap, height: pill.height };
  const round = `<rect width="${box.width}" height="${box.height}" rx="${box.height / 2}"/>`;
  const left = margin + pill.padding;
  const shape = {
    ...(await shapeMask(statusShapes[status], { width: shapeSize, height: shapeSize })),
    left,
    top: pill.top + (pill.height - shapeSize) / 2,
  };
  const letters = placed(await textMasks(font, text), left + shapeSize + pill.gap, pill.textTop);
  return [
    {
      masks: [{ ...(await shapeMask(round, box)), left: margin, top: pill.top }],
      colour: colours.ground,
      on: ground,
    },
    { masks: [shape, ...letters], colour: colours.ink, on: colours.ground },
  ];
}
