import { type Age, type Answer, type Fit, fitOfAge, fitOfAnswer } from '../verdict.ts';

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
    const age = ageIn(question);
    return { fit: fitOfAge(age?.age, numberIn(lowest), numberIn(highest)), words: age?.words };
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

/** The age in the field, and in words; undefined where there is none, or it can not be one. */
function ageIn(question: HTMLElement): { age: Age; words: string } | undefined {
  const input = question.querySelector('input');
  if (!input?.value || !input.validity.valid) return undefined;
  const chosen = question.querySelector('select')?.selectedOptions[0];
  return {
    age: { number: input.valueAsNumber, unit: chosen?.value === 'months' ? 'months' : 'years' },
    words: [input.valueAsNumber, chosen?.text].filter((part) => part !== undefined).join(' '),
  };
}

const numberIn = (written: string | undefined): number | undefined =>
  written === undefined ? undefined : Number(written);
