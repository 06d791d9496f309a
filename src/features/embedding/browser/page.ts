import { recordOf } from '../../../catalogue/browser.ts';
import { attributesFor, type LookName, propertiesFor } from '../element/code.ts';
import { type Chosen, type Codes, codesFor } from '../element/codes.ts';
import { type Subject, subjects } from '../element/settings.ts';
import { type EmbeddingParts, embeddingParts } from './parts.ts';

const parts = embeddingParts();
if (parts) start(parts);

/** Shows what a web editor chooses as it will be, and writes the codes for it. */
function start(parts: EmbeddingParts): void {
  const show = (): void => {
    parts.colour.hidden = !parts.own.checked;
    // A number that is being written, or is none, changes nothing yet.
    if (!parts.limit.validity.valid) return;
    const chosen = readChosen(parts);
    showResult(parts.result, chosen);
    showCodes(parts, codesFor(chosen, parts.site));
  };
  parts.form.addEventListener('input', show);
  parts.form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

function readChosen({ form, own, limit }: EmbeddingParts): Chosen {
  const values = new FormData(form);
  const word = (name: string): string => String(values.get(name) ?? '');
  const optionOf = (subject: Subject): HTMLOptionElement | undefined =>
    form.querySelector<HTMLSelectElement>(`[name=${subject}]`)?.selectedOptions[0];
  const each = <T>(make: (option: HTMLOptionElement) => T): Record<Subject, T | undefined> =>
    recordOf(subjects, (subject) => {
      const option = optionOf(subject);
      return option && make(option);
    });
  return {
    choice: {
      institution: word('institution'),
      condition: word('condition'),
      category: word('category'),
      status: word('status'),
      language: word('language') as Chosen['choice']['language'],
      limit: limit.valueAsNumber,
    },
    look: word('look') as LookName,
    link: own.checked ? word('link') : '',
    names: each((option) => option.text),
  };
}

/** Sets the attributes and properties that the code says, and takes away the others. */
function showResult(result: HTMLElement, { choice, look, link }: Chosen): void {
  const attributes = new Map(attributesFor(choice));
  for (const name of ['institution', 'condition', 'category', 'status', 'language', 'limit']) {
    const value = attributes.get(name);
    if (value === undefined) result.removeAttribute(name);
    else result.setAttribute(name, value);
  }
  for (const name of [...result.style]) result.style.removeProperty(name);
  for (const [name, value] of propertiesFor(look, link)) result.style.setProperty(name, value);
}

function showCodes({ codes, noFrame }: EmbeddingParts, made: Codes): void {
  for (const part of codes) {
    const code = made[part.dataset['embeddingCode'] as keyof Codes];
    part.hidden = code === '';
    for (const place of part.querySelectorAll('[data-code]')) place.textContent = code;
    for (const said of part.querySelectorAll('[data-said]')) said.textContent = '';
  }
  noFrame.hidden = made.frame !== '';
}
