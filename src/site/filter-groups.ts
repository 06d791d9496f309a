import { regions, statuses } from '../catalogue/index.ts';
import { sortWords } from '../i18n/index.ts';
import type { FilterName } from '../search/filter-names.ts';
import type { PageContext } from './context.ts';
import { categoryName, institutionName } from './names.ts';

export interface FilterGroup {
  name: FilterName;
  label: string;
  /** Shown unfolded from the start. */
  open: boolean;
  options: { value: string; label: string }[];
}

/** What the list can be narrowed by. Only values that at least one study has are offered. */
export function filterGroups({ language, strings, catalogue }: PageContext): FilterGroup[] {
  const { studies, categories, institutions } = catalogue;
  const used = new Set(
    studies.flatMap((study) => [
      ...study.categories.map((category) => category.id),
      ...study.institutions.map((institution) => institution.id),
      ...study.regions,
    ]),
  );
  const sorted = (options: { value: string; label: string }[]) =>
    sortWords(
      options.filter((option) => used.has(option.value)),
      (option) => option.label,
      language,
    );
  return [
    {
      name: 'status',
      label: strings.search.status,
      open: true,
      options: statuses.map((value) => ({ value, label: strings.status[value] })),
    },
    {
      name: 'region',
      label: strings.search.region,
      open: true,
      options: regions
        .filter((region) => used.has(region))
        .map((value) => ({ value, label: strings.region[value] })),
    },
    {
      name: 'category',
      label: strings.search.category,
      open: false,
      options: sorted(
        categories.map((category) => ({ value: category.id, label: categoryName(category, language) })),
      ),
    },
    {
      name: 'institution',
      label: strings.search.institution,
      open: false,
      options: sorted(
        institutions.map((institution) => ({
          value: institution.id,
          label: institutionName(institution, language),
        })),
      ),
    },
  ];
}
