import { fetchJson, onceEach } from '../../../kit/browser/fetch-once.ts';
import { type NearFile, type Origin, originsOf } from '../file.ts';

/** What the page computes with. */
export interface LoadedNear {
  file: NearFile;
  origins: Origin[];
}

/** Fetches the file once, when the reader first needs it. A failure may be tried again. */
export const loadNear = onceEach(async (address: string): Promise<LoadedNear> => {
  const file = await fetchJson<NearFile>(address);
  return { file, origins: originsOf(file) };
});
