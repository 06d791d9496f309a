import { canAsk, conditionName, isOpen } from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';
import { listAddress } from '../../search/query/list-address.ts';
import type { Path } from '../../urls.ts';

/**
 * A few searches to try: the conditions that most open studies one can ask to join are about, so that each gives
 * answers that help.
 */
export function exampleSearches(here: PageContext, limit = 4): { words: string; href: Path }[] {
  const { catalogue, language } = here;
  const counts = new Map<string, number>();
  for (const study of catalogue.studies.filter((each) => isOpen(each) && canAsk(each))) {
    for (const condition of study.conditions) {
      const words = conditionName(condition, language);
      counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([words]) => ({ words, href: listAddress(here, { query: words }) }));
}
