import { dayOf } from '../../../kit/browser/day.ts';
import { fetchJson } from '../../../kit/browser/fetch-once.ts';
import type { FormFile } from '../file.ts';
import { startChecking } from './checking.ts';
import { startKeeping } from './keeping.ts';
import { lookOver } from './look-over.ts';
import { startNames } from './names.ts';
import { startOpening } from './opening.ts';
import { type FormParts, formParts } from './parts.ts';
import { startPlainFields } from './plain-fields.ts';
import { startSending } from './sending.ts';
import { startSteps } from './steps.ts';
import { storeOf } from './store.ts';

const parts = formParts();
if (parts) void start(parts);

/** Makes the page that can be printed a form in five steps. It can be written in before its names have come. */
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
  try {
    const file = await fetchJson<FormFile>(settings.file);
    startNames(parts, store, file);
    const send = startSending(parts, store);
    startChecking(parts, store, file, (checked) => {
      lookOver(parts, store, file, steps.goTo, checked);
      send(checked);
    });
    const { open } = startOpening(parts, store, file, () => steps.show(0));
    parts.root.dataset['ready'] = '';
    const asked = new URL(location.href).searchParams.get('studie');
    if (asked !== null && (!draft.has || store.state.id !== asked)) await open(asked);
    if (location.hash === '#bekreft') steps.show(parts.steps.length - 1);
  } catch {
    say(settings.words.notOpened);
    part('[data-opened]').textContent = settings.words.notOpened;
  }
}
