import { fill, plural } from '../i18n/fill.ts';
import { dayOf } from './day.ts';
import { afterVisit, eachOnce, type Marked, mostMarked, withoutStudy, withStudy } from './marked-list.ts';
import { addressOfList, type SharedList, sharedList } from './marked-list-address.ts';
import { cardSource, type Found, isFound } from './marked-list-cards.ts';
import { newsSentence } from './marked-list-news.ts';
import { type ListParts, listParts } from './marked-list-parts.ts';
import { drawRows, type ListRow, titleOf } from './marked-list-rows.ts';
import { storageKey } from './marked-list-storage.ts';
import { ownList } from './own-list.ts';
import { shareAddress } from './share-address.ts';

/** Below this, loading is not announced: the words would only flicker. */
const quietTime = 200;

type FoundCards = ReadonlyMap<string, Found>;

function start(parts: ListParts): void {
  const { strings, language, addresses } = parts;
  const own = ownList();
  const cards = cardSource(addresses.card);
  const today = (): string => dayOf(new Date());
  let turn = 0;
  let rows: ListRow[] = [];
  let earlier: Marked[] | undefined;

  const say = (words: string): void => {
    parts.said.textContent = words;
  };
  /** Shows a text, or hides its place when there is none. */
  const put = (place: HTMLElement, words: string): void => {
    place.hidden = words === '';
    place.textContent = words;
  };

  const show = async (): Promise<void> => {
    const mine = ++turn;
    const shared = sharedList(location.search);
    const slow = setTimeout(() => say(strings.loading), quietTime);
    const found = await cards(shared?.ids ?? own.read().map(({ id }) => id));
    clearTimeout(slow);
    if (mine !== turn) return;
    if (parts.said.textContent === strings.loading) say('');
    rows = shared ? sharedRows(shared, found) : ownRows(found);
    drawRows(parts, rows, (row) => change(withoutStudy(own.read(), [row.id]), removedWords(row)));
    put(parts.news, shared ? '' : newsSentence(rows, today(), strings, language));
    put(parts.missing, shared ? missingWords(shared, found) : '');
    put(parts['shared-words'], shared ? plural(strings.shared, rows.length) : '');
    const trouble = own.trouble();
    put(parts.trouble, trouble ? strings[trouble] : '');
    parts.shared.hidden = !shared;
    parts.save.hidden = !rows.some((row) => isFound(row.found));
    parts.empty.hidden = shared !== undefined || rows.length > 0;
    parts.retry.hidden = !rows.some((row) => row.found === 'failed');
    parts.actions.hidden = rows.length === 0;
    parts['remove-all'].hidden = shared !== undefined;
    parts.undo.hidden = earlier === undefined;
  };

  const ownRows = (found: FoundCards): ListRow[] => {
    const list = own.read();
    const seen = list.map((marked) => {
      const study = found.get(marked.id);
      return isFound(study) ? afterVisit(marked, study, today()) : marked;
    });
    const fresh = eachOnce(seen);
    if (JSON.stringify(fresh) !== JSON.stringify(list)) own.keep(fresh);
    return fresh.map((marked) => ({ id: marked.id, found: found.get(marked.id), marked }));
  };

  const missingWords = ({ ids, unreadable, tooMany }: SharedList, found: FoundCards): string => {
    const missing = unreadable + ids.filter((id) => found.get(id) === 'gone').length;
    const sentences = [
      ...(missing > 0 ? [plural(strings.missing, missing)] : []),
      ...(tooMany ? [fill(strings.tooMany, { n: mostMarked })] : []),
    ];
    return sentences.join(' ');
  };

  const removedWords = (row: ListRow): string => fill(strings.removed, { title: titleOf(row) });

  /** Changes the own list, so that it can be changed back, and says so where the reader then is. */
  const change = (list: Marked[], words: string): void => {
    earlier = own.read();
    own.keep(list);
    void show().then(() => tell(words));
  };
  const tell = (words: string): void => {
    say(words);
    parts.said.focus();
  };

  const save = (): void => {
    const before = own.read();
    const studies = rows.flatMap(({ found }) => (isFound(found) ? [found] : []));
    const list = studies.reduce((kept, study) => withStudy(kept, study, today()), before);
    const added = list.length - before.length;
    const isFull = studies.some(({ id }) => !list.some((marked) => marked.id === id));
    own.keep(list);
    history.pushState(null, '', addresses.page);
    const words = isFull ? fill(strings.full, { n: mostMarked }) : strings.allThere;
    void show().then(() =>
      tell(added > 0 ? `${plural(strings.saved, added)} ${isFull ? words : ''}`.trim() : words),
    );
  };

  parts.save.addEventListener('click', save);
  parts.retry.querySelector('button')?.addEventListener('click', () => void show());
  parts['remove-all'].addEventListener('click', () => change([], strings.allRemoved));
  parts.undo.addEventListener('click', () => {
    if (earlier) own.keep(earlier);
    earlier = undefined;
    void show().then(() => tell(strings.undone));
  });
  parts.print.addEventListener('click', () => print());
  parts['share-list'].addEventListener('click', async () => {
    const ids = rows.filter(({ found }) => found !== 'gone').map(({ id }) => id);
    const address = addressOfList(location.origin + addresses.page, ids);
    say(await shareAddress(document.title, address, strings.share));
  });
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

/** The studies of a shared list, each once; those that are gone are only counted. */
function sharedRows({ ids }: SharedList, found: FoundCards): ListRow[] {
  const present = ids.flatMap((id) => {
    const study = found.get(id);
    return study === 'gone' ? [] : [isFound(study) ? study.id : id];
  });
  return [...new Set(present)].map((id) => ({ id, found: found.get(id), marked: undefined }));
}

const parts = listParts();
if (parts) start(parts);
