import { recordOf } from '../catalogue/browser.ts';
import type { Institution, Study } from '../catalogue/index.ts';

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
  'joining',
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
  joining: study.joining ? [study.joining] : [],
  type: study.type ? [study.type] : [],
  intervention: study.interventions,
  remote: remoteOf(study),
  language: [study.language, ...(study.english && study.described ? ['en'] : [])],
});

/** Facts that a record may leave out, beside the place. A study that does not state one may still fit. */
const leftOut = ['age', 'sex', 'recruits', 'joining', 'type', 'remote'] as const satisfies FilterName[];

/** A filter by something that a study does not state, or of a value that it may have: `age`, `institution ahus`. */
export const unstated = (name: FilterName, value?: string): string =>
  value === undefined ? name : `${name} ${value}`;

/**
 * What a study may be found under though it does not say so: every value of a filter by something it does not
 * state, and every hospital of a town where it takes in participants at a hospital that nobody names.
 */
export function unstatedOf(study: Study, institutions: readonly Institution[]): string[] {
  const stated = filtersOf(study);
  const { unnamedSites } = study;
  const possible = unnamedSites
    .flatMap(({ town }) => institutionsIn(town, institutions))
    .map(({ id }) => id)
    .filter((id) => !stated.institution.includes(id));
  const isNowhere = stated.institution.length + unnamedSites.length === 0;
  const isAnywhere = unnamedSites.some(({ region }) => region === undefined);
  return [
    ...leftOut.filter((name) => stated[name].length === 0).map((name) => unstated(name)),
    ...(isNowhere ? [unstated('institution')] : []),
    ...(isNowhere || isAnywhere ? [unstated('region')] : []),
    ...new Set(possible.map((id) => unstated('institution', id))),
  ];
}

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
    // One is in the group until the day one is a year older than its last age: 17 and a half is a child.
    return (minimumAge ?? 0) < to + 1 && (maximumAge ?? to) >= from;
  });
}

/** What the record says of taking part from home; none when it does not. */
const remoteOf = ({ norwegian, participation }: Study): string[] =>
  norwegian.remote !== undefined || participation?.home === 'all' || participation?.home === 'part'
    ? ['yes']
    : participation?.home === undefined
      ? []
      : ['no'];

/** The institutions of a town, of which a hospital there that nobody names may be any. */
export const institutionsIn = (town: string, institutions: readonly Institution[]): Institution[] =>
  institutions.filter(({ place, towns }) => place === town || towns.includes(town));
