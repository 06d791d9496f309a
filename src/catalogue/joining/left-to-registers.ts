import type { ReadCaptured } from '../reading/captured/read-captured.ts';
import type { Draft } from '../reading/record.ts';
import { mayBeLeftToRegister } from '../schema/study.ts';
import type { StudyEntry } from './joined.ts';
import { numberKey, numberKeys } from './number-key.ts';

/** Whether a study's file may be silent on what a register can say. */
interface LeftToRegisters {
  /** True where a record of a number that the file states is known. */
  isKnown: boolean;
  /** True where such a record cannot be used: its own problem says enough. */
  isBroken: boolean;
}

/** Tells of a study's fields whether a register is known to speak for them. */
export function leftToRegisters({ records, broken }: ReadCaptured): (draft: Draft) => LeftToRegisters {
  const known = new Set(
    records.flatMap(({ fields: { register, number, otherNumbers } }) => [
      numberKey(register, number),
      ...numberKeys(otherNumbers),
    ]),
  );
  return (draft) => {
    const ids = statedNumbers(draft.data);
    const isBroken = Object.values(ids).some((number) => broken.has(number));
    return { isBroken, isKnown: isBroken || numberKeys(ids).some((key) => known.has(key)) };
  };
}

/** The numbers in a study's fields, before these are known to be right. */
function statedNumbers(data: unknown): Record<string, string> {
  const ids = typeof data === 'object' && data !== null ? Reflect.get(data, 'ids') : undefined;
  const entries = typeof ids === 'object' && ids !== null ? Object.entries(ids) : [];
  return Object.fromEntries(
    entries.flatMap(([key, number]) => (typeof number === 'string' ? [[key, number.trim()]] : [])),
  );
}

/** True of a study that does not say what no register says either, and that no page can do without. */
export const lacks = ({ fields, joined }: StudyEntry): boolean =>
  (joined ? (['title', 'status'] as const) : mayBeLeftToRegister).some(
    (field) => fields[field] === undefined,
  );
