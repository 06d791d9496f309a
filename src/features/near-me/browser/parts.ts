import type { Strings } from '../../../i18n/index.ts';
import { jsonIn, partsIn } from '../../../kit/browser/parts.ts';

/** The parts of the page «near me» that the script works on. */
export interface NearParts {
  root: HTMLElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  suggestions: HTMLElement;
  position: HTMLElement;
  positionButton: HTMLButtonElement;
  /** Where it is told what goes on. */
  line: HTMLElement;
  answer: HTMLElement;
  heading: HTMLElement;
  from: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  all: HTMLButtonElement;
  /** What the page is kept to the studies of one condition with. */
  about: {
    root: HTMLElement;
    words: HTMLElement;
    /** The query parameter that names the condition. */
    parameter: string;
    /** How addresses of what the open interface says of a condition begin. */
    documents: string;
    /** The open studies that say nowhere where they are; undefined without such studies. */
    rest: HTMLElement | undefined;
    restItems: HTMLElement[];
  };
  /** The list of every hospital, which the page has without a script. */
  everywhere: HTMLElement;
  hospital: HTMLTemplateElement;
  strings: Strings['nearMe'];
  language: string;
  /** Address of the file the page computes with. */
  file: string;
  /** How addresses of studies and hospitals begin. */
  sections: { studies: string; hospitals: string };
}

/** Finds the page's parts; undefined on any other page. */
export function nearParts(): NearParts | undefined {
  const root = document.querySelector<HTMLElement>('[data-near]');
  const everywhere = document.querySelector<HTMLElement>('[data-near-everywhere]');
  if (!root || !everywhere) return undefined;
  const part = partsIn(root, 'The page «near me»');
  const { file = '', studies = '', hospitals = '', language = 'nb' } = root.dataset;
  const { condition = '', documents = '' } = root.dataset;
  const rest = document.querySelector<HTMLElement>('[data-near-rest]') ?? undefined;
  return {
    root,
    everywhere,
    language,
    file,
    sections: { studies, hospitals },
    about: {
      root: part('[data-near-about]'),
      words: part('[data-near-about] span'),
      parameter: condition,
      documents,
      rest,
      restItems: [...(rest?.querySelectorAll('li') ?? [])],
    },
    form: part('form'),
    input: part('input'),
    suggestions: part('[role=listbox]'),
    position: part('[data-near-position]'),
    positionButton: part('[data-near-position] button'),
    line: part('[data-near-line]'),
    answer: part('[data-near-answer]'),
    heading: part('h2'),
    from: part('[data-near-from]'),
    list: part('.near-list'),
    more: part('[data-near-more]'),
    all: part('[data-near-all]'),
    hospital: part('[data-near-hospital]'),
    strings: jsonIn(part('[data-near-strings]')),
  };
}
