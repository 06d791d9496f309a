import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { type CapturedFacts, capturedPath, writeCaptured } from '../../../src/catalogue/index.ts';
import { capturedSchema } from '../../../src/catalogue/schema/captured.ts';

/** Any value that a schema takes, as it stands in a file: every single value is a text. */
export function arbitraryOf(schema: z.core.$ZodType): Arbitrary<unknown> {
  const { type, pattern, format, minimum = 0, maximum = 9999 } = z.globalRegistry.get(schema) ?? {};
  if (format === 'date') return day;
  if (pattern !== undefined) {
    const isDate = z.safeParse(schema, '2026-05').success && z.safeParse(schema, '2026-05-12').success;
    const shaped = fc.stringMatching(new RegExp(String(pattern)));
    return isDate ? dayOrMonth : shaped.filter((value) => z.safeParse(schema, value).success);
  }
  if (type === 'boolean') return fc.constantFrom('true', 'false');
  if (type === 'integer')
    return fc.integer({ min: Number(minimum), max: Number(maximum) }).map((count) => String(count));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fc.option(arbitraryOf(schema.def.innerType), { nil: undefined });
  if (schema instanceof z.ZodPipe) return arbitraryOf(schema.def.in);
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options.map(String));
  if (schema instanceof z.ZodArray)
    return fc.array(arbitraryOf(schema.element), { minLength: hasMinimum(schema) ? 1 : 0, maxLength: 4 });
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([key, field]) => [key, arbitraryOf(field)] as const);
    return fc.record(Object.fromEntries(fields));
  }
  if (schema instanceof z.ZodString) return textOfAtMost(schema.maxLength ?? 40);
  throw new Error(`No value is known for a schema of kind ${schema._zod.def.type}.`);
}

const hasMinimum = (schema: z.ZodArray): boolean => !schema.safeParse([]).success;

/** Years around today: most contradictions are between days that lie near each other. */
const day = fc
  .date({ min: new Date('2009-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dayOrMonth = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
);

/** What registers hold, and what they should not: signs of every script, quotes, colons, and some that cannot be seen. */
const textOfAtMost = (most: number): Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('A', 'x', 'Ø', '7', 'Testvik', 'Testsykehuset Vest', 'Breast cancer', 'No: 3 # "x"'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('', ' "', "'", '\\', '\n- x', '\u200b', '\u0000', '\ud800', ' #', ':', '—'),
    )
    .map((parts) => parts.join('').slice(0, most));

const numbers = {
  nct: fc.integer({ min: 1, max: 9 }).map((n) => `NCT9999990${n}`),
  euct: fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }))
    .map(([n, version]) => `2023-50000${n}-1${n}-0${version}`),
  isrctn: fc.integer({ min: 1, max: 6 }).map((n) => `ISRCTN9999990${n}`),
  eudract: fc.integer({ min: 1, max: 4 }).map((n) => `2015-00000${n}-1${n}`),
};
const few = (number: Arbitrary<string>): Arbitrary<string[]> => fc.array(number, { maxLength: 2 });

/** Any record that could be captured. Numbers are few, so that records often have to do with each other. */
export const anyRecord: Arbitrary<CapturedFacts> = fc
  .tuple(
    arbitraryOf(capturedSchema) as Arbitrary<CapturedFacts>,
    fc
      .constantFrom('nct' as const, 'euct' as const, 'isrctn' as const)
      .chain((register) => fc.record({ register: fc.constant(register), number: numbers[register] })),
    fc.record({
      euct: few(numbers.euct),
      nct: few(numbers.nct),
      isrctn: few(numbers.isrctn),
      eudract: few(numbers.eudract),
    }),
    fc.record({
      verified: fc.option(dayOrMonth, { nil: undefined }),
      registered: fc.option(day, { nil: undefined }),
    }),
  )
  .map(([facts, name, otherNumbers, days]) => ({ ...facts, ...name, otherNumbers, ...days }));

/** Records, one of each number. */
export const anyRecords = (most: number): Arbitrary<CapturedFacts[]> =>
  fc.uniqueArray(anyRecord, { maxLength: most, selector: ({ number }) => number });

/** Their files, by path. */
export const filesOf = (records: readonly CapturedFacts[]): Record<string, string> =>
  Object.fromEntries(
    records.map((record) => [capturedPath(record.register, record.number), writeCaptured(record)]),
  );
