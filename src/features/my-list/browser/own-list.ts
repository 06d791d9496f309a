import type { Marked } from '../list.ts';
import { loadList, saveList, type Trouble } from './storage.ts';

/** The reader's own list during a visit. */
export interface OwnList {
  read(): Marked[];
  keep(list: Marked[]): void;
  /** What the reader should know of how it is kept. */
  trouble(): Trouble | undefined;
}

/** The list as the browser keeps it; where it refuses, the list lasts as long as the page is open. */
export function ownList(): OwnList {
  let here: Marked[] | undefined;
  let trouble: Trouble | undefined;
  return {
    read: () => {
      if (here) return here;
      const loaded = loadList();
      trouble = loaded.trouble ?? trouble;
      return loaded.list;
    },
    keep: (list) => {
      const isKept = saveList(list);
      here = isKept ? undefined : list;
      if (!isKept) trouble = 'blocked';
    },
    trouble: () => trouble,
  };
}
