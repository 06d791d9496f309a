import { z } from 'zod';
import { idPattern, type languages } from '../../../catalogue/index.ts';

/**
 * Schemas that get a name of their own in the published schemas and in OpenAPI, instead of being written out
 * wherever they are used.
 */
export const named = z.registry<{ id: string }>();

/** Gives a schema a name and says in English what it describes. */
export function name<Schema extends z.ZodType>(id: string, schema: Schema, description: string): Schema {
  const described = schema.describe(description);
  named.add(described, { id });
  return described;
}

/** A text. */
export const text = (description: string) => z.string().describe(description);

/** An id of the catalogue. */
export const id = (description: string) =>
  z.string().meta({ pattern: idPattern.source }).describe(description);

/** An address of this site. Addresses that editors write are texts: they may hold signs outside ASCII. */
export const address = (description: string) => z.string().meta({ format: 'uri' }).describe(description);

/** A day as `2026-05-12`. */
export const day = (description: string) =>
  z.string().meta({ format: 'date' }).describe(`${description}, as 2026-05-12`);

/** A day, or a month where only that is known. */
export const partialDay = (description: string) =>
  z
    .string()
    .meta({ pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' })
    .describe(`${description}, as 2026-05-12, or 2026-05 where only the month is known`);

/** A number of things: whole, and never below zero. */
export const quantity = (description: string) => z.int().min(0).describe(description);

/** One of some values. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
) => z.enum(values).describe(description);

/** A list; empty where there is nothing. */
export const listOf = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  z.array(schema).describe(description);

/** A field that is always there, and null where the catalogue does not know it. */
export const known = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullable().describe(`${schema.description}; null when there is none`);

const inLanguages = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({
    nb: schema.describe('In bokmål'),
    nn: schema.describe('In nynorsk'),
    en: schema.describe('In English'),
  } satisfies Record<(typeof languages)[number], Schema>);

export const words = name('Words', inLanguages(z.string()), 'The same words in three languages');
export const wordLists = name(
  'WordLists',
  inLanguages(z.array(z.string())),
  'Words for the same thing, in three languages',
);
