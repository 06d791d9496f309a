import { recordOf } from '../../../catalogue/browser.ts';
import type { Strings } from '../../../i18n/index.ts';
import { jsonIn, partsIn } from '../../../kit/browser/parts.ts';
import { type Side, sideOf } from '../../../search/side.ts';
import type { DistanceWords } from '../page.ts';

/** The strings the search needs, as the page carries them. */
export type SearchStrings = Strings['search'] & DistanceWords;

/** The parts of the search page that the script works on. */
export interface PageParts {
  /** Address of the index's folder. */
  bundle: string;
  side: Side;
  /** Language of the page, `nb`, `nn` or `en`. */
  language: string;
  form: HTMLFormElement;
  input: HTMLInputElement;
  filters: HTMLFormElement;
  /** Holds the filters; folded on narrow screens, so that results come first. */
  filterPanel: HTMLDetailsElement;
  line: HTMLElement;
  /** Where it is told how the query was understood. */
  understood: HTMLElement;
  results: HTMLElement;
  more: HTMLButtonElement;
  /** The list the server drew, shown while nothing is asked for. */
  all: HTMLElement;
  chips: HTMLElement;
  sort: HTMLSelectElement;
  card: HTMLTemplateElement;
  strings: SearchStrings;
  /** Addresses that an answer leads on to, and the parameters that the page «near me» takes. */
  links: Record<'conditions' | 'follow' | 'near' | 'nearPlace' | 'nearCondition', string>;
}

/** Finds the search page's parts; undefined on any other page. */
export function pageParts(): PageParts | undefined {
  const root = document.querySelector<HTMLElement>('[data-search]');
  if (!root) return undefined;
  const part = partsIn(root, 'The search page');
  const language = root.dataset['language'] ?? 'nb';
  return {
    bundle: root.dataset['bundle'] ?? '/pagefind/',
    side: sideOf(language),
    language,
    form: part('form[role=search]'),
    input: part('input[name=q]'),
    filters: part('[data-filters]'),
    filterPanel: part('[data-filter-panel]'),
    line: part('[data-result-line]'),
    understood: part('[data-understood]'),
    links: recordOf(
      ['conditions', 'follow', 'near', 'nearPlace', 'nearCondition'],
      (name) => root.dataset[name] ?? '',
    ),
    results: part('[data-search-results]'),
    more: part('[data-more]'),
    all: part('[data-all-studies]'),
    chips: part('[data-chips]'),
    sort: part('[data-sort]'),
    card: part('[data-card-template]'),
    strings: jsonIn(part('[data-strings]')),
  };
}
