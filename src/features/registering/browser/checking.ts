import { type JudgedStudy, judgeStudy, type Problem, slugify } from '../../../catalogue/form.ts';
import type { FormFile } from '../file.ts';
import { fileOf } from '../study-file.ts';
import { type FormParts, made } from './parts.ts';
import type { Store } from './store.ts';

/** The study as it stands: its file, and what the check says of it. */
export interface Checked extends JudgedStudy {
  id: string;
  text: string;
}

/** How long a writer pauses before what was written is judged, in milliseconds. */
const pause = 200;

/** Judges the study whenever it changes, and tells of each fault under the field it is in, once that was visited. */
export function startChecking(
  { fields, settings }: FormParts,
  store: Store,
  file: FormFile,
  show: (checked: Checked) => void,
): void {
  const visited = new Set<HTMLElement>();
  let checked: Checked | undefined;
  const tell = (): void => {
    for (const field of fields) {
      const faults = visited.has(field) ? faultsOf(field, checked?.problems ?? []) : [];
      drawFaults(field, faults);
    }
  };
  const check = (): void => {
    performance.mark('form-check');
    const { state, opened } = store;
    const title = String(state.values['shortTitle'] ?? '');
    const id = state.before !== '' && state.id !== '' ? state.id : slugify(title).slice(0, 80) || 'ny-studie';
    const text = fileOf(state, opened, settings.today);
    checked = { id, text, ...judgeStudy(id, text, file, settings.today) };
    performance.measure('form-check', 'form-check');
    tell();
    show(checked);
  };
  let waiting = 0;
  store.onChange(() => {
    clearTimeout(waiting);
    waiting = window.setTimeout(check, pause);
  });
  for (const field of fields)
    field.addEventListener('focusout', () => {
      visited.add(field);
      tell();
    });
  store.onReplace(() => visited.clear());
  check();
}

/** The field that a problem is about: the one whose path it begins with. */
export const isAbout = (field: HTMLElement, { field: path, rule }: Problem): boolean => {
  const { field: name = '' } = field.dataset;
  if (name === 'body') return rule === 'empty-body';
  if (path === 'ids' && name === 'ids.rek') return true;
  if (path === 'contact' && name === 'contact.name') return true;
  return `${path}.`.startsWith(`${name}.`);
};

const faultsOf = (field: HTMLElement, problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.level !== 'due' && isAbout(field, problem));

function drawFaults(field: HTMLElement, faults: readonly Problem[]): void {
  const list = field.querySelector('.form-faults');
  if (!list) return;
  list.replaceChildren(
    ...faults.map(({ level, message, help }) => {
      const line = made('li', `${message} ${help}`);
      line.lang = 'nb';
      line.dataset['level'] = level;
      return line;
    }),
  );
  const control = field.querySelector<HTMLElement>('input:not([type=checkbox]), select, textarea');
  control?.setAttribute('aria-invalid', String(faults.some(({ level }) => level === 'error')));
}
