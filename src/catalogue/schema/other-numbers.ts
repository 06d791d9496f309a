import type { FieldFault } from './fault.ts';

/** What the numbers of each register look like, and what an editor calls them. */
const shapes: Readonly<Record<string, { shape: RegExp; name: string }>> = {
  euct: { shape: /^20\d{2}-5\d{5}-\d{2}(?:-\d{2})?$/, name: 'et EU CT-nummer' },
  eudract: { shape: /^(19|20)\d{2}-\d{6}-\d{2}$/, name: 'et EudraCT-nummer' },
  nct: { shape: /^NCT\d{8}$/i, name: 'et NCT-nummer' },
  isrctn: { shape: /^ISRCTN\d{8}$/i, name: 'et ISRCTN-nummer' },
};

/** Says that a number of one register stands where another's should; undefined when it looks like none. */
export function otherNumber(field: string, written: string): FieldFault | undefined {
  if (!(field in shapes) && field !== 'rek') return undefined;
  const other = Object.entries(shapes).find(([name, { shape }]) => name !== field && shape.test(written));
  if (!other || shapes[field]?.shape.test(written)) return undefined;
  const [name, { name: what }] = other;
  return {
    rule: 'other-number',
    message: `«${written}» er ${what}, men står under ${field}.`,
    help: `Flytt det til ${name}. Har studien også et nummer som hører hjemme i ${field}, skriv det der.`,
  };
}
