import type { FormSettings } from './page.ts';
import { type FormState, groupOf, valueAt } from './state.ts';

/** What has been changed in a study that was opened, a line for each field of the form and each other one. */
export function changesOf(
  state: FormState,
  opened: FormState | undefined,
  { words }: FormSettings,
): string[] {
  if (!opened) return [];
  const labels: Record<string, { label: string }> = words.fields;
  const names = new Set([
    ...Object.keys(labels).filter((name) => name !== 'body'),
    ...[...Object.keys(state.values), ...Object.keys(opened.values)].filter(
      (name) => !Object.keys(labels).some((label) => label === name || label.startsWith(`${name}.`)),
    ),
  ]);
  const changed = [...names].flatMap((name) => {
    const [before, now] = [opened, state].map(({ values }) => shown(valueAt(values, name)));
    return before === now ? [] : [`${labels[name]?.label ?? name}: ${before} → ${now}`];
  });
  return state.body === opened.body ? changed : [...changed, labels['body']?.label ?? 'body'];
}

function shown(value: unknown): string {
  if (value === undefined || value === '') return '–';
  if (Array.isArray(value)) return value.map(shown).join('; ');
  if (typeof value !== 'object') return `«${String(value)}»`;
  return Object.values(groupOf(value)).map(shown).join(', ');
}
