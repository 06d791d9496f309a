import { jsonIn, partsIn } from '../../../kit/browser/parts.ts';
import type { FormSettings } from '../page.ts';

/** What the form's scripts work on. */
export interface FormParts {
  root: HTMLElement;
  settings: FormSettings;
  part: ReturnType<typeof partsIn>;
  steps: HTMLElement[];
  fields: HTMLElement[];
  /** Tells something to those who do not see it happen. */
  say(words: string): void;
}

/** The parts of the form; nothing on a page without it. */
export function formParts(): FormParts | undefined {
  const root = document.querySelector<HTMLElement>('[data-registering]');
  if (!root) return undefined;
  const part = partsIn(root, 'The form');
  const said = part('[data-said]');
  return {
    root,
    settings: jsonIn<FormSettings>(part<HTMLTemplateElement>('[data-settings]')),
    part,
    steps: [...root.querySelectorAll<HTMLElement>('[data-step]')],
    fields: [...root.querySelectorAll<HTMLElement>('[data-field]')],
    say: (words) => {
      said.textContent = words;
    },
  };
}

/** An element with words in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = '',
  look = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (words !== '') element.textContent = words;
  if (look !== '') element.className = look;
  return element;
}
