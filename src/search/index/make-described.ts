import { type Catalogue, type Condition, languages } from '../../catalogue/index.ts';
import type { PublishedFile } from '../../published.ts';
import { isAbbreviation } from '../words/abbreviation.ts';
import { stemsOf } from '../words/stem.ts';
import { packPhrase, rarity } from './described.ts';
import { json } from './files.ts';
import { describedFile, describedFiles, describedShard } from './paths.ts';

/**
 * The words that conditions are described with: their names, what is searched with, and what people say who do not
 * know the name. A sentence's words together point at diseases through it, each by a file that is small.
 */
export function describedDocuments({ conditions }: Pick<Catalogue, 'conditions'>): PublishedFile[] {
  const phrases = conditions.flatMap((condition, concept) =>
    phrasesOf(condition).map((stems, phrase) => ({ concept, phrase, stems })),
  );
  const having = new Map<string, Set<number>>();
  for (const { concept, stems } of phrases)
    for (const stem of stems) having.set(stem, (having.get(stem) ?? new Set()).add(concept));
  const weigh = (stem: string): number => rarity(having.get(stem)?.size ?? 1, conditions.length);
  const packed = new Map<string, number[]>();
  for (const { concept, phrase, stems } of phrases) {
    const weight = stems.reduce((sum, stem) => sum + weigh(stem), 0);
    for (const stem of stems)
      packed.set(stem, [...(packed.get(stem) ?? []), ...packPhrase({ concept, phrase, weight })]);
  }
  const shards = Map.groupBy(packed, ([stem]) => describedShard(stem));
  return Array.from({ length: describedFiles }, (_, shard) =>
    json(describedFile(shard), Object.fromEntries(shards.get(shard) ?? [])),
  );
}

/** What a condition is described with, each phrase by its stems; those of the same words are one. */
function phrasesOf({ name, synonyms, searchWords, describedAs }: Condition): string[][] {
  const all = languages.flatMap((language) => [
    name[language],
    ...synonyms[language],
    ...searchWords[language],
    ...describedAs[language],
  ]);
  // In small letters an abbreviation is as often another word: «bed rest», «pots and pans».
  const said = all.filter((phrase) => !isAbbreviation(phrase));
  const phrases = new Map(said.map(stemsOf).map((stems) => [[...stems].sort().join(' '), stems]));
  phrases.delete('');
  return [...phrases.values()];
}
