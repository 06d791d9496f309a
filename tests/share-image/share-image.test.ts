import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/published.ts';
import { drawShareImage } from '../../src/share-image/draw.ts';
import { shareImages } from '../../src/share-image/images.ts';
import { fittedText, textMask, withSoftHyphens } from '../../src/share-image/text.ts';
import { type ShareWords, siteWords, studyImage } from '../../src/share-image/words.ts';
import { temporaryFolder } from '../catalogue/content.ts';
import { study, valid } from '../valid.ts';

const words: ShareWords = {
  name: 'Kliniske studier i Norge',
  title: 'Kan en ny tablett hjelpe mot hjerteflimmer?',
  status: { status: 'recruiting', words: 'Åpen' },
  below: 'Haukeland, Ahus og 3 til',
};
const longTitle = 'Undersøkelse av pasienter med brystkreft som får kortere stråling i flere land og år';
/** Red, green and blue of one pixel. */
async function pixel(picture: Uint8Array, left: number, top: number): Promise<number[]> {
  const part = sharp(picture).extract({ left, top, width: 1, height: 1 });
  return [...(await part.removeAlpha().raw().toBuffer())];
}

describe('the picture beside a shared link', () => {
  test('is a PNG of the size that link previews ask for, at most 30 kB', async () => {
    const picture = await drawShareImage({ ...words, title: longTitle });
    const { format, width, height } = await sharp(picture).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(picture.length).toBeLessThan(30 * 1024);
  });

  test('stands on the ground of the site, with its accent along the edge', async () => {
    const picture = await drawShareImage(words);
    expect(await pixel(picture, 1150, 600)).toEqual([0xfb, 0xfa, 0xf7]);
    expect(await pixel(picture, 4, 300)).toEqual([0x0b, 0x5c, 0x6b]);
  });

  test('has the same bytes each time', async () => {
    expect(await drawShareImage(words)).toEqual(await drawShareImage(words));
  });

  test('can be drawn without status, name or places, and with signs that mean something in markup', async () => {
    for (const each of [siteWords(valid), { ...words, below: '' }, { ...words, title: 'A < B & «C» <b>' }])
      expect((await sharp(await drawShareImage(each)).metadata()).width).toBe(1200);
  });
});

describe('where a picture stands', () => {
  test('follows from its words: another status is another picture', () => {
    const open = study('trening-ved-hjertesvikt');
    const { path } = studyImage(open, 'nb', valid);
    expect(path).toMatch(/^share\/[0-9a-f]{20}\.png$/);
    expect(studyImage(study(open.id), 'nb', valid).path).toBe(path);
    expect(studyImage(study(open.id, { status: 'completed' }), 'nb', valid).path).not.toBe(path);
  });

  test('is the Norwegian picture for an English page that is not translated', () => {
    const translated = study('trening-ved-hjertesvikt');
    expect(studyImage(translated, 'en', valid).words.status?.words).toBe('Open');
    const untranslated = study('d-vitamin-ved-ms');
    expect(studyImage(untranslated, 'en', valid)).toEqual(studyImage(untranslated, 'nn', valid));
  });

  test('is told to those who cannot see it, with title and status', () => {
    const open = study('trening-ved-hjertesvikt');
    const { alt } = studyImage(open, 'nb', valid);
    expect(alt).toContain(open.norwegian.shortTitle);
    expect(alt).toMatch(/[Åå]pen/);
  });
});

describe('the pictures of a build', () => {
  const published = publish({ ...valid, studies: [study('trening-ved-hjertesvikt')] }, undefined);

  test('are the site’s own and one for each language of a study, drawn once', async () => {
    const kept = temporaryFolder();
    const drawn = await shareImages(published, kept);
    const own = drawn.filter(({ path }) => path.startsWith('share/'));
    expect(drawn.map(({ path }) => path)).toContain('share.png');
    expect(own).toHaveLength(2);
    const files = readdirSync(kept, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.map(({ name }) => `share/${name}`).sort()).toEqual(own.map(({ path }) => path).sort());

    for (const { parentPath, name } of files) writeFileSync(join(parentPath, name), 'kept from before');
    const later = await shareImages(published, kept);
    const texts = later.filter(({ path }) => path !== 'share.png').map(({ content }) => String(content));
    expect(texts).toEqual(['kept from before', 'kept from before']);
  });
});

describe('text in a picture', () => {
  const box = { width: 1024, height: 244 };

  test('shrinks until it fits', async () => {
    const large = await textMask(longTitle, 84, box.width);
    expect(large.height).toBeGreaterThan(box.height);
    const drawn = await fittedText(longTitle, box, [84, 72, 62, 54, 46]);
    expect(drawn.height).toBeGreaterThan(0);
    expect(drawn.height).toBeLessThanOrEqual(box.height);
    expect(drawn.width).toBeLessThanOrEqual(box.width);
  });

  test('is cut at a word when no size is small enough', async () => {
    const drawn = await fittedText(Array(60).fill(longTitle).join(' '), box, [46]);
    expect(drawn.height).toBeGreaterThan(150);
    expect(drawn.height).toBeLessThanOrEqual(box.height);
  });

  test('divides only very long words, between syllables', () => {
    expect(withSoftHyphens('Behandling av hjertesvikt')).toBe('Behandling av hjertesvikt');
    expect(withSoftHyphens('Prostatakreftbehandlinger').split('\u00ad').join('-')).toBe(
      'Pros-ta-ta-kreft-be-hand-lin-ger',
    );
  });

  test('with one word of ninety letters stays inside the picture', async () => {
    const drawn = await fittedText('kreftoppfølging'.repeat(6), box, [84, 46]);
    expect(drawn.width).toBeGreaterThan(500);
    expect(drawn.width).toBeLessThanOrEqual(box.width);
  });
});
