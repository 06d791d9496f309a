import { fill } from '../../../i18n/fill.ts';
import { comboboxOf } from '../../../kit/browser/combobox.ts';
import { fetchJson, Refused } from '../../../kit/browser/fetch-once.ts';
import type { FormFile } from '../file.ts';
import { newState } from '../state.ts';
import { stateOf } from '../study-file.ts';
import type { FormParts } from './parts.ts';
import type { Store } from './store.ts';

/** Opens a study of the catalogue or a file of the writer's own. What is written stays until something is opened. */
export function startOpening(
  { part, settings, say }: FormParts,
  store: Store,
  file: FormFile,
  begin: () => void,
): { open(id: string): Promise<void> } {
  const { words, documents } = settings;
  const line = part('[data-opened]');
  const tell = (said: string): void => {
    line.textContent = said;
    say(said);
  };
  const take = async (id: string, text: string): Promise<void> => {
    const state = await stateOf(id, text);
    if ('faults' in state) return tell([words.notAFile, ...state.faults].join(' '));
    store.replace(state, state);
    tell(fill(words.opened, { title: String(state.values['shortTitle'] ?? id) }));
    begin();
  };
  const open = async (id: string): Promise<void> => {
    try {
      const document = await fetchJson<{ data: { file: string | null } }>(
        `${documents}${encodeURIComponent(id)}.json`,
      );
      if (document.data.file === null) tell(fill(words.notFound, { id }));
      else await take(id, document.data.file);
    } catch (error) {
      tell(error instanceof Refused ? fill(words.notFound, { id }) : words.notOpened);
    }
  };
  const input = part<HTMLInputElement>('#form-find');
  const box = comboboxOf<[string, string]>({
    input,
    list: part('#form-find-list'),
    words: ([, title]) => [title, ''],
    take: ([id, title]) => {
      input.value = title;
      void open(id);
    },
  });
  input.addEventListener('input', () => {
    const asked = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const found = file.studies.filter(([, title]) =>
      asked.every((word) => title.toLowerCase().includes(word)),
    );
    box.replace(asked.join('').length < 2 ? [] : found.slice(0, 8));
  });
  const picked = part<HTMLInputElement>('#form-open');
  picked.addEventListener('change', async () => {
    const [chosen] = picked.files ?? [];
    if (chosen) await take(chosen.name.replace(/\.[^.]*$/, ''), await chosen.text());
  });
  part('[data-new]').addEventListener('click', () => {
    if (store.opened) store.replace(newState(), undefined);
    line.textContent = '';
    begin();
  });
  return { open };
}
