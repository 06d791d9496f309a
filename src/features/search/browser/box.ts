import { plural } from '../../../i18n/fill.ts';
import type { Strings } from '../../../i18n/index.ts';
import { comboboxOf } from '../../../kit/browser/combobox.ts';
import { latestOnly } from '../../../kit/browser/latest.ts';
import {
  type Suggestion,
  studySuggestions,
  suggestionsFor,
  titleStart,
} from '../../../search/query/suggestions.ts';
import { sideOf } from '../../../search/side.ts';
import { loadLexicon, loadOpen, loadTitles } from './loader.ts';

/** Gives every search box of the page suggestions. Nothing is fetched before the reader turns to a box. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) enhance(form);

/** What kinds of suggestions, statuses and numbers of open studies are called. */
interface KindWords extends Pick<Strings['search'], 'open' | 'noOpen'> {
  kinds: Strings['search']['kinds'] & Record<string, string>;
}

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const { bundle = '/pagefind/', language = 'nb' } = form.dataset;
  if (!input || !list) return;
  const { kinds, open, noOpen } = JSON.parse(form.dataset['kinds'] ?? '') as KindWords;
  const side = sideOf(language);
  /** Typing and closing: suggestions for something earlier are late. */
  const begin = latestOnly();

  const box = comboboxOf<Suggestion>({
    input,
    list,
    words: ({ words, kind, status = '', open: n }) => [
      words,
      [kinds[kind], n === undefined ? kinds[status] : n === 0 ? noOpen : plural(open, n)]
        .filter(Boolean)
        .join(' · '),
    ],
    take: ({ words, study }) => {
      if (study !== undefined) location.assign(new URL(`${study}/`, form.action));
      else {
        input.value = words;
        form.requestSubmit();
      }
    },
    closed: begin,
  });
  // Without the numbers the suggestions are as good.
  const load = () => Promise.all([loadLexicon(bundle), loadOpen(bundle).catch(() => ({}))]);
  const show = async (): Promise<void> => {
    const typed = input.value;
    const isLatest = begin();
    const isLate = (): boolean => !isLatest() || document.activeElement !== input;
    const [{ common }, counts] = await load();
    if (isLate()) return;
    box.replace(suggestionsFor(typed, common, side, counts));
    const start = titleStart(typed);
    if (start === undefined) return;
    const titles = await loadTitles(bundle, side, start);
    if (!isLate()) box.add(studySuggestions(typed, titles));
  };

  // Suggestions are a help only: without them the box works as before.
  const ignore = (): void => box.close();
  input.addEventListener('focus', () => void load().catch(ignore), { once: true });
  input.addEventListener('input', () => void show().catch(ignore));
}
