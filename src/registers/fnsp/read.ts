import { shapeFault } from '../facts/shape.ts';
import { firstOfEach, type Mapped, type Outcome, type RegisterFile } from '../outcome.ts';
import { open } from '../reading/open.ts';
import { readJson, refusedFile } from '../reading/read.ts';
import { draftOf, type ListedDraft } from './map.ts';
import { fnspShape } from './shape.ts';

/** Reads the hospitals' present listing: JSON as its interface gives it. What comes of it are drafts, never records. */
export const readFnsp = (file: RegisterFile): AsyncGenerator<Outcome<ListedDraft>> =>
  firstOfEach(outcomes(file));

async function* outcomes(file: RegisterFile): AsyncGenerator<Outcome<ListedDraft>> {
  const opened = await open(file);
  if ('reason' in opened) yield refusedFile(file, opened.reason);
  else if (opened.kind === 'json') yield* readJson(file, opened, listed);
  else
    yield refusedFile(file, 'Filen er ikke JSON. Hent listen fra sykehusenes felles studieliste som JSON.');
}

function listed(value: unknown): Mapped<ListedDraft> {
  const shaped = fnspShape.safeParse(value);
  return shaped.success
    ? draftOf(shaped.data)
    : { refused: { kind: 'other-format', reason: shapeFault(shaped.error) } };
}
