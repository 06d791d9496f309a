import {
  categoryName,
  institutionName,
  interventionKinds,
  languages,
  memo,
  recruitKinds,
  regions,
  type Study,
  statuses,
  studyTypes,
} from '../../catalogue/index.ts';
import { sortWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { type AgeGroup, ageGroups, type FilterName, filterNames, filtersOf } from '../../search/filters.ts';

/** What the list of studies can be narrowed by. */
export interface FilterForm {
  /** What unfolds the form on a narrow screen. */
  show: string;
  label: string;
  groups: FilterGroup[];
}

interface FilterGroup {
  name: FilterName;
  label: string;
  /** Shown unfolded from the start. */
  open: boolean;
  /** Says that there are more values than are offered. The script shows it when that is so. */
  more: string | undefined;
  options: Option[];
}

interface Option {
  value: string;
  label: string;
}

/** What the list can be narrowed by. Only values that at least one study has are offered. */
export const filterForm = (here: PageContext): FilterForm => ({
  show: here.strings.search.showFilters,
  label: here.strings.search.filters,
  groups: filterGroups(here),
});

function filterGroups({ language, strings, catalogue }: PageContext): FilterGroup[] {
  const { studies, categories, institutions } = catalogue;
  const used = usedValues(studies);
  const { search, who } = strings;
  const sorted = (options: Option[]): Option[] => sortWords(options, ({ label }) => label, language);
  const named = <T extends string>(values: readonly T[], labels: Record<T, string>): Option[] =>
    values.map((value) => ({ value, label: labels[value] }));
  const options: Record<FilterName, Option[]> = {
    status: named(statuses, strings.status),
    // Drawn by the script, as the answer needs them: there are too many to list.
    condition: [],
    age: named(Object.keys(ageGroups) as AgeGroup[], search.ages),
    sex: named(['female', 'male'], search.sexes),
    region: named(regions, strings.region),
    category: sorted(
      categories.map((category) => ({ value: category.id, label: categoryName(category, language) })),
    ),
    institution: sorted(
      institutions.map((institution) => ({
        value: institution.id,
        label: institutionName(institution, language),
      })),
    ),
    recruits: named(recruitKinds, who),
    type: named(studyTypes, strings.type),
    intervention: sorted(named(interventionKinds, strings.intervention)),
    remote: [{ value: 'yes', label: search.remoteYes }],
    language: named(languages, search.languages),
  };
  return filterNames
    .map((name) => ({
      name,
      label: strings.label[name],
      open: unfolded.has(name),
      more: name === 'condition' ? search.moreConditions : undefined,
      options: options[name].filter(({ value }) => name === 'status' || used.has(`${name} ${value}`)),
    }))
    .filter(({ name, options: { length } }) => name === 'condition' || length > 0);
}

const unfolded: ReadonlySet<FilterName> = new Set(['status', 'age', 'region']);

// Every page of the list asks, so the studies are only gone through the first time.
/** Each filter with each value that some study has. */
const usedValues = memo((studies: readonly Study[]) => new Set(studies.flatMap(valuesOf)));

const valuesOf = (study: Study): string[] =>
  Object.entries(filtersOf(study)).flatMap(([name, values]) => values.map((value) => `${name} ${value}`));
