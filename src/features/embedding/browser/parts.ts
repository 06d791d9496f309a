import { jsonIn, partsIn } from '../../../kit/browser/parts.ts';
import type { CodeSite } from '../element/codes.ts';

/** The parts of the page for web editors that the script works on. */
export interface EmbeddingParts {
  form: HTMLFormElement;
  limit: HTMLInputElement;
  /** The editor wants a colour of their own. */
  own: HTMLInputElement;
  colour: HTMLElement;
  /** The element that shows the result. */
  result: HTMLElement;
  /** Each code to copy, with its title. */
  codes: readonly HTMLElement[];
  /** What stands instead of the code for a frame. */
  noFrame: HTMLElement;
  site: CodeSite;
}

/** Finds the page's parts; undefined on any other page. */
export function embeddingParts(): EmbeddingParts | undefined {
  const root = document.querySelector<HTMLElement>('[data-embedding]');
  if (!root) return undefined;
  const part = partsIn(document, 'The page for web editors');
  return {
    form: part('[data-embedding-form]'),
    limit: part('[data-embedding-form] [name=limit]'),
    own: part('[data-embedding-form] [name=own]'),
    colour: part('[data-embedding-colour]'),
    result: part('kliniske-studier'),
    codes: [...document.querySelectorAll<HTMLElement>('[data-embedding-code]')],
    noFrame: part('[data-embedding-no-frame]'),
    site: jsonIn(part('[data-embedding-places]')),
  };
}
