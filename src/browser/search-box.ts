import { loadLexicon } from './index-loader.ts';
import { type Suggestion, suggestionsFor } from './suggestions.ts';

/** Gives every search box of the page suggestions. Nothing is fetched before the reader turns to a box. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search]')) enhance(form);

/**
 * Makes a search box a combobox with a list (WAI-ARIA Authoring Practices, «editable combobox with list
 * autocomplete»): arrows move in the list, Enter takes a suggestion, Escape closes.
 */
function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[name=q]');
  const list = form.querySelector<HTMLElement>('[role=listbox]');
  const { bundle = '/pagefind/', language = 'nb' } = form.dataset;
  if (!input || !list) return;
  const kinds = JSON.parse(form.dataset['kinds'] ?? '{}') as Record<Suggestion['kind'], string>;
  let active = -1;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const point = (to: number): void => {
    const all = options();
    active = (to + all.length) % all.length;
    for (const [index, option] of all.entries())
      option.setAttribute('aria-selected', String(index === active));
    const chosen = all[active];
    if (!chosen) return;
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  };
  const take = (words: string): void => {
    input.value = words;
    close();
    form.requestSubmit();
  };
  const show = async (): Promise<void> => {
    const typed = input.value;
    const { common } = await loadLexicon(bundle);
    // The reader may have gone on typing, or away, while the words were fetched.
    if (typed !== input.value || document.activeElement !== input) return;
    const suggestions = suggestionsFor(typed, common, language === 'en');
    list.replaceChildren(...suggestions.map((suggestion, index) => draw(suggestion, index)));
    if (suggestions.length === 0) return close();
    list.hidden = false;
    active = -1;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
  };
  const draw = ({ words, kind }: Suggestion, index: number): HTMLElement => {
    const option = document.createElement('li');
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    option.id = `${list.id}-${index}`;
    const name = document.createElement('span');
    name.textContent = words;
    const what = document.createElement('span');
    what.textContent = kinds[kind];
    option.append(name, what);
    // Before the box loses focus, which would close the list.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => take(words));
    return option;
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-autocomplete', 'list');
  // Suggestions are a help only: without them the box works as before.
  const ignore = (): void => close();
  input.addEventListener('focus', () => void loadLexicon(bundle).catch(ignore), { once: true });
  input.addEventListener('input', () => void show().catch(ignore));
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown') point(active + 1);
    else if (event.key === 'ArrowUp') point(active === -1 ? -1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0)
      take(options()[active]?.firstChild?.textContent ?? input.value);
    else return;
    event.preventDefault();
  });
}
