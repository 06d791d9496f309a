import type { RefusalKind } from '../outcome.ts';
import type { News } from './capture.ts';
import { changeLines } from './changes.ts';

const words = { new: 'ny', changed: 'endret', unchanged: 'uendret', refused: 'avvist' } as const;
type Counted = keyof typeof words;

/** Refused, and nothing is wrong with what was read: it is not ours, or we have it. */
const harmless = new Set<RefusalKind>(['not-in-norway', 'not-a-study', 'repeated', 'older']);

const indent = '         ';

/** One record's news for a terminal, which no sign of a register may turn round or give orders to. */
export const newsLines = (news: News): string[] =>
  linesOf(news).map((line) => line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ''));

function linesOf(news: News): string[] {
  if (news.kind === 'told') return [`merk     ${news.where}: ${news.text}`];
  if (news.kind === 'refused') {
    const { where, number, reason } = news.refusal;
    const named = !number || where === number ? '' : ` (${number})`;
    return [`${words.refused.padEnd(8)} ${where}${named}: ${reason}`];
  }
  return [
    `${words[news.kind].padEnd(8)} ${news.number}  ${news.record.titles[0]?.text ?? ''}`,
    ...(news.kind === 'changed' ? linesOfChanges(news.changes) : []),
    ...(news.kind === 'unchanged' ? [] : news.notes.map((note) => `${indent}merk: ${note}`)),
  ];
}

const linesOfChanges = (changes: Parameters<typeof changeLines>[0]): string[] =>
  (changes.length === 0
    ? ['filen var endret for hånd, og sier igjen det registeret sier']
    : changeLines(changes)
  ).map((line) => `${indent}${line}`);

/** How many there were of each, and whether anything was wrong. */
export class Tally {
  readonly #counts: Record<Counted, number> = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  #faults = 0;

  add(news: News): void {
    if (news.kind === 'told') return;
    this.#counts[news.kind]++;
    if (news.kind === 'refused' && !harmless.has(news.refusal.kind)) this.#faults++;
  }

  /** Records and files that could not be read. */
  get faults(): number {
    return this.#faults;
  }

  get sentence(): string {
    const { new: added, changed, unchanged, refused } = this.#counts;
    return `${added} ${added === 1 ? 'ny' : 'nye'}, ${changed} endret, ${unchanged} uendret, ${refused} avvist.`;
  }
}
