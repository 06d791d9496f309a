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
import { loadLexicon, loadTitles } from './loader.ts';

/** Gives every search box of the page suggestions. Nothing is fetched before the reader turns to a box. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) enhance(form);

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const { bundle = '/pagefind/', language = 'nb' } = form.dataset;
  if (!input || !list) return;
  const kinds = JSON.parse(form.dataset['kinds'] ?? '{}') as Strings['search']['kinds'] &
    Record<string, string>;
  const side = sideOf(language);
  /** Typing and closing: suggestions for something earlier are late. */
  const begin = latestOnly();

  const box = comboboxOf<Suggestion>({
    input,
    list,
    words: ({ words, kind, status = '' }) => [
      words,
      [kinds[kind], kinds[status] ?? ''].filter(Boolean).join(' · '),
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
  const show = async (): Promise<void> => {
    const typed = input.value;
    const isLatest = begin();
    const isLate = (): boolean => !isLatest() || document.activeElement !== input;
    const { common } = await loadLexicon(bundle);
    if (isLate()) return;
    box.replace(suggestionsFor(typed, common, side));
    const start = titleStart(typed);
    if (start === undefined) return;
    const titles = await loadTitles(bundle, side, start);
    if (!isLate()) box.add(studySuggestions(typed, titles));
  };

  // Suggestions are a help only: without them the box works as before.
  const ignore = (): void => box.close();
  input.addEventListener('focus', () => void loadLexicon(bundle).catch(ignore), { once: true });
  input.addEventListener('input', () => void show().catch(ignore));
}
