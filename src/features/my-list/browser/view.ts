import { fill, plural } from '../../../i18n/fill.ts';
import { dayOf } from '../../../kit/browser/day.ts';
import type { SharedList } from '../address.ts';
import { afterVisit, eachOnce, mostMarked } from '../list.ts';
import { cardIn, type Found } from './cards.ts';
import { newsSentence } from './news.ts';
import type { OwnList } from './own-list.ts';
import type { ListParts, ListStrings } from './parts.ts';
import type { ListRow } from './rows.ts';

type FoundCards = ReadonlyMap<string, Found>;

/** The rows of the reader's own list. What is seen now is what the next visit is compared with. */
export function ownRows(own: OwnList, found: FoundCards): ListRow[] {
  const list = own.read();
  const today = dayOf(new Date());
  const seen = eachOnce(
    list.map((marked) => {
      const study = cardIn(found.get(marked.id));
      return study ? afterVisit(marked, study, today) : marked;
    }),
  );
  if (JSON.stringify(seen) !== JSON.stringify(list)) own.keep(seen);
  return seen.map((marked) => ({ id: marked.id, found: found.get(marked.id), marked }));
}

/** The rows of a shared list, each study once; those that are gone are only counted. */
export function sharedRows({ ids }: SharedList, found: FoundCards): ListRow[] {
  const present = ids.flatMap((id) => {
    const study = found.get(id);
    return study?.state === 'gone' ? [] : [cardIn(study)?.id ?? id];
  });
  return [...new Set(present)].map((id) => ({ id, found: found.get(id), marked: undefined }));
}

/** Shows what belongs to a list, shared or the reader's own, and hides what does not. */
export function drawAround(
  parts: ListParts,
  rows: readonly ListRow[],
  shared: SharedList | undefined,
  missing: string,
  trouble: string,
): void {
  const { strings, language } = parts;
  put(parts.news, shared ? '' : newsSentence(rows, dayOf(new Date()), strings, language));
  put(parts.missing, missing);
  put(parts['shared-words'], shared && rows.length > 0 ? plural(strings.shared, rows.length) : '');
  put(parts.trouble, trouble);
  parts.shared.hidden = !shared;
  parts.save.hidden = !rows.some(({ found }) => found?.state === 'there');
  parts.empty.hidden = shared !== undefined || rows.length > 0;
  parts.retry.hidden = !rows.some(({ found }) => found?.state === 'failed');
  parts.actions.hidden = rows.length === 0;
  parts['remove-all'].hidden = shared !== undefined;
}

/** Says plainly what of a shared list cannot be shown. */
export function missingWords(
  { ids, unreadable, tooMany }: SharedList,
  found: FoundCards,
  strings: ListStrings,
): string {
  const missing = unreadable + ids.filter((id) => found.get(id)?.state === 'gone').length;
  const sentences = [
    ...(missing > 0 ? [plural(strings.missing, missing)] : []),
    ...(tooMany ? [fill(strings.tooMany, { n: mostMarked })] : []),
  ];
  return sentences.join(' ');
}

/** Shows a text, or hides its place when there is none. */
function put(place: HTMLElement, words: string): void {
  place.hidden = words === '';
  place.textContent = words;
}
