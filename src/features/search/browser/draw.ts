import { fill, plural } from '../../../i18n/fill.ts';
import { textButton } from '../../../kit/browser/text-button.ts';
import type { FilterName } from '../../../search/filters.ts';
import type { Card } from '../../../search/index/card.ts';
import type { SearchAnswer } from '../../../search/query/answer.ts';
import type { Understanding } from '../../../search/query/understanding.ts';
import { withoutWords } from '../../../search/query/without-words.ts';
import { marked } from './marked.ts';
import type { PageParts, SearchStrings } from './parts.ts';

/** «12 studier for «ms»», or that there are none. */
export function resultWords(strings: SearchStrings, { total, mixed }: SearchAnswer, query: string): string {
  if (total === 0) return strings.none;
  const words =
    query === '' ? plural(strings.results, total) : plural(strings.resultsFor, total, { q: query });
  return mixed ? `${words}. ${strings.openFirst}` : words;
}

/** Fills the result list. Text is only ever set as text: nothing a study or a reader wrote becomes markup. */
export function drawResults(parts: PageParts, cards: readonly Card[], words: readonly string[]): void {
  const list = document.createElement('ul');
  list.className = 'study-list';
  list.append(...cards.map((card) => drawCard(parts, card, words)));
  parts.results.replaceChildren(list);
}

function drawCard(
  { card: template, language, strings }: PageParts,
  card: Card,
  words: readonly string[],
): Node {
  const shell = template.content.cloneNode(true) as DocumentFragment;
  const set = (name: string, text: string, attributes: Record<string, string> = {}): void => {
    const element = shell.querySelector<HTMLElement>(`[data-card="${name}"]`);
    if (!element) return;
    element.replaceChildren(marked(text, name === 'title' || name === 'summary' ? words : []));
    element.hidden = text === '';
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  };
  const foreign: Record<string, string> = card.language === language ? {} : { lang: card.language };
  set('title', card.title, { href: card.url, ...foreign });
  set('status', strings.statuses[card.status as keyof SearchStrings['statuses']], {
    'data-status': card.status,
  });
  set('where', card.where);
  set('who', card.who);
  set('summary', card.summary, foreign);
  return shell;
}

/** Says at each filter value how many studies it would leave, and turns off those that would leave none. */
export function drawCounts(filters: HTMLFormElement, counts: SearchAnswer['counts']): void {
  for (const box of filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    const left = counts[box.name as FilterName].get(box.value) ?? 0;
    const count = box.parentElement?.querySelector('[data-count]');
    if (count) count.textContent = String(left);
    box.disabled = left === 0 && !box.checked;
  }
}

/** What a chip can do. */
interface ChipActions {
  /** The filters have changed. */
  changed(): void;
  /** Ask for something else. */
  replace(query: string): void;
}

/** Shows the chosen filters, and the places a query names, as buttons that remove them. */
export function drawChips(
  { chips, filters, input, strings }: PageParts,
  understood: Understanding | undefined,
  { changed, replace }: ChipActions,
): void {
  const chosen = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
  const uncheck = (boxes: HTMLInputElement[]) => (): void => {
    for (const box of boxes) box.checked = false;
    changed();
  };
  const remove = (name: string, press: () => void): HTMLLIElement => {
    const item = chip(`${name} ✕`, fill(strings.remove, { name }), press);
    item.firstElementChild?.setAttribute('data-active', '');
    return item;
  };
  const items = [
    ...chosen.map((box) =>
      remove(box.parentElement?.querySelector('span')?.textContent ?? box.value, uncheck([box])),
    ),
    ...(understood?.places ?? []).map(({ typed, place }) =>
      remove(place.label, () => replace(withoutWords(input.value, typed))),
    ),
  ];
  if (chosen.length > 1) items.push(chip(strings.reset, strings.reset, uncheck(chosen)));
  chips.replaceChildren(...items);
  chips.hidden = items.length === 0;
}

function chip(words: string, label: string, press: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const control = textButton(words, 'chip', press);
  control.setAttribute('aria-label', label);
  item.append(control);
  return item;
}
