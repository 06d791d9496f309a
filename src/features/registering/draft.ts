import { type FormState, groupOf } from './state.ts';

/** The form of drafts as they are kept now. A draft of another form is shown whole beside what was understood of it. */
const form = 1;
export const draftKey = 'meld-inn-utkast';

/** A draft with the day it was kept, and its text where it is of another form. */
export interface Draft {
  state: FormState;
  opened: FormState | undefined;
  day: string;
  /** The draft as it was kept, where not all of it is sure to be understood. */
  raw: string | undefined;
}

/** A draft as text, to be kept. */
export const draftText = (state: FormState, opened: FormState | undefined, day: string): string =>
  JSON.stringify({ form, day, state, opened });

/** Reads a kept draft, of this form or an older one; undefined where there is none. What is strange is not lost. */
export function draftIn(text: string | null): Draft | undefined {
  if (text === null || text === '') return undefined;
  const kept = groupOf(parsed(text));
  const isOfNow = kept['form'] === form;
  const opened = kept['opened'] === undefined ? undefined : stateIn(kept['opened']);
  return {
    state: stateIn(kept['state'] ?? kept),
    opened,
    day: String(kept['day'] ?? ''),
    raw: isOfNow ? undefined : text,
  };
}

function stateIn(kept: unknown): FormState {
  const { id, values, body, before, unknown } = groupOf(kept);
  return {
    id: textOr(id, ''),
    values: groupOf(values),
    body: textOr(body, '\n'),
    before: textOr(before, ''),
    unknown: Object.fromEntries(Object.entries(groupOf(unknown)).map(([name, one]) => [name, String(one)])),
  };
}

const textOr = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
