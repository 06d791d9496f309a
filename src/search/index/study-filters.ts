import type { Study } from '../../catalogue/index.ts';
import { type AgeGroup, ageGroups, type Filters } from '../filters.ts';
import { siteStatus } from './facets.ts';

/** What a study can be found under. */
export const filtersOf = (study: Study): Filters => ({
  status: [study.status],
  condition: study.allConditions.map(({ id }) => id),
  age: agesOf(study),
  sex: sexesOf(study),
  region: study.regions,
  category: study.categories.map(({ id }) => id),
  institution: study.institutions.map(({ id }) => id),
  recruits: study.recruits,
  type: [study.type],
  intervention: study.interventions,
  remote: study.norwegian.remote ? ['yes'] : [],
  language: [study.language, ...(study.english ? ['en'] : [])],
});

/** Hospitals where a study stands otherwise than as a whole: open as a study, closed there. */
export const siteStatusesOf = ({ status, sites }: Study): string[] =>
  sites.filter((site) => site.status !== status).map((site) => siteStatus(site.institution.id, site.status));

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
