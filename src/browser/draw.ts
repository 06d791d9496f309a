import { fill, plural } from '../i18n/fill.ts';
import type { FilterName } from '../search/filter-names.ts';
import type { PageParts, SearchStrings } from './page-parts.ts';
import type { Card, Found } from './search.ts';

/** «12 studier for «ms»», or that there are none. */
export function resultWords(strings: SearchStrings, { total, mixed }: Found, query: string): string {
  if (total === 0) return strings.none;
  const words =
    query === '' ? plural(strings.results, total) : plural(strings.resultsFor, total, { q: query });
  return mixed ? `${words}. ${strings.openFirst}` : words;
}

/** Fills the result list. Text is only ever set as text: nothing a study or a reader wrote becomes markup. */
export function drawResults(parts: PageParts, cards: readonly Card[], total: number): void {
  const { results, strings } = parts;
  if (total === 0) {
    const help = document.createElement('p');
    help.className = 'notice';
    help.textContent = strings.noneHelp;
    results.replaceChildren(help);
    return;
  }
  const list = document.createElement('ul');
  list.className = 'study-list';
  list.append(...cards.map((card) => drawCard(parts, card)));
  results.replaceChildren(list);
}

function drawCard({ card: template, english, language, strings }: PageParts, card: Card): Node {
  const shell = template.content.cloneNode(true) as DocumentFragment;
  const own = english ? card.language_en : card.language;
  const set = (name: string, text: string, attributes: Record<string, string> = {}): void => {
    const element = shell.querySelector<HTMLElement>(`[data-card="${name}"]`);
    if (!element) return;
    element.textContent = text;
    element.hidden = text === '';
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  };
  const foreign: Record<string, string> = own === language ? {} : { lang: own };
  set('title', english ? card.title_en : card.title, { href: english ? card.url_en : card.url, ...foreign });
  set('status', strings.statuses[card.status as keyof SearchStrings['statuses']], {
    'data-status': card.status,
  });
  set('where', english ? card.where_en : card.where);
  set('who', english ? card.who_en : card.who);
  set('summary', english ? card.summary_en : card.summary, foreign);
  return shell;
}

/** Says at each filter value how many studies it would leave, and turns off those that would leave none. */
export function drawCounts(filters: HTMLFormElement, counts: Found['counts']): void {
  for (const box of filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const left = counts[box.name as FilterName][box.value] ?? 0;
    const count = box.parentElement?.querySelector('[data-count]');
    if (count) count.textContent = String(left);
    box.disabled = left === 0 && !box.checked;
  }
}

/** Shows the chosen filters as buttons that remove them. */
export function drawChips(
  chips: HTMLElement,
  filters: HTMLFormElement,
  strings: SearchStrings,
  changed: () => void,
): void {
  const chosen = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
  const button = (words: string, label: string, remove: HTMLInputElement[]): HTMLLIElement => {
    const item = document.createElement('li');
    const control = document.createElement('button');
    control.type = 'button';
    control.className = 'chip';
    control.textContent = words;
    control.setAttribute('aria-label', label);
    control.addEventListener('click', () => {
      for (const box of remove) box.checked = false;
      changed();
    });
    item.append(control);
    return item;
  };
  const items = chosen.map((box) => {
    const name = box.parentElement?.querySelector('span')?.textContent ?? box.value;
    const item = button(`${name} ✕`, fill(strings.remove, { name }), [box]);
    item.firstElementChild?.setAttribute('data-active', '');
    return item;
  });
  if (chosen.length > 1) items.push(button(strings.reset, strings.reset, chosen));
  chips.replaceChildren(...items);
  chips.hidden = items.length === 0;
}
