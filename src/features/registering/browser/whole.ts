import { fetchJson } from '../../../kit/browser/fetch-once.ts';
import { studyParameter } from '../../../urls.ts';
import type { FormFile } from '../file.ts';
import { startChecking } from './checking.ts';
import { lookOver } from './look-over.ts';
import { startNames } from './names.ts';
import { startOpening } from './opening.ts';
import type { FormParts } from './parts.ts';
import { startSending } from './sending.ts';
import type { Steps } from './steps.ts';
import type { Store } from './store.ts';

/** Starts what needs the catalogue: names, the check, what it says, the ways out, and studies that are opened. */
export async function startWhole(
  parts: FormParts,
  store: Store,
  steps: Steps,
  draft: { has: boolean },
): Promise<void> {
  const file = await fetchJson<FormFile>(parts.settings.file);
  startNames(parts, store, file);
  const send = startSending(parts, store);
  startChecking(parts, store, file, (checked) => {
    lookOver(parts, store, file, steps.goTo, checked);
    send(checked);
  });
  const { open } = startOpening(parts, store, file, () => steps.show(0));
  const asked = new URL(location.href).searchParams.get(studyParameter);
  if (asked !== null && (!draft.has || store.state.id !== asked)) await open(asked);
  if (location.hash === '#bekreft') steps.show(parts.steps.length - 1);
}
