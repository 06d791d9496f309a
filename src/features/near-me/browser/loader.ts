import { type NearFile, type Origin, originsOf } from '../file.ts';

/** What the page computes with. */
export interface LoadedNear {
  file: NearFile;
  origins: Origin[];
}

let loading: Promise<LoadedNear> | undefined;

/** Fetches the file once, when the reader first needs it. A failure may be tried again. */
export function loadNear(address: string): Promise<LoadedNear> {
  loading ??= fetchFile(address).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchFile(address: string): Promise<LoadedNear> {
  // The file keeps its name when the catalogue changes.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = (await response.json()) as NearFile;
  return { file, origins: originsOf(file) };
}
