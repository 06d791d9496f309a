import { z } from 'zod';

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

/** True for such a list, without what is around it. */
export const isWordSet = (schema: z.core.$ZodType | undefined): boolean =>
  schema !== undefined && sets.has(schema);
