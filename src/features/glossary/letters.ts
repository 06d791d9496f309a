import type { Language } from '../../catalogue/index.ts';
import { sortWords } from '../../i18n/index.ts';

/** A letter of the alphabet and what is filed under it. */
export interface Letter<T> {
  letter: string;
  /** Its place on the page. */
  id: string;
  items: T[];
}

/** Files things under the first letter of their names, in the order of the language's alphabet. */
export function byLetter<T>(items: readonly T[], name: (item: T) => string, language: Language): Letter<T>[] {
  const sorted = sortWords(items, name, language);
  const groups = Map.groupBy(sorted, (item) => name(item).charAt(0).toLocaleUpperCase(language));
  return Array.from(groups, ([letter, items]) => ({
    letter,
    id: `letter-${letter.toLocaleLowerCase(language)}`,
    items,
  }));
}
