import { loadLexicon, loadTitles } from './index-loader.ts';
import { type Suggestion, studySuggestions, suggestionsFor, titleStart } from './suggestions.ts';

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
  let suggestions: Suggestion[] = [];
  let active = -1;
  /** Counts what is typed and closed, so that an answer to something earlier is known for late. */
  let turn = 0;

  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role=option]')];
  const close = (): void => {
    turn++;
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
  const take = ({ words, study }: Suggestion): void => {
    close();
    if (study !== undefined) location.assign(new URL(`${study}/`, form.action));
    else {
      input.value = words;
      form.requestSubmit();
    }
  };
  const show = async (): Promise<void> => {
    const typed = input.value;
    const mine = ++turn;
    const isLate = (): boolean => mine !== turn || document.activeElement !== input;
    const { common } = await loadLexicon(bundle);
    if (isLate()) return;
    const known = suggestionsFor(typed, common, language === 'en');
    replace(known);
    const start = titleStart(typed);
    if (start === undefined) return;
    const titles = await loadTitles(bundle, language === 'en' ? 'en' : 'no', start);
    const studies = studySuggestions(typed, titles);
    // Added below, so that nothing the reader may be pointing at moves.
    if (!isLate() && studies.length > 0) fill([...suggestions, ...studies]);
  };
  const replace = (next: Suggestion[]): void => {
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren();
    fill(next);
  };
  const fill = (next: Suggestion[]): void => {
    suggestions = next;
    list.append(...next.slice(list.childElementCount).map(draw));
    list.hidden = next.length === 0;
    input.setAttribute('aria-expanded', String(next.length > 0));
  };
  const draw = (suggestion: Suggestion): HTMLElement => {
    const option = drawSuggestion(suggestion, kinds);
    option.id = `${list.id}-${suggestions.indexOf(suggestion)}`;
    // Before the box loses focus, which would close the list.
    option.addEventListener('mousedown', (event) => event.preventDefault());
    option.addEventListener('click', () => take(suggestion));
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
    else if (event.key === 'Enter' && active >= 0) options()[active]?.click();
    else return;
    event.preventDefault();
  });
}

function drawSuggestion({ words, kind }: Suggestion, kinds: Record<Suggestion['kind'], string>): HTMLElement {
  const option = document.createElement('li');
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const name = document.createElement('span');
  name.textContent = words;
  const what = document.createElement('span');
  what.textContent = kinds[kind];
  option.append(name, what);
  return option;
}
