import { recordOf } from '../../../catalogue/browser.ts';
import { latestOnly } from '../../../kit/browser/latest.ts';
import { type FilterName, filterNames } from '../../../search/filters.ts';
import { answer, type FoundCard, type SearchAnswer } from '../../../search/query/answer.ts';
import { wordsToMark } from '../../../search/query/marking.ts';
import {
  isEmptyState,
  readState,
  type SearchState,
  sorts,
  withoutUnknown,
  writeState,
} from '../../../search/query/state.ts';
import { turn } from '../../../search/query/turn.ts';
import { addressWriter, keptPlace } from './address.ts';
import type { NearCards } from './beyond.ts';
import { conditionFilter } from './condition-filter.ts';
import { drawChips, drawCounts, drawResults, lacksOpen, leftOutWords, resultWords } from './draw.ts';
import { drawInterpretation } from './interpretation.ts';
import { keepingPlace } from './keep-place.ts';
import { withoutLoss } from './lost-parts.ts';
import { checkedValues, offerDistance, offerOf } from './offered.ts';
import { canRunIndex, loadSearch } from './opener.ts';
import { type PageParts, pageParts } from './parts.ts';

/** How long to wait after a key before searching, so that fast typing costs one search. */
const pauseAfterKey = 30;
/** Below this, a search is not announced as under way: the words would only flicker. */
const quietTime = 200;
const pageSize = 10;

function start(parts: PageParts): void {
  const { input, form, filters, strings, line, results, more, all } = parts;
  let shown = pageSize;
  /** Where the reader was when they left this list, until it stands there again. */
  let left = keptPlace();
  const begin = latestOnly();
  let exact = false;
  /** The filter that the reader has just changed. */
  let held: HTMLElement | undefined;
  /** What the address asked for and nobody offers, until the reader asks for something else. */
  let leftOut: string[] = [];
  const conditions = conditionFilter(parts);

  const stateOnPage = (): SearchState => ({
    query: input.value,
    filters: recordOf(filterNames, (name) => checkedValues(filters, name)),
    exact,
    sort: sorts.find((sort) => sort === parts.sort.value) ?? 'relevance',
  });

  const showState = (state: SearchState): void => {
    offerDistance(parts, state.sort === 'distance');
    input.value = state.query;
    exact = state.exact;
    parts.sort.value = state.sort;
    conditions.choose(state.filters.condition);
    for (const box of filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      box.checked = state.filters[box.name as FilterName].includes(box.value);
      if (box.checked) box.closest<HTMLDetailsElement>('.filters details')?.setAttribute('open', '');
    }
  };

  /** Shows what an address asks for, as far as it can be asked for. */
  const open = async (asked: SearchState): Promise<void> => {
    input.value = asked.query;
    const known = withoutUnknown(asked, await offerOf(parts, asked));
    leftOut = known.unknown;
    showState(known.state);
    shown = Math.max(pageSize, left?.shown ?? 0);
    await run();
  };

  const show = (
    state: SearchState,
    found: SearchAnswer,
    cards: readonly FoundCard[],
    beyond: (Beyond & { near: readonly NearCards[]; condition: string | undefined }) | undefined,
  ): void => {
    const whole = isEmptyState(state);
    results.hidden = whole;
    all.hidden = !whole;
    more.hidden = whole || found.total <= shown;
    parts.sort.closest('label')?.toggleAttribute('hidden', found.total === 0 && !found.place);
    if (offerDistance(parts, found.place !== undefined)) address.whenAtRest();
    line.textContent = [
      ...(whole ? [] : linesOf(parts, found, state, beyond?.leadWords(parts, found, state) ?? '')),
      ...(leftOut.length > 0 ? [leftOutWords(strings, leftOut)] : []),
      ...(canRunIndex || whole ? [] : [strings.simple]),
    ].join(' ');
    drawInterpretation(parts, whole ? undefined : found.understood, { asTyped, replace });
    drawResults(parts, whole ? [] : cards, wordsToMark(state.query, found.understood));
    beyond?.drawBeyond(parts, state, found, { ...beyond, replace });
    drawCounts(parts, found.counts);
    drawChips(parts, found, { changed: commit, replace });
  };

  const run = async (): Promise<void> => {
    const isLatest = begin();
    const state = stateOnPage();
    // A search that a later one has overtaken may still be waiting when that one's answer stands.
    const slow = setTimeout(() => {
      if (isLatest()) line.textContent = strings.loading;
    }, quietTime);
    try {
      const search = await loadSearch(parts.bundle, parts.side);
      const found = await withoutLoss(() => answer(search, state));
      const cards = await found.cards(shown);
      const further = found.total > shown ? [] : found.further;
      const near = await Promise.all(
        further.map(async ({ cards: some, ...one }) => ({ ...one, cards: await some(pageSize) })),
      );
      const beyond = goesOn(found, state) ? await import('./beyond.ts') : undefined;
      const condition = await beyond?.conditionOf(parts, found);
      await conditions.offer(found.conditionCounts);
      await turn();
      // A later search may have overtaken this one while it waited.
      if (!isLatest()) return;
      keepingPlace(held, () => show(state, found, cards, beyond && { ...beyond, near, condition }));
      held = undefined;
      if (left) scrollTo({ top: left.top, behavior: 'instant' });
      left = undefined;
    } catch {
      if (!isLatest()) return;
      results.hidden = true;
      all.hidden = false;
      more.hidden = true;
      parts.understood.hidden = true;
      line.textContent = strings.failed;
    } finally {
      clearTimeout(slow);
    }
  };

  const asTyped = (): void => {
    exact = true;
    commit();
    input.focus();
  };
  const replace = (query: string): void => {
    input.value = query;
    exact = false;
    commit();
    input.focus();
  };
  const address = addressWriter(() => writeState(stateOnPage()));
  const beginAnew = (): void => {
    shown = pageSize;
    left = undefined;
    leftOut = [];
    void run();
  };
  const update = (): void => {
    beginAnew();
    address.whenAtRest();
  };
  const commit = (): void => {
    beginAnew();
    address.asStep();
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    // New words are understood anew.
    exact = false;
    clearTimeout(waiting);
    waiting = setTimeout(update, pauseAfterKey);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    commit();
  });
  filters.addEventListener('change', ({ target }) => {
    held = target instanceof HTMLElement ? target : undefined;
    commit();
  });
  parts.sort.addEventListener('change', commit);
  filters.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', async () => {
    const first = shown;
    shown += pageSize;
    await run();
    results.querySelectorAll<HTMLElement>('.study-card a')[first]?.focus();
    keep();
  });
  // Those who have asked for more are far down a list that is drawn anew, so a browser cannot bring them back there.
  const keep = (): void => {
    if (shown > pageSize) address.keep({ shown, top: scrollY });
  };
  addEventListener('pagehide', keep);
  addEventListener('popstate', () => {
    left = keptPlace();
    void open(readState(new URLSearchParams(location.search)));
  });

  const wide = matchMedia('(min-width: 60rem)');
  const fold = (): void => {
    parts.filterPanel.open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();
  // On a slow connection a reader may have begun to type before this runs.
  const typed = input.value;
  const asked = readState(new URLSearchParams(location.search));
  if (!isEmptyState(asked)) void open(asked);
  else if (typed !== '') update();
  else {
    // A browser may keep what was ticked before the page was loaded anew.
    showState(asked);
    // Nothing of the index is fetched before the reader turns to the search.
    const prepare = (): void => void run();
    input.addEventListener('focus', prepare, { once: true });
    filters.addEventListener('focusin', prepare, { once: true });
  }
}

type Beyond = typeof import('./beyond.ts');

/** Whether an answer is more than the studies that were asked for. What draws the rest comes by itself: most need none of it. */
const goesOn = (found: SearchAnswer, state: SearchState): boolean =>
  found.total === 0 ||
  found.further.length > 0 ||
  found.place?.from !== undefined ||
  found.understood?.nearMe === true ||
  lacksOpen(found, state);

/** What is told of an answer: first that there is none, or none that is open. */
function linesOf(parts: PageParts, found: SearchAnswer, state: SearchState, lead: string): string[] {
  if (lead === '') return [resultWords(parts, found, state)];
  return found.total === 0 ? [lead] : [lead, resultWords(parts, found, state).replace(/[.]?$/, '.')];
}

const parts = pageParts();
if (parts) start(parts);
