import type { Study } from '../catalogue/index.ts';
import { type Breakdown, breakDown } from './count.ts';

/** What the status of a study rests on, as headings. */
const kinds = ['confirmed', 'captured', 'uncertain'] as const;

/** Counts studies by how sure their status is. One that is closed, with no day for it, is under no heading. */
export const certaintyOf = (studies: readonly Study[]): Breakdown =>
  breakDown(kinds, studies, ({ certainty }) => [certainty.kind]);
