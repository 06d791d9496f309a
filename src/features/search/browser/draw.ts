import { fill, plural } from '../../../i18n/fill.ts';
import { textButton } from '../../../kit/browser/text-button.ts';
import type { CommonCounts, FoundCard, SearchAnswer, Unstated } from '../../../search/query/answer.ts';
import { asksForOpen } from '../../../search/query/asked-place.ts';
import type { SearchState } from '../../../search/query/state.ts';
import { withoutWords } from '../../../search/query/without-words.ts';
import { literalQuery } from '../../../search/understanding/query.ts';
import { showCount } from './counts.ts';
import { farWords } from './far-words.ts';
import { marked } from './marked.ts';
import type { PageParts, SearchStrings } from './parts.ts';

/**
 * «12 studier for «ms». Åpne studier står først.», or that there are none, and that some do not state what is chosen.
 */
export function resultWords(
  { strings, language }: Pick<PageParts, 'strings' | 'language'>,
  answer: SearchAnswer,
  state: SearchState,
): string {
  const { total, mixed, unsure, place } = answer;
  if (total === 0) return strings.none;
  const typed = literalQuery(state.query).literal === null ? '' : state.query.trim();
  const words =
    typed === '' ? plural(strings.results, total) : plural(strings.resultsFor, total, { q: typed });
  const sentences = [
    words,
    ...(place?.isOrder ? [strings.nearestFirst] : mixed ? [strings.openFirst] : []),
    ...(unsure.total > 0 ? [unsureWords(strings, language, total, unsure)] : []),
  ];
  return sentences.length === 1 ? words : sentences.map((one) => one.replace(/[.]?$/, '.')).join(' ');
}

/**
 * True when studies were found and none is sure to be open. Who asks for other studies than open ones need not be
 * told so.
 */
export const lacksOpen = ({ total, open }: SearchAnswer, { filters }: SearchState): boolean =>
  total > 0 && open === 0 && asksForOpen(filters);

function unsureWords(
  strings: SearchStrings,
  language: string,
  total: number,
  { total: n, of }: SearchAnswer['unsure'],
): string {
  const what = new Intl.ListFormat([language, 'nb'], { type: 'disjunction' }).format(
    of.map((name) => nounOf(strings, name)),
  );
  return n === total ? plural(strings.allUnsure, n, { what }) : plural(strings.someUnsure, n, { what });
}

export const nounOf = (strings: SearchStrings, name: Unstated): string =>
  (strings.unstated as Partial<Record<Unstated, string>>)[name] ?? name;

/** Longer than any id or number; an address may hold anything. */
const longestShown = 60;

/** That something in the address is not asked for, since nobody offers it. */
export const leftOutWords = (strings: SearchStrings, unknown: readonly string[]): string =>
  plural(strings.leftOut, unknown.length, {
    names: unknown.map((value) => `«${value.slice(0, longestShown)}»`).join(', '),
  });

/** Fills the result list. Text is only ever set as text: nothing a study or a reader wrote becomes markup. */
export function drawResults(parts: PageParts, cards: readonly FoundCard[], words: readonly string[]): void {
  parts.results.replaceChildren(cardList(parts, cards, words));
}

export function cardList(
  parts: PageParts,
  cards: readonly FoundCard[],
  words: readonly string[],
): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'study-list';
  list.append(...cards.map((card) => drawCard(parts, card, words)));
  return list;
}

function drawCard(
  { card: template, language, strings }: PageParts,
  card: FoundCard,
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
  set('status', card.statusWords, { 'data-status': card.sign ?? card.status });
  set('where', card.where);
  set('who', card.who);
  set('mark', card.mark ?? '');
  set('summary', card.summary, foreign);
  shell.querySelector('.facts')?.append(
    ...(card.far === undefined ? [] : [farMark(card.far, { strings, language })]),
    // That it has no place stands where the place would.
    ...card.unstated
      .filter((name) => name !== 'place')
      .map((name) => unstatedMark(fill(strings.notStated, { what: nounOf(strings, name) }))),
  );
  return shell;
}

/** «Bergen, om lag 120 km», or that nobody knows. */
function farMark(
  far: NonNullable<FoundCard['far']> | null,
  parts: Pick<PageParts, 'strings' | 'language'>,
): HTMLElement {
  if (far === null) return unstatedMark(parts.strings.far.unknown);
  const mark = document.createElement('span');
  mark.textContent = farWords(far, parts);
  return mark;
}

function unstatedMark(words: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'unstated';
  mark.textContent = words;
  return mark;
}

/** Says at each filter value how many studies it would leave. The filter by condition says it of its own. */
export function drawCounts({ filters, strings }: PageParts, counts: CommonCounts): void {
  for (const box of filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]:not([name=condition])'))
    showCount(box, counts[box.name as keyof CommonCounts].get(box.value), strings);
}

/** What a chip can do. */
interface ChipActions {
  /** The filters have changed. */
  changed(): void;
  /** Ask for something else. */
  replace(query: string): void;
}

/** Shows the chosen filters, and the places and wishes that a query names, as buttons that remove them. */
export function drawChips(
  { chips, filters, input, strings }: PageParts,
  { understood, wishes }: Pick<SearchAnswer, 'understood' | 'wishes'>,
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
    ...wishes.flatMap(({ filter, value, typed }) => {
      const box = filters.querySelector(`input[name=${filter}][value="${value}"]`);
      const name = box?.parentElement?.querySelector('span')?.textContent;
      return name ? [remove(name, () => replace(withoutWords(input.value, typed)))] : [];
    }),
  ];
  if (chosen.length > 1) items.push(chip(strings.reset, strings.reset, uncheck(chosen)));
  const pressed = [...chips.children].findIndex((item) => item.contains(document.activeElement));
  chips.replaceChildren(...items);
  chips.hidden = items.length === 0;
  // Whoever removed one by keyboard stands on the next.
  const next =
    pressed === -1
      ? undefined
      : (items[pressed]?.querySelector('button') ?? items.at(-1)?.querySelector('button') ?? input);
  next?.focus({ preventScroll: true });
}

function chip(words: string, label: string, press: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const control = textButton(words, 'chip', press);
  control.setAttribute('aria-label', label);
  item.append(control);
  return item;
}
