import { shapeFault } from '../facts/shape.ts';
import { firstOfEach, type Mapped, type Outcome, type RegisterFacts, type RegisterFile } from '../outcome.ts';
import { open } from '../reading/open.ts';
import { readJson, refusedFile } from '../reading/read.ts';
import { mapCtis } from './map.ts';
import { ctisShape, ofEitherShape } from './shape.ts';

/** Reads CTIS: whole records as JSON, in the shape since June 2024 and in the one before it. */
export const readCtis = (file: RegisterFile): AsyncGenerator<Outcome<RegisterFacts>> =>
  firstOfEach(outcomes(file));

async function* outcomes(file: RegisterFile): AsyncGenerator<Outcome<RegisterFacts>> {
  const opened = await open(file);
  if ('reason' in opened) yield refusedFile(file, opened.reason);
  else if (opened.kind === 'json') yield* readJson(file, opened, ctisRecord);
  else
    yield refusedFile(
      file,
      'Filen er ikke JSON. Portalens egen CSV-liste har ikke stedene: skriv EU CT-numrene i stedet for filen.',
    );
}

/** Maps what should be a whole record of CTIS, or says what it is instead. */
export function ctisRecord(value: unknown): Mapped<RegisterFacts> {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (keys.includes('protocolSection'))
    return other('Posten er fra ClinicalTrials.gov. Les filen som «nct».');
  if (keys.includes('pagination') || (keys.includes('data') && !keys.includes('ctNumber')))
    return other('Dette er svaret på et søk, ikke postene. Skriv EU CT-numrene i stedet for filen.');
  if (!keys.includes('ctNumber'))
    return other('Dette er ikke en post fra CTIS: «ctNumber» mangler. Last ned posten på nytt.');
  const isNew = keys.includes('authorizedApplication');
  if (!isNew && !keys.includes('authorizedPartI'))
    return other('Dette er en rad fra et søk, ikke hele posten. Skriv EU CT-nummeret i stedet for filen.');
  const shaped = ctisShape.safeParse(value);
  return shaped.success
    ? mapCtis(ofEitherShape(shaped.data, isNew))
    : { refused: { kind: 'missing-facts', reason: shapeFault(shaped.error) } };
}

const other = (reason: string): Mapped<RegisterFacts> => ({ refused: { kind: 'other-format', reason } });
