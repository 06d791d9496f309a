import { type CapturedRegister, capturedSchema } from '../../catalogue/index.ts';
import type { Mapped, RegisterFacts } from '../outcome.ts';
import type { Notes } from './notes.ts';
import type { Privacy } from './persons.ts';

const factsSchema = capturedSchema.omit({ added: true, retrieved: true, checksum: true });

/** Without these there is nothing to show; whatever else the catalogue cannot hold is left out of a record. */
const needed = new Set(['register', 'number', 'titles', 'status', 'statusInRegister']);

/** A map's facts as they are found: what is not stated is undefined, also inside. */
export type Found = { [Field in keyof RegisterFacts]?: unknown } & {
  register: CapturedRegister;
  number: string;
};

/**
 * The facts of a record as the catalogue can hold them. Each thing that it cannot is left out by itself and noted, so
 * that no captured record gives a catalogue that does not build.
 */
export function complete(found: Found, notes: Notes, { hasTitleOfPerson }: Privacy): Mapped<RegisterFacts> {
  const facts = stated(found) as Record<string, unknown>;
  // Each round leaves something out, so this ends.
  for (;;) {
    const judged = factsSchema.safeParse(facts);
    if (judged.success) {
      const record = facts as unknown as RegisterFacts;
      return { record, number: found.number, notes: notes.said };
    }
    const [issue] = judged.error.issues;
    const path = issue?.path ?? [];
    const [field] = path;
    if (issue === undefined || field === undefined) throw judged.error;
    const isOnlyTitle = field === 'titles' && path.length > 1 && (facts['titles'] as unknown[]).length > 1;
    if (needed.has(String(field)) && !isOnlyTitle) {
      if (field === 'titles' && hasTitleOfPerson)
        return { refused: { number: found.number, kind: 'no-title', reason: ofPerson } };
      const [kind, what] =
        field === 'titles'
          ? (['no-title', 'tittelen'] as const)
          : (['missing-facts', String(field)] as const);
      const reason = `Posten mangler noe den må ha (${what}), eller det har en form vi ikke kjenner. Last ned hele posten på nytt.`;
      return { refused: { number: found.number, kind, reason } };
    }
    leaveOut(facts, path, notes);
  }
}

/** Nobody here can mend what a register says, and reading it anew gives the same. */
const ofPerson =
  'Tittelen i registeret inneholder personopplysninger (et navn fra postens kontakter, en e-postadresse eller et fødselsnummer), og posten har ingen annen tittel, så den er ikke tatt inn. Be den som eier posten, om å rette tittelen i registeret. Skal studien vises før det, skriv den i studies/ med en tittel uten personopplysninger.';

/** Takes what a path leads to out of the facts: an element of a list, or a field. */
function leaveOut(facts: Record<string, unknown>, path: readonly PropertyKey[], notes: Notes): void {
  const list = path.findIndex((step) => typeof step === 'number');
  const way = list === -1 ? path : path.slice(0, list + 1);
  const parent = way.slice(0, -1).reduce((value, step) => (value as never)[step], facts as unknown);
  const last = way.at(-1);
  const value = (parent as never)[last as never] as unknown;
  notes.leaveOut(
    way.filter((step) => typeof step === 'string').join('.'),
    shown(value),
    'har ikke plass i oversikten',
    'Les det i registeret.',
  );
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<PropertyKey, unknown>)[last as PropertyKey];
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The same without what is not stated: undefined fields, and objects and lists that hold nothing. */
function stated(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(stated).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  if (typeof value !== 'object' || value === null) return value === '' ? undefined : value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, stated(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Each once, in the order they first stand in. */
export const each = <Item>(items: readonly (Item | undefined)[]): Item[] => [
  ...new Set(items.filter((item) => item !== undefined)),
];
