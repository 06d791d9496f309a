import { type Answer, type Fit, fitOfAge, fitOfAnswer } from '../verdict.ts';

/** What the reader has answered to one question. */
interface Reply {
  fit: Fit;
  /** The answer in words; undefined where there is none. */
  words: string | undefined;
}

/** Reads the answer to a question from its fields. */
export function replyTo(question: HTMLElement): Reply {
  const { question: wanted, lowest, highest } = question.dataset;
  if (wanted === 'age') {
    const age = ageIn(question.querySelector('input'));
    return { fit: fitOfAge(age, numberIn(lowest), numberIn(highest)), words: age?.toString() };
  }
  const chosen = question.querySelector<HTMLInputElement>('input:checked');
  return {
    fit: fitOfAnswer(chosen?.value as Answer | undefined, wanted === 'no' ? 'no' : 'yes'),
    words: chosen?.labels?.[0]?.textContent.trim(),
  };
}

/** Says below the field when an age can not be one. @returns whether all is well */
export function markAge(form: HTMLFormElement): boolean {
  const error = form.querySelector<HTMLElement>('[data-age-error]');
  const input = form.querySelector<HTMLInputElement>('input[type=number]');
  if (!error || !input || input.validity.valid) error?.replaceChildren();
  else error.textContent = error.dataset['ageError'] ?? '';
  input?.setAttribute('aria-invalid', String(!input.validity.valid));
  return input?.validity.valid ?? true;
}

const ageIn = (input: HTMLInputElement | null): number | undefined =>
  input?.value && input.validity.valid ? input.valueAsNumber : undefined;

const numberIn = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : Number(written);
