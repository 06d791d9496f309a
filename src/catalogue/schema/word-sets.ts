import { z } from 'zod';
import { compare } from '../basics/compare.ts';
import { schemaAt, unwrap } from './walk.ts';

const sets = new WeakSet<z.core.$ZodType>();

/**
 * A list whose order says nothing to anybody. It is written in the order of the alphabet, so that git can join what two
 * people have added to it.
 */
export function wordSet<Word extends z.ZodType<string, string>>(word: Word): z.ZodArray<Word> {
  const list = z.array(word);
  sets.add(list);
  return list;
}

/** True for such a list, whatever is around it. */
export const isWordSet = (schema: z.core.$ZodType | undefined): boolean =>
  schema !== undefined && sets.has(unwrap(schema));

/** True when two values of a field say the same: the order of fields says nothing, nor that of the words of a set. */
export const saysTheSame = (one: unknown, other: unknown, schema: z.core.$ZodType | undefined): boolean =>
  JSON.stringify(inOneOrder(one, schema)) === JSON.stringify(inOneOrder(other, schema));

function inOneOrder(data: unknown, schema: z.core.$ZodType | undefined): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    const items = data.map((item) => inOneOrder(item, schema && schemaAt(schema, [0])));
    return isWordSet(schema) ? items.map((item) => JSON.stringify(item)).sort() : items;
  }
  const fields = Object.entries(data).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(
    fields.map(([key, value]) => [key, inOneOrder(value, schema && schemaAt(schema, [key]))]),
  );
}
