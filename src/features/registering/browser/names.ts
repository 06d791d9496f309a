import { type Named, namedCondition, namedInstitution } from '../../../catalogue/form.ts';
import { fill } from '../../../i18n/fill.ts';
import { comboboxOf } from '../../../kit/browser/combobox.ts';
import type { FormFile } from '../file.ts';
import { suggesterOf } from '../match.ts';
import { groupOf, listOf, valueAt, withValue } from '../state.ts';
import { type FormParts, made } from './parts.ts';
import { drawSite } from './site.ts';
import type { Store } from './store.ts';

/** Ties the fields that are answered by name: conditions, hospitals and the coordinator. */
export function startNames(parts: FormParts, store: Store, file: FormFile): void {
  const conditions = file.conditions.map(namedCondition);
  const institutions = file.institutions.map(namedInstitution);
  const searchWords = new Map(
    file.conditions.map(({ id, searchWords: { nb, nn, en } }) => [id, [...nb, ...nn, ...en]]),
  );
  for (const field of parts.fields) {
    const { field: name = '', kind = '' } = field.dataset;
    if (!['names', 'name', 'sites'].includes(kind)) continue;
    const named = name === 'conditions' ? conditions : institutions;
    tieNames(parts, store, { field, name, kind, named, suggest: suggesterOf(named, searchWords) });
  }
}

interface NameField {
  field: HTMLElement;
  name: string;
  kind: string;
  named: readonly Named[];
  suggest(written: string): Named[];
}

function tieNames(parts: FormParts, store: Store, { field, name, kind, named, suggest }: NameField): void {
  const { words } = parts.settings;
  const input = field.querySelector<HTMLInputElement>('[role=combobox], .form-name input');
  const list = field.querySelector<HTMLElement>('[role=listbox]');
  const chosen = field.querySelector<HTMLElement>('[data-chosen]');
  if (!input || !list || !chosen) return;
  const labels = new Map(named.map(({ id, label }) => [id, label]));
  const idOf = (item: unknown): string => String(kind === 'sites' ? groupOf(item)['institution'] : item);
  const labelOf = (item: unknown): string => {
    const town = groupOf(groupOf(item)['place'])['town'];
    return town === undefined ? (labels.get(idOf(item)) ?? idOf(item)) : String(town);
  };
  const items = (): unknown[] => listOf(valueAt(store.state.values, name));
  const set = (next: unknown[]): void => {
    store.change({ values: withValue(store.state.values, name, kind === 'name' ? next.at(-1) : next) });
  };
  const box = comboboxOf<Named>({
    input,
    list,
    words: ({ label, kind: about }) => [label, about === 'hospital' ? '' : (about ?? '')],
    take: ({ id, label }) => {
      input.value = '';
      if (!items().some((item) => idOf(item) === id))
        set([...(kind === 'name' ? [] : items()), kind === 'sites' ? { institution: id } : id]);
      draw();
      parts.say(fill(words.chosen, { name: label }));
      input.focus();
    },
  });
  input.addEventListener('input', () => {
    const found = suggest(input.value);
    box.replace(found);
    if (found.length === 0 && input.value.trim().length > 2) parts.say(words.noneCalled);
  });
  const draw = (): void => {
    chosen.replaceChildren(
      ...items().map((item, index) => {
        const label = labelOf(item);
        const line = made('li');
        const remove = made('button', fill(words.remove, { name: label }), 'link-button');
        remove.type = 'button';
        remove.addEventListener('click', () => {
          set(items().filter((_, at) => at !== index));
          draw();
          parts.say(fill(words.removed, { name: label }));
          input.focus();
        });
        line.append(made('strong', label), ' ', remove);
        if (kind === 'sites') line.append(drawSite(parts, store, index, label));
        return line;
      }),
    );
  };
  store.onReplace(draw);
  draw();
}
