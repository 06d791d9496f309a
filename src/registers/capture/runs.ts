import {
  type CapturedRegister,
  type IsoDate,
  type RunFields,
  runsIn,
  runsPath,
  writeRuns,
} from '../../catalogue/index.ts';
import type { Store } from './capture.ts';

/** Notes that a register was read for all of Norway, and which of the records held it did not answer with. */
export function noteRun(
  store: Store,
  { register, today, met }: { register: CapturedRegister; today: IsoDate; met: ReadonlySet<string> },
): RunFields {
  const missing = store
    .numbers(register)
    .filter((number) => !met.has(number))
    .sort();
  const run = { register, read: today, missing };
  const before = store.read(runsPath);
  const others = (before === undefined ? [] : (runsIn(before) ?? [])).filter(
    (each) => each.register !== register,
  );
  const runs = [...others, run].sort((a, b) => (a.register < b.register ? -1 : 1));
  const text = writeRuns(runs);
  if (text !== before) store.write(runsPath, text);
  return run;
}
