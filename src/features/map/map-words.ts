import { fill, joinWords, plural } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';
import type { Town } from './drawing/index.ts';

/**
 * Where a mark on the map leads: to the one institution of a town, or to the list of them below. Its name when
 * read aloud begins with what one sees, so that it can be called by that too.
 */
export function markLink(
  { strings, urls, language }: PageContext,
  town: Town,
): { href: Path; words: string } {
  const [first] = town.institutions;
  const alone = town.institutions.length === 1 && first;
  const name = alone
    ? first.institution.shortName
    : fill(strings.map.institutions, { n: town.institutions.length });
  return {
    href: alone ? urls.hospital(first.institution.id, language) : `#${town.anchor}`,
    words: plural(strings.map.mark, town.open, { place: town.name, name }),
  };
}

/** The sentence to take away from the map: the town, or the towns, with most open studies. */
export function mapTakeaway(
  { strings, language }: PageContext,
  towns: readonly Town[],
  open: number,
): string {
  const most = Math.max(0, ...towns.map((town) => town.open));
  if (most === 0) return strings.map.none;
  const names = towns.filter((town) => town.open === most).map((town) => town.name);
  return plural(strings.map.most, most, { place: joinWords(names, language), all: String(open) });
}
