import { type ConditionFacet, unpackFacets } from '../index/facets.ts';
import { conditionFacetFile } from '../index/paths.ts';
import { tiedToken } from '../index/token.ts';
import type { SearchEngine } from './engine.ts';
import { openLexicon, readConditionNames } from './open-lexicon.ts';
import type { JsonFiles } from './search-files.ts';

/**
 * An engine for browsers that cannot run the index's own program, as with iPhone's lockdown mode: it knows which
 * conditions studies are about, and no other words. It knows a study by its place in the index.
 */
export async function simpleEngine(files: JsonFiles): Promise<SearchEngine> {
  const [{ common }, names, conditions] = await Promise.all([
    openLexicon(files),
    // Its English name is the same for a condition in every catalogue.
    readConditionNames(files, 'en'),
    files.read<ConditionFacet>(conditionFacetFile),
  ]);
  const ids = conditions.condition[2].map((_, place) => String(place));
  const about = unpackFacets(conditions, ids).condition;
  const idOf = new Map(Object.entries(names).map(([id, name]) => [name, id]));
  const studies = new Map(
    common.concepts
      .filter(({ kind }) => kind === 'condition')
      .map(({ token, label }) => [
        `"${tiedToken(token, 'about')}"`,
        about.get(idOf.get(label.en) ?? '') ?? [],
      ]),
  );
  return {
    isByPlace: true,
    search: async (words) => ({
      results: [...(words === null ? ids : (studies.get(words) ?? []))].map((id) => ({ id, score: 1 })),
    }),
  };
}
