/** The reader's own list, for scripts of other features: what is in it, and where the browser keeps it. */
export { loadList, saveList, storageKey } from './browser/storage.ts';
export { isMarked, type Markable, mostMarked, withoutStudy, withStudy } from './list.ts';
