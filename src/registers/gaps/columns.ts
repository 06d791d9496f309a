import { z } from 'zod';
import { recordOf, valueOfNorwegian, writtenStatuses } from '../../catalogue/index.ts';

const names = z.union([z.string(), z.array(z.string())]).transform((written) => [written].flat());

const isStatus = (meant: string): boolean =>
  writtenStatuses.some((status) => status === (valueOfNorwegian(meant, writtenStatuses) ?? meant));

/** What a person can say of a list's columns: the names of those that hold each thing, and what its words mean. */
export const columnsSchema = z.strictObject({
  number: names.optional(),
  rek: names.optional(),
  title: names.optional(),
  status: names.optional(),
  start: names.optional(),
  end: names.optional(),
  sites: names.optional(),
  statusWords: z.record(z.string(), z.string().refine(isStatus)).optional(),
});
export type Columns = z.output<typeof columnsSchema>;
type Field = Exclude<keyof Columns, 'statusWords'>;

/** What the columns of lists are commonly called. */
const common: Readonly<Record<Field, RegExp>> = {
  number: /nummer|\bnct\b|nct.?(?:id|nr)|eudract|\beu.?ct\b|\bctis\b|isrctn|register|trial.?id/i,
  rek: /\brek\b|rek.?(?:id|nr)/i,
  title: /tittel|title|studienavn|prosjektnavn|^studie$|^prosjekt$/i,
  status: /status/i,
  start: /start|åpn/i,
  end: /slutt|end|stopp/i,
  sites: /sykehus|sjukehus|foretak|sted|senter|site|hospital|enhet|avdeling/i,
};

/** The columns that hold each thing: as a person says, and of what nobody has said, by what lists commonly call it. */
export function columnsOf(
  head: readonly string[],
  said: Columns | undefined,
): Record<Field, readonly string[]> & { unknown: string[] } {
  const fields = Object.keys(common) as Field[];
  const taken = new Set(fields.flatMap((field) => said?.[field] ?? []));
  const own = recordOf(
    fields,
    (field): readonly string[] =>
      said?.[field] ?? head.filter((name) => common[field].test(name) && !taken.has(name)),
  );
  const unknown = fields.flatMap((field) => own[field].filter((name) => !head.includes(name)));
  return { ...own, unknown };
}
