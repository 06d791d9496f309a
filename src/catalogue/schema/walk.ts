import { z } from 'zod';

/** The schema without `.optional()`, `.default()` and transforms around it. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return unwrap(schema.def.innerType);
  }
  return schema instanceof z.ZodPipe ? unwrap(schema.def.in) : schema;
}

/** The schema of the field at a path, or undefined when the schema has no such field. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const inner: z.core.$ZodType = unwrap(current);
    if (inner instanceof z.ZodArray) current = inner.element;
    else if (inner instanceof z.ZodObject) current = inner.shape[String(key)];
    else return undefined;
    if (!current) return undefined;
  }
  return current;
}

/** The values a choice, or a list of choices, can have; none for any other schema. */
export function choicesOf(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  if (inner instanceof z.ZodArray) return choicesOf(inner.element);
  return inner instanceof z.ZodEnum ? inner.options.map(String) : [];
}

/** True when a field may be left out. */
export const mayBeMissing = (schema: z.core.$ZodType | undefined): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** The field names an object schema knows; none for any other schema. */
export function fieldNames(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/** The field names that the items of a list know; none for a list of plain values and for any other schema. */
export function itemFieldNames(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrap(schema);
  return inner instanceof z.ZodArray ? fieldNames(inner.element) : [];
}

/** What a field is for, in the words it is described with. */
export function descriptionOf(schema: z.core.$ZodType | undefined): string | undefined {
  if (!schema) return undefined;
  const own = z.globalRegistry.get(schema)?.description;
  if (own) return own;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return descriptionOf(schema.def.innerType);
  return schema instanceof z.ZodPipe ? descriptionOf(schema.def.in) : undefined;
}
