import { myListParameter } from '../../urls.ts';
import { isStudyId, mostMarked } from './list.ts';

/** A list that came with an address. */
export interface SharedList {
  ids: string[];
  /** How many of its parts are no study's id at all. */
  unreadable: number;
  /** The address held more studies than a list has room for. */
  tooMany: boolean;
}

/** The list in an address such as `?studier=slug1,slug2`; undefined when there is none. */
export function sharedList(search: string): SharedList | undefined {
  const written = new URLSearchParams(search).getAll(myListParameter).join(',');
  const parts = [...new Set(written.split(',').map((part) => part.trim()))].filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const ids = parts.filter(isStudyId);
  return {
    ids: ids.slice(0, mostMarked),
    unreadable: parts.length - ids.length,
    tooMany: ids.length > mostMarked,
  };
}

/** The address that shares some studies. */
export const addressOfList = (page: string, ids: readonly string[]): string =>
  `${page}?${myListParameter}=${ids.join(',')}`;
