import { fill } from '../../../i18n/fill.ts';
import { dayWords } from '../../../kit/browser/day.ts';
import { draftIn, draftKey, draftText } from '../draft.ts';
import { newState } from '../state.ts';
import type { FormParts } from './parts.ts';
import type { Store } from './store.ts';

/**
 * Keeps what is written in this browser. Another tab's draft is never written over: the writer is asked. A browser that
 * keeps nothing is told of, and the form works without.
 */
export function startKeeping(
  { part, settings: { words, today, language } }: FormParts,
  store: Store,
): { has: boolean } {
  const box = part('[data-draft]');
  const line = part('[data-draft] p');
  const raw = part<HTMLTextAreaElement>('[data-draft] textarea');
  const take = part('[data-draft-take]');
  const keep = part('[data-draft-keep]');
  let last = read();
  let isHeld = false;
  const tell = (said: string): void => {
    box.hidden = false;
    line.textContent = said;
  };
  const hold = (held: boolean): void => {
    isHeld = held;
    take.hidden = !held;
    keep.hidden = !held;
  };
  const save = (): void => {
    if (isHeld) return;
    if (read() !== last) {
      hold(true);
      tell(words.draftOther);
      return;
    }
    last = draftText(store.state, store.opened, today);
    tell(write(last) ? words.draftKept : words.draftNotKept);
  };
  const restore = (): boolean => {
    const draft = draftIn(read() ?? null);
    if (!draft) return false;
    store.replace(draft.state, draft.opened);
    raw.hidden = draft.raw === undefined;
    raw.value = draft.raw ?? '';
    const date = /^\d{4}-\d\d-\d\d$/.test(draft.day) ? dayWords(draft.day, language) : today;
    tell(draft.raw === undefined ? fill(words.draftTaken, { date }) : words.draftOld);
    return true;
  };
  const has = restore();
  store.onChange(save);
  window.addEventListener('storage', ({ key }) => {
    if (key !== draftKey || read() === last) return;
    hold(true);
    tell(words.draftOther);
  });
  take.addEventListener('click', () => {
    last = read();
    hold(true);
    restore();
    hold(false);
  });
  keep.addEventListener('click', () => {
    last = read();
    hold(false);
    save();
  });
  part('[data-draft-delete]').addEventListener('click', () => {
    hold(true);
    write('');
    last = read();
    store.replace(newState(), undefined);
    hold(false);
    raw.hidden = true;
    tell(words.draftDeleted);
  });
  return { has };
}

function read(): string | undefined {
  try {
    return localStorage.getItem(draftKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser kept it. */
function write(text: string): boolean {
  try {
    if (text === '') localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, text);
    return true;
  } catch {
    return false;
  }
}
