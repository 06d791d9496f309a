import { searchesAbroad } from '../../../catalogue/browser.ts';
import { fill } from '../../../i18n/fill.ts';
import { textButton } from '../../../kit/browser/text-button.ts';
import type { SearchAnswer } from '../../../search/query/answer.ts';
import { queryString, type SearchState } from '../../../search/query/state.ts';
import { withoutWords } from '../../../search/query/without-words.ts';
import type { PageParts } from './parts.ts';

/**
 * An honest empty answer that helps further: what was looked for, the same without place and filters, broader
 * diseases, where to browse, abroad, and how to follow.
 */
export function drawEmptyAnswer(
  { results, strings, side, links, filters }: PageParts,
  state: SearchState,
  { understood, category }: Pick<SearchAnswer, 'understood' | 'category'>,
  replace: (query: string) => void,
): void {
  const box = document.createElement('div');
  box.className = 'notice';
  const concept = understood?.clauses.filter(({ named }) => named).flatMap(({ concepts }) => concepts)[0];
  const places = understood?.places ?? [];
  const isNarrowed = places.length > 0 || Object.values(state.filters).some((values) => values.length > 0);
  const words = isNarrowed
    ? strings.noneHere
    : concept
      ? fill(strings.noneFor, { name: concept.label[side] })
      : strings.noneHelp;
  box.append(paragraph(words));
  const list = document.createElement('ul');
  if (places.length > 0) {
    const elsewhere = places.reduce((query, { typed }) => withoutWords(query, typed), state.query);
    list.append(pressable(strings.everywhere, () => replace(elsewhere)));
  }
  for (const label of concept?.broader ?? []) {
    const name = label[side];
    list.append(pressable(fill(strings.broader, { name }), () => replace(name)));
  }
  const name = categoryName(filters, category);
  if (category !== undefined && name !== undefined) {
    const ofCategory = queryString({ filters: { category: [category] } });
    list.append(item(fill(strings.ofCategory, { name }), ofCategory));
  }
  list.append(item(strings.browse, links.conditions), item(strings.follow, links.follow));
  box.append(list);
  if (concept?.kind === 'condition') {
    const abroad = document.createElement('ul');
    abroad.append(...searchesAbroad(concept.label.en).map(({ name, href }) => item(name, href)));
    box.append(paragraph(strings.abroad), abroad);
  }
  results.replaceChildren(box);
}

const categoryName = (filters: HTMLFormElement, category: string | undefined): string | undefined =>
  [...filters.querySelectorAll<HTMLInputElement>('input[name=category]')]
    .find(({ value }) => value === category)
    ?.parentElement?.querySelector('span')?.textContent;

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function pressable(text: string, press: () => void): HTMLLIElement {
  const entry = document.createElement('li');
  entry.append(textButton(text, 'link-button', press));
  return entry;
}

function item(text: string, href: string): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (/^https?:/.test(href)) link.rel = 'external noopener';
  entry.append(link);
  return entry;
}
