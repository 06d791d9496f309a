import type { CapturedInput } from '../catalogue/index.ts';

/** What a register says about one study: a captured record without what only the one who writes it knows. */
export type RegisterFacts = Omit<CapturedInput, 'added' | 'retrieved' | 'checksum'>;

/** Why something was not taken in, for those who count: the words for people stand in `reason`. */
export type RefusalKind =
  | 'unreadable-file'
  | 'missing-columns'
  | 'broken'
  | 'other-format'
  | 'not-in-norway'
  | 'no-number'
  | 'no-title'
  | 'not-a-study'
  | 'repeated'
  | 'older'
  | 'wrong-day'
  | 'not-found'
  | 'missing-facts';

/** What could not be taken in: the place, the number where it is known, and what is wrong and how it is put right. */
export interface Refusal {
  where: string;
  number?: string;
  kind: RefusalKind;
  reason: string;
}

/**
 * What came of one record, or of a file as a whole. `notes` are what was left out of a record that was taken in,
 * sentence by sentence; `told` is what is worth knowing of a file that was read all the same.
 */
export type Outcome<Taken> =
  | { record: Taken; where: string; number: string; notes: readonly string[] }
  | { refused: Refusal }
  | { told: { where: string; text: string } };

/** A file as it comes, piece by piece; its name is for messages. */
export interface RegisterFile {
  name: string;
  chunks: AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;
}

/** What a map gives of one record of a register. */
export type Mapped<Taken> =
  | { record: Taken; number: string; notes: readonly string[] }
  | { refused: Omit<Refusal, 'where'> };

/** Gives each number once: what is met again is refused, with where it was met first. */
export async function* firstOfEach<Taken>(
  outcomes: AsyncIterable<Outcome<Taken>>,
): AsyncGenerator<Outcome<Taken>> {
  const places = new Map<string, string>();
  for await (const outcome of outcomes) {
    if (!('record' in outcome)) {
      yield outcome;
      continue;
    }
    const first = places.get(outcome.number);
    if (first === undefined) {
      places.set(outcome.number, outcome.where);
      yield outcome;
      continue;
    }
    const reason = `Studien er alt lest (${first}). Bare den første er brukt; er denne nyere, les den alene.`;
    yield { refused: { where: outcome.where, number: outcome.number, kind: 'repeated', reason } };
  }
}
