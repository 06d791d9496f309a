import type { Captured, ReadCaptured } from '../reading/captured/read-captured.ts';
import type { Draft, Entry } from '../reading/record.ts';
import { mayBeLeftToRegister, type StudyFields, studySchema } from '../schema/study.ts';
import { numberKey, numberKeys } from './number-key.ts';

type Left = (typeof mayBeLeftToRegister)[number];

interface LeftToRegisters {
  /** What the file need not say. */
  fields: ReadonlySet<Left>;
  /** True where a record exists that cannot be used. */
  isBroken: boolean;
}

/** Tells what a study's file need not say, because a record of a number that it states says it. */
export function leftToRegisters({ records, broken }: ReadCaptured): (draft: Draft) => LeftToRegisters {
  const known = new Map<string, Captured[]>();
  for (const record of records) {
    const { register, number, otherNumbers } = record.fields;
    for (const key of [numberKey(register, number), ...numberKeys(otherNumbers)])
      known.set(key, [...(known.get(key) ?? []), record]);
  }
  return (draft) => {
    const ids = statedNumbers(draft.data);
    // What a record says that cannot be used, nobody is asked to write: the record's own problem says enough.
    if (Object.values(ids).some((number) => broken.has(number)))
      return { fields: new Set(mayBeLeftToRegister), isBroken: true };
    const own = numberKeys(ids).flatMap((key) => known.get(key) ?? []);
    const fields = mayBeLeftToRegister.filter((field) => own.some((record) => says(record, field)));
    return { fields: new Set(fields), isBroken: false };
  };
}

function says({ fields }: Captured, field: Left): boolean {
  if (field === 'type') return fields.type !== undefined;
  return field === 'recruits' ? fields.healthyVolunteers !== undefined : true;
}

/** The numbers in a study's fields, before these are known to be right. */
function statedNumbers(data: unknown): Record<string, string> {
  const ids = typeof data === 'object' && data !== null ? Reflect.get(data, 'ids') : undefined;
  const entries = typeof ids === 'object' && ids !== null ? Object.entries(ids) : [];
  return Object.fromEntries(
    entries.flatMap(([key, number]) => (typeof number === 'string' ? [[key, number.trim()]] : [])),
  );
}

/** The schema of a study's file that need not say some fields. */
export function schemaWithout(left: ReadonlySet<Left>): typeof studySchema {
  if (left.size === 0) return studySchema;
  const optional = Object.fromEntries([...left].map((field) => [field, true])) as Record<Left, true>;
  // Whoever is silent is spoken for once the records are joined: see `lacks`.
  return studySchema.partial(optional) as unknown as typeof studySchema;
}

/** True of a study that does not say what no register says either. */
export const lacks = ({ fields }: Entry<StudyFields>): boolean =>
  mayBeLeftToRegister.some((field) => fields[field] === undefined);
