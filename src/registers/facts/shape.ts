import { z } from 'zod';

/** A text, number or truth of a register, as text. What is empty is not stated. */
export const written = () =>
  z
    .union([z.string(), z.number(), z.boolean()])
    .nullish()
    .transform((value) => {
      const text = value === null || value === undefined ? '' : String(value).trim();
      return text === '' ? undefined : text;
    });

/** A list; tools that pass records on write a list of one as that one. */
export const list = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(item), item])
    .nullish()
    .transform((value): z.output<Item>[] =>
      value === null || value === undefined ? [] : Array.isArray(value) ? value : [value as z.output<Item>],
    );

/** The texts of a list that say something. */
export const texts = () => list(written()).transform((all) => all.filter((text) => text !== undefined));

/** Fields of an object that may be missing as a whole: every field of it is then not stated. */
export const part = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.preprocess((value) => (typeof value === 'object' && value !== null ? value : {}), z.object(shape));

/** Where a record does not have the shape it is read by, in words for a person. */
export const shapeFault = (error: z.ZodError): string => {
  const [issue] = error.issues;
  const field = issue?.path.filter((step) => typeof step === 'string').join('.') ?? '';
  return `Posten har noe annet enn ventet i ${field === '' ? 'roten' : field}. Last ned posten på nytt; er den slik i registeret, meld fra til dem som vedlikeholder oversikten.`;
};
