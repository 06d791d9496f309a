import { z } from 'zod';
import { capturedRegisters, recordOf, sharedFacts, writtenStatuses } from '../../../catalogue/index.ts';
import { choice, day, known, listOf, name, partialDay, text } from './fields.ts';

const voice = name(
  'Voice',
  z.enum(['people', ...capturedRegisters]),
  'Whose word a fact is. people: those who have written about the study; otherwise the register that says it',
);

/** Whose word the facts of a study are. */
export const by = z
  .object({
    facts: z
      .object(recordOf(sharedFacts, () => voice.optional()))
      .describe(
        'By the path of the fact in the study’s file: those that registers can say too, and that are stated',
      ),
    registers: listOf(
      z.object({
        register: choice(capturedRegisters, 'The register'),
        number: text('The study’s number in it'),
        retrieved: day('When the record was read'),
        verified: known(partialDay('When the register itself was last updated or verified')),
        status: choice(writtenStatuses, 'What it says of how the study stands in Norway'),
        statusInRegister: text('The same in the register’s own words'),
      }),
      'What registers say of the study, the latest first, also where people say something else',
    ),
  })
  .describe('Whose word the facts are');
