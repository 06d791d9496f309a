import { listOf, valueAt, withoutUnseen, withValue } from '../state.ts';
import type { FormParts } from './parts.ts';
import type { Store } from './store.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Ties the fields that are written in or chosen from a list to what the form holds. */
export function startPlainFields({ fields, say, settings, root }: FormParts, store: Store): void {
  for (const field of fields) {
    const { field: name = '', kind = '' } = field.dataset;
    if (kind === 'several') tieChecks(field, name, store);
    else if (!['names', 'name', 'sites'].includes(kind)) tieControl(field, name, kind, store);
  }
  for (const control of root.querySelectorAll<HTMLInputElement>('[data-unknown]')) {
    const { unknown: name = '' } = control.dataset;
    control.addEventListener('input', () => {
      store.change({ unknown: { ...store.state.unknown, [name]: withoutUnseen(control.value).trim() } });
    });
    store.onReplace(() => {
      control.value = store.state.unknown[name] ?? '';
    });
  }
  root.addEventListener('paste', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    // What is pasted stands in the box only after this.
    setTimeout(() => {
      const clean = withoutUnseen(target.value);
      if (clean === target.value) return;
      target.value = clean;
      target.dispatchEvent(new Event('input', { bubbles: true }));
      say(settings.words.mended);
    });
  });
}

function tieControl(field: HTMLElement, name: string, kind: string, store: Store): void {
  const control = field.querySelector<Control>('input, select, textarea');
  if (!control) return;
  const isBody = name === 'body';
  control.addEventListener('input', () => {
    const written = withoutUnseen(control.value);
    if (isBody) store.change({ body: `\n${written.trim()}\n` });
    else store.change({ values: withValue(store.state.values, name, writtenIn(written, kind)) });
  });
  store.onReplace(() => {
    const { state } = store;
    const known = isBody ? state.body.trim() : listOf(valueAt(state.values, name)).join('\n');
    if (control instanceof HTMLSelectElement) keepStrange(control, known);
    control.value = known;
  });
}

/** A value that the form does not offer stays what it is: nobody chose another. */
function keepStrange(select: HTMLSelectElement, value: string): void {
  if (value === '' || [...select.options].some((option) => option.value === value)) return;
  select.append(new Option(value, value));
}

function writtenIn(written: string, kind: string): unknown {
  if (kind !== 'lines') return written.trim();
  return written
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*·]\s+/, '').trim())
    .filter((line) => line !== '');
}

function tieChecks(field: HTMLElement, name: string, store: Store): void {
  const boxes = [...field.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const offered = new Set(boxes.map(({ value }) => value));
  field.addEventListener('change', () => {
    const unoffered = listOf(valueAt(store.state.values, name)).filter(
      (value) => !offered.has(String(value)),
    );
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    store.change({ values: withValue(store.state.values, name, [...chosen, ...unoffered]) });
  });
  store.onReplace(() => {
    const known = listOf(valueAt(store.state.values, name)).map(String);
    for (const box of boxes) box.checked = known.includes(box.value);
  });
}
