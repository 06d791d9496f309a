import { fill } from '../../../i18n/fill.ts';
import { groupOf, listOf, valueAt, withoutUnseen, withValue } from '../state.ts';
import { type FormParts, made } from './parts.ts';
import type { Store } from './store.ts';

/** What one hospital says for itself: its status, its contact, and that both are right. */
export function drawSite({ settings }: FormParts, store: Store, index: number, label: string): HTMLElement {
  const { words, statuses, today } = settings;
  const site = (): Record<string, unknown> => groupOf(listOf(store.state.values['sites'])[index]);
  const set = (path: string, value: unknown): void => {
    const sites = listOf(store.state.values['sites']).map((one, at) =>
      at === index ? withValue(groupOf(one), path, value) : one,
    );
    store.change({ values: withValue(store.state.values, 'sites', sites) });
  };
  const block = made('details', '', 'form-site');
  const labelled = (name: string, control: HTMLElement): HTMLElement => {
    control.id = `sted-${index}-${name.replace('.', '-')}`;
    const row = made('p');
    const words = made('label', wordsFor(name));
    words.htmlFor = control.id;
    row.append(words, control);
    return row;
  };
  const wordsFor = (name: string): string =>
    ({
      status: words.siteStatus,
      'contact.name': words.siteContact,
      'contact.email': words.siteEmail,
      'contact.phone': words.sitePhone,
    })[name] ?? name;
  const select = made('select');
  select.append(
    new Option(words.sameStatus, ''),
    ...statuses.map(({ value, words: shown }) => new Option(shown, value)),
  );
  const status = String(site()['status'] ?? '');
  if (![...select.options].some(({ value }) => value === status)) select.append(new Option(status, status));
  select.value = status;
  select.addEventListener('change', () => set('status', select.value));
  const inputs = ['contact.name', 'contact.email', 'contact.phone'].map((name) => {
    const input = made('input');
    input.type = 'text';
    input.autocomplete = 'off';
    input.value = String(valueAt(site(), name) ?? '');
    input.addEventListener('input', () => set(name, withoutUnseen(input.value).trim()));
    return labelled(name, input);
  });
  const confirm = made('button', words.confirmSite, 'ds-button');
  confirm.type = 'button';
  confirm.dataset['variant'] = 'secondary';
  const confirmed = made('p');
  confirmed.setAttribute('role', 'status');
  const tell = (): void => {
    const day = site()['confirmed'];
    confirmed.textContent = day === undefined ? '' : fill(words.confirmedToday, { date: String(day) });
  };
  confirm.addEventListener('click', () => {
    set('confirmed', today);
    tell();
  });
  tell();
  block.append(
    made('summary', fill(words.aboutSite, { name: label })),
    labelled('status', select),
    ...inputs,
    confirm,
    confirmed,
  );
  return block;
}
