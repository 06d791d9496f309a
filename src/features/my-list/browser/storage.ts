import type { Marked } from '../list.ts';
import { parseList } from '../text.ts';

/** Other sites can share the host, so the key says whose it is. */
export const storageKey = 'clinical-studies:my-list';

/** Why a list may be less than the reader expects. */
export type Trouble = 'blocked' | 'damaged';

/** The list as this browser keeps it. Never throws: a browser may refuse storage altogether. */
export function loadList(): { list: Marked[]; trouble: Trouble | undefined } {
  try {
    const { list, damaged } = parseList(localStorage.getItem(storageKey));
    return { list, trouble: damaged ? 'damaged' : undefined };
  } catch {
    return { list: [], trouble: 'blocked' };
  }
}

/** Keeps a list in this browser; an empty one leaves nothing behind. False when the browser would not. */
export function saveList(list: readonly Marked[]): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(list));
    return true;
  } catch {
    return false;
  }
}
