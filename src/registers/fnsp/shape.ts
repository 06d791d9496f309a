import { z } from 'zod';
import { texts, written } from '../facts/shape.ts';

/** A study in the hospitals' present listing; the rest of it is passed over. */
export const fnspShape = z.object({
  id: written(),
  tittel: written(),
  kategorier: texts(),
  sammendrag: written(),
  status: written(),
  utfort_av: written(),
  deltakende_foretak: texts(),
  relaterte_behandlinger: texts(),
  relaterte_diagnoser: texts(),
  lenke: written(),
});

export type FnspRecord = z.output<typeof fnspShape>;
