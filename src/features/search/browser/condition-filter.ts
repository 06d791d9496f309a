import { partsIn } from '../../../kit/browser/parts.ts';
import type { SearchAnswer } from '../../../search/query/answer.ts';
import type { FilterCount, FilterCounts } from '../../../search/query/narrow.ts';
import { showCount } from './counts.ts';
import { loadConditionNames } from './loader.ts';
import type { PageParts } from './parts.ts';

/** More would be a list to read through, and a condition is quicker typed than found in one. */
const mostOffered = 12;

/** The filter by condition, whose boxes are made as they are needed. */
interface ConditionFilter {
  /** Has boxes for the chosen conditions, and ticks just them. */
  choose(ids: readonly string[]): void;
  /** Offers what most of the studies found are about. */
  offer(counts: SearchAnswer['conditionCounts']): Promise<void>;
}

/**
 * Makes the filter by condition. There are hundreds of conditions, so it offers the commonest of an answer.
 * Their names, and which studies are about them, are fetched only by those who open it, or who come with one chosen.
 */
export function conditionFilter(parts: PageParts): ConditionFilter {
  const { filters, bundle, language } = parts;
  const fieldset = partsIn(filters, 'The filters')('[data-filter=condition]');
  const group = fieldset.closest('details');
  const hint = fieldset.querySelector('p');
  let latest: SearchAnswer['conditionCounts'] | undefined;

  const boxes = (): HTMLInputElement[] => [...fieldset.querySelectorAll('input')];
  const boxOf = (id: string): HTMLInputElement => {
    const known = boxes().find((box) => box.value === id);
    if (known) return known;
    const label = emptyOption(id);
    fieldset.insertBefore(label, hint);
    return label.control as HTMLInputElement;
  };
  const offer = async (ask = latest): Promise<void> => {
    latest = ask;
    const kept = boxes().filter((box) => box.checked || box === document.activeElement);
    if (!ask || (!group?.open && kept.length === 0)) return;
    // Without them the filter stays as it is; the next time it is opened they are asked for again.
    const [names, counts] = await Promise.all([loadConditionNames(bundle, language), ask()]).catch(() => []);
    if (!names || !counts || ask !== latest) return;
    const offered = new Set([...kept.map((box) => box.value), ...commonest(counts)]);
    for (const box of boxes()) if (!offered.has(box.value)) box.parentElement?.remove();
    for (const id of offered) fillOption(parts, boxOf(id), names[id] ?? id, counts.get(id));
    hint?.removeAttribute('hidden');
  };
  group?.addEventListener('toggle', () => void offer());
  return {
    choose: (ids) => {
      for (const id of ids) boxOf(id);
      for (const box of boxes()) box.checked = ids.includes(box.value);
    },
    offer,
  };
}

const commonest = (counts: FilterCounts['condition']): string[] =>
  [...counts]
    .map(([id, { sure, unsure }]): [string, number] => [id, sure + unsure])
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostOffered)
    .map(([id]) => id);

function emptyOption(id: string): HTMLLabelElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'condition';
  box.value = id;
  const name = document.createElement('span');
  name.textContent = id;
  const count = document.createElement('span');
  count.dataset['count'] = '';
  count.setAttribute('aria-hidden', 'true');
  const label = document.createElement('label');
  label.append(box, name, count);
  return label;
}

function fillOption(
  { strings }: PageParts,
  box: HTMLInputElement,
  name: string,
  count: FilterCount | undefined,
): void {
  const label = box.parentElement?.querySelector('span');
  if (label) label.textContent = name;
  showCount(box, count, strings);
}
