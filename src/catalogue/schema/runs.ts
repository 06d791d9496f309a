import { z } from 'zod';
import { capturedRegisters, choice } from './choices.ts';
import { day } from './date-fields.ts';
import { text } from './fields.ts';

/** One entry of `content/captured/runs.yaml`: when a register was last read for all of Norway. A machine writes it. */
export const runSchema = z.strictObject({
  register: choice(capturedRegisters).describe('Registeret'),
  read: day().describe('Datoen alle norske studier ble lest i registeret'),
  missing: z.array(text(30)).default([]).describe('Numre som registeret ikke svarte med den dagen'),
});

/** When a register was last read, as the catalogue reads it. */
export type RunFields = z.output<typeof runSchema>;
