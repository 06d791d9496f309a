import { fill } from '../../../i18n/fill.ts';
import type { FilterCount } from '../../../search/query/narrow.ts';
import type { SearchStrings } from './parts.ts';

/** «2», or «2 + 3 ikke oppgitt» where some studies do not state what is asked for. */
const countWords = ({ sure, unsure }: FilterCount, strings: SearchStrings): string =>
  unsure === 0 ? String(sure) : fill(strings.countUnsure, { n: sure, unsure });

/**
 * Says at a filter value how many studies it would leave, and turns it off when it would leave none. The one that a
 * reader stands on stays as it is: turned off, it would lose the reader's place.
 */
export function showCount(
  box: HTMLInputElement,
  count: FilterCount = { sure: 0, unsure: 0 },
  strings: SearchStrings,
): void {
  const place = box.parentElement?.querySelector('[data-count]');
  if (place) place.textContent = countWords(count, strings);
  box.disabled = count.sure + count.unsure === 0 && !box.checked && box !== document.activeElement;
}
