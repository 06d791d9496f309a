import { studyLanguages } from '../languages.ts';
import type { PublishedCatalogue, PublishedFile } from '../published.ts';
import { type ShareWords, shareImagePath, siteWords, studyImage } from './words.ts';

/** Draws the picture of some words. */
type Draw = (words: ShareWords) => Promise<Uint8Array>;

/** Draws a picture, or gives the one that was drawn of the same words before. */
export type DrawOnce = (words: ShareWords, draw: Draw) => Promise<Uint8Array>;

/** The pictures that stand beside shared links: the site's own, and those of its studies. */
export async function shareImages(
  { catalogue }: PublishedCatalogue,
  once: DrawOnce,
): Promise<PublishedFile[]> {
  const wanted = new Map([[shareImagePath, siteWords(catalogue)]]);
  for (const study of catalogue.studies.filter(({ described }) => described)) {
    for (const language of studyLanguages(study)) {
      const { path, words } = studyImage(study, language, catalogue);
      wanted.set(path, words);
    }
  }
  const documents: PublishedFile[] = [];
  for (const [path, words] of wanted)
    documents.push({ path, type: 'image/png', content: await once(words, draw) });
  return documents;
}

// What draws is loaded only where there is something to draw: it takes longer than reading all that has been drawn.
const draw: Draw = async (words) => (await import('./draw.ts')).drawShareImage(words);
