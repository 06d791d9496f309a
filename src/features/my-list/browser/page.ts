import { fill, plural } from '../../../i18n/fill.ts';
import { dayOf } from '../../../kit/browser/day.ts';
import { latestOnly } from '../../../kit/browser/latest.ts';
import { shareAddress } from '../../../kit/browser/share-address.ts';
import { sideOf } from '../../../search/side.ts';
import { addressOfList, sharedList } from '../address.ts';
import { type Marked, mostMarked, withoutStudy, withStudy } from '../list.ts';
import { cardIn, cardSource } from './cards.ts';
import { ownList } from './own-list.ts';
import { type ListParts, listParts } from './parts.ts';
import { drawRows, type ListRow, titleOf } from './rows.ts';
import { storageKey } from './storage.ts';
import { drawAround, missingWords, ownRows, sharedRows } from './view.ts';

/** Below this, loading is not announced: the words would only flicker. */
const quietTime = 200;

function start(parts: ListParts): void {
  const { strings, addresses, said, undo } = parts;
  const own = ownList();
  const cards = cardSource(addresses.bundle, sideOf(parts.language));
  const begin = latestOnly();
  let rows: ListRow[] = [];
  let earlier: Marked[] | undefined;

  const show = async (): Promise<void> => {
    const isLatest = begin();
    const shared = sharedList(location.search);
    const slow = setTimeout(() => {
      said.textContent = strings.loading;
    }, quietTime);
    const found = await cards(shared?.ids ?? own.read().map(({ id }) => id));
    clearTimeout(slow);
    if (!isLatest()) return;
    if (said.textContent === strings.loading) said.textContent = '';
    rows = shared ? sharedRows(shared, found) : ownRows(own, found);
    drawRows(parts, rows, remove);
    const trouble = own.trouble();
    drawAround(
      parts,
      rows,
      shared,
      shared ? missingWords(shared, found, strings) : '',
      trouble ? strings[trouble] : '',
    );
    undo.hidden = earlier === undefined;
  };

  /** Says what was done, where the reader then is: what they pressed may be gone. */
  const showAndSay = async (words: string): Promise<void> => {
    await show();
    said.textContent = words;
    said.focus();
  };
  const change = (list: Marked[], words: string): void => {
    earlier = own.read();
    own.keep(list);
    void showAndSay(words);
  };
  const remove = (row: ListRow): void =>
    change(withoutStudy(own.read(), [row.id]), fill(strings.removed, { title: titleOf(row) }));

  const save = (): void => {
    const before = own.read();
    const studies = rows.flatMap(({ found }) => cardIn(found) ?? []);
    const today = dayOf(new Date());
    const list = studies.reduce((kept, study) => withStudy(kept, study, today), before);
    const added = list.length - before.length;
    const isFull = studies.some(({ id }) => !list.some((marked) => marked.id === id));
    own.keep(list);
    earlier = undefined;
    history.pushState(null, '', addresses.page);
    const words = [
      ...(added > 0 ? [plural(strings.saved, added)] : []),
      ...(isFull ? [fill(strings.full, { n: mostMarked })] : []),
      ...(added === 0 && !isFull ? [strings.allThere] : []),
    ];
    void showAndSay(words.join(' '));
  };

  parts.save.addEventListener('click', save);
  parts.retry.querySelector('button')?.addEventListener('click', () => void show());
  parts['remove-all'].addEventListener('click', () => change([], strings.allRemoved));
  undo.addEventListener('click', () => {
    if (earlier) own.keep(earlier);
    earlier = undefined;
    void showAndSay(strings.undone);
  });
  parts.print.addEventListener('click', () => print());
  parts['share-list'].addEventListener('click', async () => {
    const ids = rows.filter(({ found }) => found?.state !== 'gone').map(({ id }) => id);
    const address = addressOfList(location.origin + addresses.page, ids);
    said.textContent = await shareAddress(document.title, address, strings.share);
  });
  // The list may have changed in another tab, or on a page that the reader comes back from.
  addEventListener('storage', ({ key }) => {
    if (key === storageKey || key === null) void show();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void show();
  });
  addEventListener('popstate', () => void show());
  parts.root.hidden = false;
  void show();
}

const parts = listParts();
if (parts) start(parts);
