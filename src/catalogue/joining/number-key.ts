import { type CapturedRegister, capturedRegisters } from '../schema/choices.ts';

/** Numbers by what gave them, as a file or a record states them. */
interface Stated {
  euct?: string | readonly string[] | undefined;
  nct?: string | readonly string[] | undefined;
  isrctn?: string | readonly string[] | undefined;
  eudract?: string | readonly string[] | undefined;
}

/** A number as one text: `nct NCT01234567`. A study that is sent in to CTIS again keeps all but its last two digits. */
export const numberKey = (register: CapturedRegister | 'eudract', number: string): string =>
  `${register} ${register === 'euct' ? number.split('-').slice(0, 3).join('-') : number}`;

/** The keys of the numbers that are stated. */
export const numberKeys = (stated: Stated): string[] =>
  [...capturedRegisters, 'eudract' as const].flatMap((register) =>
    [stated[register] ?? []].flat().map((number) => numberKey(register, number)),
  );
