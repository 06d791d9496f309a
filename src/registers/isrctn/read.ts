import type { IsoDate } from '../../catalogue/index.ts';
import { shapeFault } from '../facts/shape.ts';
import { firstOfEach, type Mapped, type Outcome, type RegisterFacts, type RegisterFile } from '../outcome.ts';
import { open } from '../reading/open.ts';
import { readXml, refusedFile } from '../reading/read.ts';
import { mapIsrctn } from './map.ts';
import { isrctnShape } from './shape.ts';

/**
 * Reads ISRCTN: XML as its interface gives it, one study or an answer with many.
 *
 * @param today the day the file was made, which the status of a study depends on
 */
export const readIsrctn = (file: RegisterFile, today: IsoDate): AsyncGenerator<Outcome<RegisterFacts>> =>
  firstOfEach(outcomes(file, today));

async function* outcomes(file: RegisterFile, today: IsoDate): AsyncGenerator<Outcome<RegisterFacts>> {
  const opened = await open(file);
  if ('reason' in opened) yield refusedFile(file, opened.reason);
  else if (opened.kind !== 'xml')
    yield refusedFile(
      file,
      'Filen er ikke XML. Hent postene med ISRCTN-numrene, eller fra isrctn.com/api som XML.',
    );
  else yield* readXml(file, opened, 'fullTrial', (value) => isrctnRecord(value, today));
}

/** Maps what should be a record of ISRCTN, as its elements by name. */
export function isrctnRecord(value: unknown, today: IsoDate): Mapped<RegisterFacts> {
  const shaped = isrctnShape.safeParse(value);
  return shaped.success
    ? mapIsrctn(shaped.data, today)
    : { refused: { kind: 'missing-facts', reason: shapeFault(shaped.error) } };
}
