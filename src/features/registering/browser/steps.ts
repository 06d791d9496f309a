import { fill } from '../../../i18n/fill.ts';
import type { FormParts } from './parts.ts';

/** The steps of the form. */
export interface Steps {
  show(index: number): void;
  goTo(field: HTMLElement): void;
}

/** Shows one step at a time, says which, and goes to a field wherever it is. */
export function startSteps({ root, part, steps, settings: { words } }: FormParts): Steps {
  const progress = part('[data-progress]');
  const heading = (index: number): HTMLElement | null | undefined => steps[index]?.querySelector('h2');
  const draw = (index: number): void => {
    for (const [at, step] of steps.entries()) step.hidden = at !== index;
    progress.textContent = fill(words.progress, {
      n: index + 1,
      all: steps.length,
      name: words.steps[index] ?? '',
    });
  };
  const show = (index: number): void => {
    draw(index);
    heading(index)?.focus();
  };
  for (const [index, step] of steps.entries()) {
    step.querySelector('[data-next]')?.addEventListener('click', () => show(index + 1));
    step.querySelector('[data-back]')?.addEventListener('click', () => show(index - 1));
  }
  for (const hidden of root.querySelectorAll<HTMLElement>('[data-form-script]')) hidden.hidden = false;
  draw(0);
  return {
    show,
    goTo(field) {
      const index = steps.findIndex((step) => step.contains(field));
      if (index === -1) return;
      draw(index);
      field.querySelector<HTMLElement>('input, select, textarea')?.focus();
    },
  };
}
