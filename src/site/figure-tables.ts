import type { Count, Figures } from '../figures/index.ts';
import { fill, formatNumber } from '../i18n/index.ts';
import { type FilterName, noFilters } from '../search/filter-names.ts';
import { emptyState, writeState } from '../search/state.ts';
import type { PageContext } from './context.ts';
import { categoryName, institutionName } from './names.ts';

export interface FigureTable {
  /** What one should take away, as the heading. */
  takeaway: string;
  caption: string;
  rows: { name: string; href: string; total: number; open: number }[];
  /** Whether an own column for open studies says anything. */
  showOpen: boolean;
}

/** The tables of the key-figure page: each with its message, its rows and a link to the studies behind a row. */
export function figureTables(here: PageContext, figures: Figures): FigureTable[] {
  const { language, strings, urls, catalogue } = here;
  const words = strings.figures;
  const listOf = (name: FilterName, value: string): string => {
    const filters = noFilters({ [name]: [value] });
    return `${urls.section('studies', language)}${writeState({ ...emptyState(), filters })}`;
  };
  const named = <T extends { id: string }>(
    counts: Count[],
    items: readonly T[],
    nameOf: (item: T) => string,
    path: (id: string) => string,
  ) =>
    counts
      .filter(({ total }) => total > 0)
      .map((count) => {
        const item = items.find((candidate) => candidate.id === count.id);
        return { ...count, name: item ? nameOf(item) : count.id, href: path(count.id) };
      });
  const categories = named(
    figures.by.category.counts,
    catalogue.categories,
    (category) => categoryName(category, language),
    (id) => urls.category(id, language),
  );
  const institutions = named(
    figures.by.institution.counts,
    catalogue.institutions,
    (institution) => institutionName(institution, language),
    (id) => urls.hospital(id, language),
  );
  const regions = figures.by.region.counts
    .filter(({ total }) => total > 0)
    .map((count) => ({ ...count, name: nameIn(strings.region, count.id), href: listOf('region', count.id) }));
  const top = (sentence: string, rows: { name: string }[]): string =>
    fill(sentence, { name: rows[0]?.name ?? '' });
  const overlapping = (caption: string): string => `${caption}. ${words.overlap}`;
  return [
    {
      takeaway: fill(words.openSentence, {
        open: formatNumber(figures.open, language),
        total: formatNumber(figures.total, language),
      }),
      caption: words.byStatus,
      rows: figures.by.status.counts.map((count) => ({
        ...count,
        name: nameIn(strings.status, count.id),
        href: listOf('status', count.id),
      })),
      showOpen: false,
    },
    {
      takeaway: top(words.categorySentence, categories),
      caption: overlapping(words.byCategory),
      rows: categories,
      showOpen: true,
    },
    {
      takeaway: top(words.regionSentence, regions),
      caption: overlapping(words.byRegion),
      rows: regions,
      showOpen: true,
    },
    {
      takeaway: top(words.institutionSentence, institutions),
      caption: overlapping(words.byInstitution),
      rows: institutions,
      showOpen: true,
    },
  ].filter((table) => table.rows.length > 0);
}

const nameIn = (names: Record<string, string>, id: string): string => names[id] ?? id;
