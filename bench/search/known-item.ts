import { type Catalogue, numbersOf, type Study } from '../../src/catalogue/index.ts';
import { isFiller } from '../../src/search/words/fillers.ts';
import { fold, wordsOf } from '../../src/search/words/fold.ts';
import type { Engine } from './evaluate.ts';

/** What a reader can know of a study before looking for it. */
export type KnownBy = 'title' | 'word of its title' | 'keyword' | 'number' | 'name of its condition';

/** A study and something that is known of it. */
interface KnownItem {
  by: KnownBy;
  query: string;
  study: Study;
}

/** How often a study was not found by what is known of it. */
export interface KnownItems {
  asked: number;
  /** What was asked, and for which study. */
  missed: string[];
}

/** Titles and numbers are a study's own: it is among the first ten. What it shares with others finds it wherever it stands. */
const first = 10;
const isOwn = (by: KnownBy): boolean => by === 'title' || by === 'number';

/** Looks for every study of a catalogue by everything that is known of it. */
export async function knownItems({ studies }: Catalogue, engine: Engine): Promise<Map<KnownBy, KnownItems>> {
  const results = new Map<KnownBy, KnownItems>();
  for (const study of studies)
    for (const item of knownOf(study)) {
      const found = await engine(item.query);
      const seen = isOwn(item.by) ? found.slice(0, first) : found;
      const result = results.get(item.by) ?? { asked: 0, missed: [] };
      result.asked++;
      if (!seen.includes(study.id)) result.missed.push(`${item.query} → ${study.id}`);
      results.set(item.by, result);
    }
  return results;
}

/** Shorter words are in every text. */
const shortest = 5;
const longWords = (title: string): string[] =>
  wordsOf(title).filter((word) => word.length >= shortest && !isFiller(fold(word)));

function knownOf(study: Study): KnownItem[] {
  const { norwegian, english, conditions, ids } = study;
  const known: Record<KnownBy, string[]> = {
    title: [norwegian, english].flatMap((text) => (text ? [text.title, text.shortTitle] : [])),
    'word of its title': [norwegian, english].flatMap((text) => (text ? longWords(text.shortTitle) : [])),
    keyword: [norwegian, english].flatMap((text) => text?.keywords ?? []),
    number: numbersOf(ids).map(({ number }) => number),
    'name of its condition': conditions.flatMap(({ name, synonyms, searchWords }) => [
      name.nb,
      name.nn,
      name.en,
      ...[synonyms, searchWords].flatMap(({ nb, nn, en }) => [...nb, ...nn, ...en]),
    ]),
  };
  return (Object.entries(known) as [KnownBy, string[]][]).flatMap(([by, queries]) =>
    [...new Set(queries)].map((query) => ({ by, query, study })),
  );
}
