import { recordOf } from '../catalogue/browser.ts';

/** What the list can be narrowed by; also the names in the address and in the index. */
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

/** Nothing chosen, or only what is given. */
export const noFilters = (chosen: Partial<Filters> = {}): Filters =>
  recordOf(filterNames, (name) => chosen[name] ?? []);

/** Ages as the filter has them, in years. */
export const ageGroups = { children: [0, 17], adults: [18, 64], older: [65, 120] } as const;
export type AgeGroup = keyof typeof ageGroups;
