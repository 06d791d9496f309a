import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Document } from '../feeds/index.ts';
import { interTrueType, writeWhole } from './font.ts';
import { shareImagePath, shareImageSize } from './share-image-place.ts';

const ground = '#fbfaf7';
const accent = '#0b5c6b';
const ink = '#1b2430';
const margin = 90;

/**
 * The picture that stands beside a shared link: the site's name on its own ground, with nobody's logo.
 * Set in Inter from the package, so that it looks the same on a machine without fonts.
 */
export async function shareImage(name: string, description: string): Promise<Document> {
  const fontfile = await interFile();
  const words = (text: string, size: number, colour: string): Promise<Buffer> =>
    sharp({
      text: {
        text: `<span foreground="${colour}">${escapeMarkup(text)}</span>`,
        font: `Inter ${size}`,
        fontfile,
        rgba: true,
        dpi: 72,
        width: shareImageSize.width - 2 * margin,
      },
    })
      .png()
      .toBuffer();
  const bar = { width: 14, height: shareImageSize.height, channels: 3 as const, background: accent };
  const content = await sharp({ create: { ...shareImageSize, channels: 3, background: ground } })
    .composite([
      { input: { create: bar }, left: 0, top: 0 },
      { input: await words(name, 84, ink), left: margin, top: 200 },
      { input: await words(description, 38, accent), left: margin, top: 340 },
    ])
    .png({ compressionLevel: 9 })
    .toBuffer();
  return { path: shareImagePath, type: 'image/png', content };
}

/** The drawing library keeps fonts by their path for as long as it runs, so the file must stay where it is. */
async function interFile(): Promise<string> {
  const folder = join(process.cwd(), '.cache', 'fonts');
  const file = join(folder, 'inter-650.ttf');
  await mkdir(folder, { recursive: true });
  await writeWhole(file, await interTrueType(650));
  return file;
}

const escapeMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
