import {
  type Catalogue,
  categoryName,
  institutionName,
  interventionKinds,
  joinings,
  languages,
  memo,
  recruitKinds,
  regions,
  type Study,
  statuses,
  studyTypes,
} from '../../catalogue/index.ts';
import { sortWords, statusGroups } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import {
  type AgeGroup,
  ageGroups,
  type FilterName,
  filterNames,
  filtersOf,
  unstated as unstatedName,
  unstatedOf,
} from '../../search/filters.ts';

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

/** What the list can be narrowed by. Only values that at least one study has, or may have, are offered. */
export const filterForm = (here: PageContext): FilterForm => ({
  show: here.strings.search.showFilters,
  label: here.strings.search.filters,
  groups: filterGroups(here),
});

function filterGroups({ language, strings, catalogue }: PageContext): FilterGroup[] {
  const { categories, institutions } = catalogue;
  const { search, who } = strings;
  const sorted = (options: Option[]): Option[] => sortWords(options, ({ label }) => label, language);
  const named = <T extends string>(values: readonly T[], labels: Record<T, string>): Option[] =>
    values.map((value) => ({ value, label: labels[value] }));
  const options: Record<FilterName, Option[]> = {
    status: named(statuses, statusGroups(strings)),
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
    joining: named(joinings, strings.joining),
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
      options: offered(name, options[name], catalogue),
    }))
    .filter(({ name, options: { length } }) => name === 'condition' || length > 0);
}

const unfolded: ReadonlySet<FilterName> = new Set(['status', 'age', 'region']);

// Every page of the list asks, so the studies are only gone through the first time.
/** Each filter with each value that some study has, and what some study does not state. */
const usedValues = memo(({ studies, institutions }: Catalogue) => ({
  stated: new Set(studies.flatMap((study) => valuesOf(study))),
  unstated: new Set(studies.flatMap((study) => unstatedOf(study, institutions))),
}));

const valuesOf = (study: Study): string[] =>
  Object.entries(filtersOf(study)).flatMap(([name, values]) => values.map((value) => `${name} ${value}`));

/** Values few enough to offer all of, though no study may have one that some study may. */
const offeredWhole: ReadonlySet<FilterName> = new Set(['age', 'sex', 'region', 'recruits', 'joining']);

/** The values that studies have, and those that they may have. */
function offered(name: FilterName, options: Option[], catalogue: Catalogue): Option[] {
  const { stated, unstated } = usedValues(catalogue);
  const isStated = ({ value }: Option): boolean => stated.has(`${name} ${value}`);
  const mayBe = ({ value }: Option): boolean =>
    unstated.has(unstatedName(name, value)) || (offeredWhole.has(name) && unstated.has(unstatedName(name)));
  if (name === 'status') return options;
  if (!options.some(isStated)) return [];
  return options.filter((option) => isStated(option) || mayBe(option));
}
