import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { studyLanguages } from '../languages.ts';
import type { PublishedCatalogue, PublishedFile } from '../published.ts';
import { writeWhole } from '../typeface/inter.ts';
import { drawShareImage } from './draw.ts';
import { drawingFont } from './font.ts';
import { type ShareWords, shareImagePath, siteWords, studyImage } from './words.ts';

/**
 * The pictures that stand beside shared links: the site's own, and those of its studies. A picture is drawn once; later
 * builds take it from a folder of pictures named after their words.
 *
 * @param kept the folder of those pictures
 */
export async function shareImages(
  { catalogue }: PublishedCatalogue,
  kept = join(process.cwd(), '.cache', 'share'),
): Promise<PublishedFile[]> {
  const wanted = new Map<string, ShareWords>();
  for (const study of catalogue.studies.filter(({ described }) => described)) {
    for (const language of studyLanguages(study)) {
      const { path, words } = studyImage(study, language, catalogue);
      wanted.set(path, words);
    }
  }
  const folder = join(kept, await tools());
  await mkdir(folder, { recursive: true });
  const documents: PublishedFile[] = [document(shareImagePath, await drawShareImage(siteWords(catalogue)))];
  for (const [path, words] of wanted) documents.push(document(path, await drawnOnce(folder, path, words)));
  return documents;
}

const document = (path: string, content: Uint8Array): PublishedFile => ({ path, type: 'image/png', content });

async function drawnOnce(folder: string, path: string, words: ShareWords): Promise<Uint8Array> {
  const file = join(folder, path.replace('share/', ''));
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const made = await drawShareImage(words);
  await writeWhole(file, made);
  return made;
}

/** Another font or drawing library draws other pictures, and has a folder of its own. */
const tools = async (): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify(sharp.versions))
    .update((await drawingFont()).fingerprint)
    .digest('hex')
    .slice(0, 8);
