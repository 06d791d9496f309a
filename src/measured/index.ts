import { z } from 'zod';
import { type Catalogue, memo } from '../catalogue/index.ts';
import { type SearchFigures, searchFiguresSchema } from './schema.ts';
import written from './search-figures.json' with { type: 'json' };

export { type SearchFigures, type SearchScore, type SearchSet, searchSets } from './schema.ts';

/** Where what was measured of the search is kept. */
export const measuredFile = 'src/measured/search-figures.json';

/**
 * How well the search answers in a catalogue; undefined where that has not been measured: what is found in the content
 * of one site says nothing of another's.
 *
 * @throws Error when the file does not hold what the benchmark writes
 */
export const searchFiguresOf = memo(({ site }: Pick<Catalogue, 'site'>): SearchFigures | undefined => {
  const figures = readSearchFigures(written);
  return figures.site === site.name.nb ? figures : undefined;
});

/**
 * Reads what the benchmark has written.
 *
 * @throws Error that says where it is something else
 */
export function readSearchFigures(value: unknown): SearchFigures {
  const read = searchFiguresSchema.safeParse(value);
  if (read.success) return read.data;
  throw new Error(
    `${measuredFile} er ikke slik målingen skriver den:\n${z.prettifyError(read.error)}\nSkriv den på nytt med npm run bench:search -- --write.`,
  );
}
