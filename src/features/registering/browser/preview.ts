import { listOf, valueAt } from '../state.ts';
import { type FormParts, made } from './parts.ts';
import type { Store } from './store.ts';

/** Draws the text as a reader meets it: heading, status, summary, who it is for, and the text in its parts. */
export function drawPreview({ part, settings }: FormParts, store: Store): void {
  const { values, body } = store.state;
  const said = (name: string): string => String(valueAt(values, name) ?? '');
  const status = settings.statuses.find(({ value }) => value === said('status'));
  const preview = part('[data-preview]');
  preview.lang = said('language') || 'nb';
  const { fields } = settings.words;
  const criteria = (['eligibility.include', 'eligibility.exclude'] as const).flatMap((name) => {
    const items = listOf(valueAt(values, name));
    return items.length === 0 ? [] : [made('h5', fields[name].label), listed(items.map(String))];
  });
  preview.replaceChildren(
    ...(said('shortTitle') === '' ? [] : [made('h4', said('shortTitle'))]),
    made('p', status?.words ?? ''),
    made('p', said('summary'), 'lead'),
    ...criteria,
    ...blocksOf(body),
  );
}

/** The plain parts of Markdown that studies are written with: headings, lists and paragraphs. */
function blocksOf(body: string): HTMLElement[] {
  return body
    .split(/\n\s*\n|\n(?=#)|(?<=^#[^\n]*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block) => {
      if (/^#+\s/.test(block)) return [made('h5', bare(block.replace(/^#+\s*/, '')))];
      if (!/^[-*]\s/m.test(block)) return [made('p', bare(block))];
      const [before = '', ...items] = block.split(/^[-*]\s+/m).map((one) => bare(one.trim()));
      return [...(before === '' ? [] : [made('p', before)]), listed(items)];
    });
}

const bare = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ');

function listed(items: readonly string[]): HTMLElement {
  const list = made('ul');
  list.append(...items.map((item) => made('li', item)));
  return list;
}
