import { searchesAbroad } from '../../../catalogue/browser.ts';
import { fill } from '../../../i18n/fill.ts';
import { textButton } from '../../../kit/browser/text-button.ts';
import type { KnownConcept } from '../../../search/index/lexicon.ts';
import type { SearchAnswer } from '../../../search/query/answer.ts';
import { queryString, type SearchState } from '../../../search/query/state.ts';
import { withoutWords } from '../../../search/query/without-words.ts';
import type { MeantPlace } from '../../../search/understanding/understanding.ts';
import { nameInside } from './names.ts';
import type { PageParts } from './parts.ts';

/**
 * An honest empty answer that helps further: what was looked for, the same without place and filters, broader
 * diseases, where to browse, abroad, and how to follow.
 */
export function drawEmptyAnswer(
  parts: PageParts,
  state: SearchState,
  { understood, category, further, place }: SearchAnswer,
  { condition, replace }: { condition: string | undefined; replace(query: string): void },
): void {
  const { strings, side, filters } = parts;
  const box = document.createElement('div');
  box.className = 'notice';
  const concept = namedConcept(understood);
  const places = understood?.places ?? [];
  const isNarrowed = places.length > 0 || Object.values(state.filters).some((values) => values.length > 0);
  const words = place?.isEmpty
    ? strings.waysOn
    : isNarrowed
      ? strings.noneHere
      : concept
        ? fill(strings.noneFor, { name: nameInside(concept, side) })
        : strings.noneHelp;
  box.append(paragraph(words));
  const list = document.createElement('ul');
  if (places.length > 0) {
    const elsewhere = places.reduce((query, { typed }) => withoutWords(query, typed), state.query);
    list.append(
      pressable(strings.everywhere, () => replace(elsewhere)),
      ...moreNear(parts, places, condition),
    );
  }
  for (const concept of further.flatMap(({ about }) => about)) {
    const words = fill(strings.broader, { name: nameInside(concept, side) });
    list.append(pressable(words, () => replace(concept.label[side])));
  }
  const name = categoryName(filters, category);
  if (category !== undefined && name !== undefined) {
    const ofCategory = queryString({ filters: { category: [category] } });
    list.append(item(fill(strings.ofCategory, { name }), ofCategory));
  }
  list.append(...waysOn(parts, understood, condition));
  box.append(list, ...abroad(parts, concept));
  parts.results.replaceChildren(box);
}

/** Where to go on below studies of which none is sure to be open: to follow, to browse, and abroad. */
export function drawWaysOn(
  parts: PageParts,
  understood: SearchAnswer['understood'],
  condition: string | undefined,
): void {
  const box = document.createElement('div');
  box.className = 'notice';
  const list = document.createElement('ul');
  list.append(
    ...waysOn(parts, understood, condition),
    ...moreNear(parts, understood?.places ?? [], condition),
  );
  box.append(paragraph(parts.strings.waysOn), list, ...abroad(parts, namedConcept(understood)));
  parts.results.append(box);
}

/** The page «near me», kept to the condition, for those who have asked for what is near them: the search does not know where that is. */
export function drawNearYou(
  { results, strings, side, links }: PageParts,
  understood: SearchAnswer['understood'],
  condition: string | undefined,
): void {
  const concept = condition === undefined ? undefined : namedConcept(understood);
  const words = concept ? fill(strings.nearYouAbout, { name: concept.label[side] }) : strings.nearYou;
  const box = paragraph('');
  box.className = 'notice';
  box.append(linkTo(words, nearAddress(links, { condition })));
  results.prepend(box);
}

/** The page «near me» at a place that was asked for. */
const moreNear = (
  { strings, links }: PageParts,
  places: readonly MeantPlace[],
  condition: string | undefined,
): HTMLLIElement[] =>
  places
    .slice(0, 1)
    .map(({ place: { label } }) =>
      item(fill(strings.moreNear, { place: label }), nearAddress(links, { place: label, condition })),
    );

function nearAddress(
  { near, nearPlace, nearCondition }: PageParts['links'],
  { place, condition }: { place?: string; condition: string | undefined },
): string {
  const asked = new URLSearchParams({
    ...(condition !== undefined && { [nearCondition]: condition }),
    ...(place !== undefined && { [nearPlace]: place }),
  });
  return asked.size === 0 ? near : `${near}?${asked}`;
}

const waysOn = (
  { strings, links, side }: PageParts,
  understood: SearchAnswer['understood'],
  condition: string | undefined,
): HTMLLIElement[] => [
  ...(condition === undefined
    ? []
    : [namedConcept(understood)].flatMap((concept) =>
        concept
          ? [
              item(
                fill(strings.page, { name: nameInside(concept, side) }),
                `${links.conditions}${condition}/`,
              ),
            ]
          : [],
      )),
  item(strings.browse, links.conditions),
  item(strings.follow, links.follow),
];

function abroad({ strings }: PageParts, concept: KnownConcept | undefined): HTMLElement[] {
  if (concept?.kind !== 'condition') return [];
  const list = document.createElement('ul');
  list.append(...searchesAbroad(concept.label.en).map(({ name, href }) => item(name, href)));
  return [paragraph(strings.abroad), list];
}

/** The first thing that was asked for by its name. */
export const namedConcept = (understood: SearchAnswer['understood']): KnownConcept | undefined =>
  understood?.clauses.filter(({ named }) => named).flatMap(({ concepts }) => concepts)[0];

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
  entry.append(linkTo(text, href));
  return entry;
}

function linkTo(text: string, href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  if (/^https?:/.test(href)) link.rel = 'external noopener';
  return link;
}
