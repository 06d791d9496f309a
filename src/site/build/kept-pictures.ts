import type { DrawOnce } from '../../share-image/images.ts';
import { type Kept, keyOf } from './kept.ts';

/** Draws a picture, or takes the one that an earlier build drew of the same words. */
export const drawOnce =
  (kept: Pick<Kept, 'get' | 'put'>): DrawOnce =>
  async (words, draw) => {
    const key = keyOf('picture', JSON.stringify(words));
    const known = kept.get(key);
    if (known) return known;
    const drawn = await draw(words);
    kept.put(key, drawn);
    return drawn;
  };
