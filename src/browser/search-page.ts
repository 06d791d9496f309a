import { type FilterName, filterNames } from '../search/filter-names.ts';
import { understand } from '../search/query.ts';
import { isEmptyState, readState, type SearchState, writeState } from '../search/state.ts';
import { drawChips, drawCounts, drawResults, resultWords } from './draw.ts';
import { loadIndex } from './index-loader.ts';
import { pageParts } from './page-parts.ts';
import { search } from './search.ts';

/** How long to wait after a key before searching, so that fast typing costs one search. */
const pauseAfterKey = 120;
/** Below this, a search is not announced as under way: the words would only flicker. */
const quietTime = 200;
const pageSize = 20;

function start(parts: NonNullable<ReturnType<typeof pageParts>>): void {
  const { input, form, filters, strings, line, results, more, all, chips } = parts;
  let shown = pageSize;
  let turn = 0;

  const stateOnPage = (): SearchState => ({
    query: input.value,
    filters: Object.fromEntries(
      filterNames.map((name) => [name, checkedValues(filters, name)]),
    ) as SearchState['filters'],
  });

  const showState = (state: SearchState): void => {
    input.value = state.query;
    for (const box of filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
      box.checked = state.filters[box.name as FilterName].includes(box.value);
      if (box.checked) box.closest<HTMLDetailsElement>('.filters details')?.setAttribute('open', '');
    }
  };

  const run = async (): Promise<void> => {
    const mine = ++turn;
    const state = stateOnPage();
    const { shown: query, search: terms } = understand(state.query);
    const slow = setTimeout(() => {
      line.textContent = strings.loading;
    }, quietTime);
    try {
      const index = await loadIndex(parts.bundle);
      const found = await search(index, terms, state.filters);
      const cards = await found.cards(shown);
      // A later search may have overtaken this one while it waited.
      if (mine !== turn) return;
      const whole = isEmptyState(state);
      results.hidden = whole;
      all.hidden = !whole;
      line.textContent = whole ? '' : resultWords(strings, found, query);
      more.hidden = whole || found.total <= shown;
      drawResults(parts, whole ? [] : cards, found.total);
      drawCounts(filters, found.counts);
      drawChips(chips, filters, strings, () => update());
    } catch {
      if (mine !== turn) return;
      results.hidden = true;
      all.hidden = false;
      more.hidden = true;
      line.textContent = strings.failed;
    } finally {
      clearTimeout(slow);
    }
  };

  const update = (): void => {
    shown = pageSize;
    history.replaceState(null, '', `${location.pathname}${writeState(stateOnPage())}`);
    void run();
  };
  const commit = (): void => {
    shown = pageSize;
    const address = `${location.pathname}${writeState(stateOnPage())}`;
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void run();
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(update, pauseAfterKey);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    commit();
  });
  filters.addEventListener('change', commit);
  filters.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', async () => {
    const first = shown;
    shown += pageSize;
    await run();
    results.querySelectorAll<HTMLElement>('.study-card a')[first]?.focus();
  });
  addEventListener('popstate', () => {
    showState(readState(new URLSearchParams(location.search)));
    void run();
  });

  const wide = matchMedia('(min-width: 60rem)');
  const fold = (): void => {
    parts.filterPanel.open = wide.matches;
  };
  wide.addEventListener('change', fold);
  fold();
  parts.filterPanel.hidden = false;
  const asked = readState(new URLSearchParams(location.search));
  showState(asked);
  if (!isEmptyState(asked)) void run();
  else {
    // Nothing of the index is fetched before the reader turns to the search.
    const prepare = (): void => void run();
    input.addEventListener('focus', prepare, { once: true });
    filters.addEventListener('focusin', prepare, { once: true });
  }
}

const checkedValues = (form: HTMLFormElement, name: FilterName): string[] =>
  [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map((box) => box.value);

const parts = pageParts();
if (parts) start(parts);
