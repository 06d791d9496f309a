import { dayOf } from '../../../kit/browser/day.ts';
import { startKeeping } from './keeping.ts';
import { type FormParts, formParts } from './parts.ts';
import { startPlainFields } from './plain-fields.ts';
import { startSteps } from './steps.ts';
import { storeOf } from './store.ts';

const parts = formParts();
if (parts) void start(parts);

/**
 * Makes the page that can be printed a form in five steps. It can be written in at once; what judges the study, and all
 * names, come a moment later.
 */
async function start(parts: FormParts): Promise<void> {
  const { part, settings, say } = parts;
  // The page was built on another day than it is read.
  settings.today = dayOf(new Date());
  document.querySelector<HTMLElement>('[data-form-without]')?.remove();
  document.querySelector<HTMLElement>('[data-form-with]')?.removeAttribute('hidden');
  part('[data-begin]').hidden = false;
  const store = storeOf();
  const steps = startSteps(parts);
  startPlainFields(parts, store);
  const draft = startKeeping(parts, store);
  performance.mark('form-usable');
  try {
    const { startWhole } = await import('./whole.ts');
    await startWhole(parts, store, steps, draft);
    parts.root.dataset['ready'] = '';
  } catch {
    say(settings.words.notOpened);
    part('[data-opened]').textContent = settings.words.notOpened;
  }
}
