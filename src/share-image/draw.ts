import type { Status } from '../catalogue/index.ts';
import { type Colour, type Layer, palettePng } from './png.ts';
import { fittedText, type Mask, shapeMask } from './text.ts';
import { type ShareWords, shareImageSize } from './words.ts';

// The light theme of tokens.css; a picture cannot follow the reader's choice.
const ground: Colour = [0xfb, 0xfa, 0xf7];
const ink: Colour = [0x1b, 0x24, 0x30];
const soft: Colour = [0x4f, 0x5b, 0x69];
const accent: Colour = [0x0b, 0x5c, 0x6b];
const statusColours: Record<Status, { ink: Colour; ground: Colour }> = {
  recruiting: { ink: [0x17, 0x6b, 0x3a], ground: [0xe4, 0xf2, 0xe8] },
  'not-yet-recruiting': { ink: [0x7a, 0x52, 0x00], ground: [0xfb, 0xf0, 0xd9] },
  uncertain: { ink: [0x3d, 0x47, 0x52], ground: [0xe9, 0xec, 0xef] },
  'active-not-recruiting': { ink: [0x5b, 0x2a, 0x2a], ground: [0xf4, 0xe7, 0xe6] },
  completed: { ink: [0x3d, 0x47, 0x52], ground: [0xe9, 0xec, 0xef] },
};
/** The shapes of cards.css: disc, half disc, question mark, square, tick. */
const statusShapes: Record<Status, string> = {
  recruiting: '<circle cx="14" cy="14" r="13"/>',
  'not-yet-recruiting':
    '<circle cx="14" cy="14" r="11.5" fill="none" stroke="#fff" stroke-width="3"/><path d="M14 2a12 12 0 0 0 0 24z"/>',
  uncertain:
    '<path d="M7 9.5a7 7 0 1 1 9.8 6.4q-2.8 1.3-2.8 4.1" fill="none" stroke="#fff" stroke-width="4"/><circle cx="14" cy="25" r="2.6"/>',
  'active-not-recruiting': '<path d="M2 2h24v24h-24z"/>',
  completed: '<path d="M3 15l7 8l15 -19" fill="none" stroke="#fff" stroke-width="4.5"/>',
};
const shapeSize = 28;

const margin = 88;
const width = shareImageSize.width - 2 * margin;
const barMask = {
  width: 16,
  height: shareImageSize.height,
  mask: new Uint8Array(16 * shareImageSize.height).fill(255),
};
const titleSizes = [84, 72, 62, 54, 46];
const pill = { height: 64, padding: 28, gap: 14, top: 416 };
const line = { top: 68, size: 32 };
const below = { top: 504, size: 34, height: 90 };

/** Draws a picture: name, title, status and a line or two below, on the site's own ground, with nobody's logo. */
export async function drawShareImage(words: ShareWords): Promise<Uint8Array> {
  const { name, title, status } = words;
  const at = (mask: Mask, left: number, top: number, colour: Colour): Layer => ({
    ...mask,
    left,
    top,
    colour,
    on: ground,
  });
  const titleTop = name === '' ? 180 : 146;
  const titleBox = { width, height: (status ? pill.top : below.top) - titleTop - 32 };
  const layers = [at(barMask, 0, 0, accent)];
  if (name !== '') layers.push(at(await nameMask(name), margin, line.top, accent));
  layers.push(at(await fittedText(title, titleBox, titleSizes), margin, titleTop, ink));
  if (status) layers.push(...(await statusLayers(status.status, status.words)));
  if (words.below !== '') {
    const text = await fittedText(words.below, { width, height: below.height }, [below.size]);
    layers.push(at(text, margin, below.top, soft));
  }
  return palettePng(shareImageSize, ground, layers);
}

/** Remembers what is drawn the same on many pictures. */
function once<Words extends string[], Made>(make: (...words: Words) => Promise<Made>): typeof make {
  const known = new Map<string, Promise<Made>>();
  return (...words) => {
    const key = words.join('\n');
    const made = known.get(key) ?? make(...words);
    known.set(key, made);
    return made;
  };
}

const oneLine = (text: string, size: number): Promise<Mask> =>
  fittedText(text, { width, height: size * 1.6 }, [size]);

const nameMask = once((name: string) => oneLine(name, line.size));

const statusLayers = once(async (status: Status, words: string): Promise<Layer[]> => {
  const colours = statusColours[status];
  const text = await oneLine(words, 34);
  const box = { width: text.width + 2 * pill.padding + shapeSize + pill.gap, height: pill.height };
  const shape = `<rect width="${box.width}" height="${box.height}" rx="${box.height / 2}"/>`;
  const middle = (height: number): number => pill.top + Math.round((pill.height - height) / 2);
  const place = { colour: colours.ink, on: colours.ground };
  return [
    { ...(await shapeMask(shape, box)), left: margin, top: pill.top, colour: colours.ground, on: ground },
    {
      ...(await shapeMask(statusShapes[status], { width: shapeSize, height: shapeSize })),
      ...place,
      left: margin + pill.padding,
      top: middle(shapeSize),
    },
    { ...text, ...place, left: margin + pill.padding + shapeSize + pill.gap, top: middle(text.height) },
  ];
});
