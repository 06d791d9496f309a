import { recordOf } from '../catalogue/browser.ts';
import type { Study } from '../catalogue/index.ts';

/** What the list can be narrowed by, in the order of the form; also the names in the address and in the index. */
export const filterNames = [
  'status',
  'condition',
  'age',
  'sex',
  'region',
  'category',
  'institution',
  'recruits',
  'type',
  'intervention',
  'remote',
  'language',
] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Record<FilterName, string[]>;

/** What a study can be found under: its values of each filter. Asked at build only; browsers read them from the facets. */
export const filtersOf = (study: Study): Filters => ({
  status: [study.status],
  condition: study.allConditions.map(({ id }) => id),
  age: agesOf(study),
  sex: sexesOf(study),
  region: study.regions,
  category: study.categories.map(({ id }) => id),
  institution: study.sites.map(({ institution }) => institution.id),
  recruits: study.recruits,
  type: [study.type],
  intervention: study.interventions,
  remote: study.norwegian.remote ? ['yes'] : [],
  language: [study.language, ...(study.english ? ['en'] : [])],
});

/** Nothing chosen, or only what is given. */
export const noFilters = (chosen: Partial<Filters> = {}): Filters =>
  recordOf(filterNames, (name) => chosen[name] ?? []);

/** Ages as the filter has them, in years. */
export const ageGroups = { children: [0, 17], adults: [18, 64], older: [65, 120] } as const;
export type AgeGroup = keyof typeof ageGroups;

/** Who can take part by sex; none when the study does not say. */
const sexesOf = ({ sex }: Study): string[] =>
  sex === 'all' ? ['female', 'male'] : sex === undefined ? [] : [sex];

/** The age groups someone of whom can take part; none when the study does not say. */
function agesOf({ minimumAge, maximumAge }: Study): AgeGroup[] {
  if (minimumAge === undefined && maximumAge === undefined) return [];
  return (Object.keys(ageGroups) as AgeGroup[]).filter((group) => {
    const [from, to] = ageGroups[group];
    return (minimumAge ?? 0) <= to && (maximumAge ?? to) >= from;
  });
}
