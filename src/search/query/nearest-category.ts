import type { Facets } from '../index/facets.ts';
import { tiedToken } from '../index/token.ts';
import type { Understanding } from '../understanding/understanding.ts';
import type { Ask } from './ranking.ts';

/**
 * The category that most studies near a fruitless query are in: those it would find elsewhere or without
 * filters, or else those about a broader disease.
 */
export async function nearestCategory(
  found: readonly string[],
  understood: Understanding | undefined,
  ask: Ask,
  { facets, size }: { facets: Facets; size: number },
): Promise<string | undefined> {
  const isEverything = found.length === size;
  const near = found.length > 0 && !isEverything ? found : await broaderStudies(understood, ask);
  const ids = new Set(near);
  const sizes = [...facets.category].map(([category, studies]) => ({
    category,
    size: [...studies].filter((id) => ids.has(id)).length,
  }));
  return sizes.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size)[0]?.category;
}

async function broaderStudies(understood: Understanding | undefined, ask: Ask): Promise<string[]> {
  const asked = understood?.clauses.flatMap(({ concepts }) => concepts) ?? [];
  const broader = asked.flatMap((concept) => concept.broader);
  for (const token of broader) {
    const near = await ask(`"${tiedToken(token, 'near')}"`);
    if (near.size > 0) return [...near.keys()];
  }
  return [];
}
