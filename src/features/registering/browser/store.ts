import { type FormState, newState } from '../state.ts';

/** What the form holds, and who wants to know when it changes. */
export interface Store {
  state: FormState;
  /** The study as it was opened; undefined for a new one. */
  opened: FormState | undefined;
  change(change: Partial<FormState>): void;
  /** Takes another study, a draft or nothing at all in its place. */
  replace(state: FormState, opened: FormState | undefined): void;
  onChange(tell: () => void): void;
  /** Told when every field has to be drawn anew. */
  onReplace(tell: () => void): void;
}

export function storeOf(): Store {
  const changed: (() => void)[] = [];
  const replaced: (() => void)[] = [];
  const store: Store = {
    state: newState(),
    opened: undefined,
    change(change) {
      store.state = { ...store.state, ...change };
      for (const tell of changed) tell();
    },
    replace(state, opened) {
      store.state = state;
      store.opened = opened;
      for (const tell of replaced) tell();
      for (const tell of changed) tell();
    },
    onChange: (tell) => changed.push(tell),
    onReplace: (tell) => replaced.push(tell),
  };
  return store;
}
