import { fill } from '../../../i18n/fill.ts';
import { dayWords } from '../../../kit/browser/day.ts';
import type { ListCard } from '../../../search/index/card.ts';
import { type Marked, newsOf } from '../list.ts';
import { cardIn, type Found } from './cards.ts';
import type { ListParts } from './parts.ts';

/** A row of the list: a study of the reader's own, or one that was shared. */
export interface ListRow {
  id: string;
  found: Found | undefined;
  /** What the list remembers of it; undefined in a shared list. */
  marked: Marked | undefined;
}

/** Fills the table. Text is only ever set as text. */
export function drawRows(parts: ListParts, rows: readonly ListRow[], remove: (row: ListRow) => void): void {
  const { table } = parts;
  table.tBodies[0]?.replaceChildren(...rows.map((row) => drawRow(parts, row, remove)));
  keepRoles(table);
  table.hidden = rows.length === 0;
}

/** What a study is called in the list. */
export const titleOf = ({ id, found, marked }: ListRow): string =>
  cardIn(found)?.title ?? marked?.title ?? id;

function drawRow(parts: ListParts, row: ListRow, remove: (row: ListRow) => void): HTMLElement {
  const { strings, addresses, language } = parts;
  const { found, marked } = row;
  const element = parts.row.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const study = cardIn(found);
  const set = (name: string, text: string, attributes: Record<string, string> = {}): void => {
    const place = element.querySelector<HTMLElement>(`[data-cell=${name}]`);
    if (!place) return;
    place.textContent = text;
    place.hidden = text === '';
    place.closest('td')?.toggleAttribute('data-empty', text === '');
    for (const [key, value] of Object.entries(attributes)) place.setAttribute(key, value);
  };
  const foreign: Record<string, string> =
    study === undefined || study.language === language ? {} : { lang: study.language };
  const address = study?.url ?? fill(addresses.study, { id: row.id });
  // A study that is gone has no page to lead to.
  set('title', titleOf(row), { ...foreign, ...(found?.state === 'gone' ? {} : { href: address }) });
  set('status', study?.statusWords ?? '', { 'data-status': study?.sign ?? study?.status ?? '' });
  set('where', study?.where ?? '');
  set('who', study?.who ?? '');
  set('about', study?.summary ?? '', foreign);
  set('news', newsWords(parts, row, study));
  const button = element.querySelector<HTMLButtonElement>('button');
  button?.setAttribute('aria-label', fill(strings.removeOne, { title: titleOf(row) }));
  button?.addEventListener('click', () => remove(row));
  if (!marked) button?.remove();
  return element;
}

function newsWords(parts: ListParts, { found, marked }: ListRow, study: ListCard | undefined): string {
  const { strings, language } = parts;
  if (found?.state === 'gone') return strings.gone;
  if (!study) return strings.notFetched;
  if (!marked) return '';
  const values = {
    before: statusWords(parts, marked.before.status),
    now: statusWords(parts, study.sign ?? study.status),
    date: dayWords(study.updated, language),
  };
  return newsOf(marked.before, study)
    .map((kind) => fill(strings.news[kind], values))
    .join(' ');
}

const statusWords = ({ strings: { statuses } }: ListParts, status: string): string =>
  Object.hasOwn(statuses, status) ? statuses[status as keyof typeof statuses] : status;

/** On a phone the rows are laid out as cards, and some browsers then forget that they are a table. */
function keepRoles(table: HTMLTableElement): void {
  const roles = [
    ['thead, tbody', 'rowgroup'],
    ['tr', 'row'],
    ['thead th', 'columnheader'],
    ['tbody th', 'rowheader'],
    ['td', 'cell'],
  ] as const;
  table.setAttribute('role', 'table');
  for (const [selector, role] of roles)
    for (const element of table.querySelectorAll(selector)) element.setAttribute('role', role);
}
