import {
  type Catalogue,
  interventionKinds,
  type Region,
  regions,
  type Study,
  sponsorKinds,
  standingAt,
  standingIn,
  statuses,
  studyTypes,
} from '../catalogue/index.ts';
import { chapters, chaptersOf } from './chapters.ts';
import { type Breakdown, breakDown, mostFirst } from './count.ts';

/** The phases a study can be in: one, or two that follow each other. */
const phases = ['1', '1-2', '2', '2-3', '3', '3-4', '4', '4-5', '5'] as const;

/** The kinds of sponsor, and the coordinator where the study has no other. */
const initiators = [...sponsorKinds, 'coordinator'] as const;

/** How studies are gathered under headings. */
export const breakdownNames = [
  'status',
  'type',
  'intervention',
  'phase',
  'category',
  'conditionGroup',
  'region',
  'institution',
  'coordinator',
  'sponsor',
] as const;
export type BreakdownName = (typeof breakdownNames)[number];
export type Breakdowns = Record<BreakdownName, Breakdown>;

/** The breakdowns in which a study can have several headings, so that their counts add up to more than the studies. */
export const overlapping: readonly BreakdownName[] = [
  'intervention',
  'category',
  'conditionGroup',
  'region',
  'institution',
];

/** Counts studies under the headings of every breakdown. */
export function breakdownsOf({ studies, categories, institutions }: Catalogue): Breakdowns {
  const byId = new Map(institutions.map((institution) => [institution.id, institution]));
  const institutionIds = [...byId.keys()];
  return {
    status: breakDown(statuses, studies, ({ status }) => [status]),
    type: mostFirst(breakDown(studyTypes, studies, ({ type }) => (type ? [type] : []))),
    intervention: mostFirst(breakDown(interventionKinds, studies, ({ interventions }) => interventions)),
    phase: breakDown(phases, studies, phaseOf),
    category: mostFirst(breakDown(idsOf(categories), studies, (study) => idsOf(study.categories))),
    conditionGroup: mostFirst(breakDown(chapters, studies, chaptersOf)),
    region: mostFirst(
      breakDown(
        regions,
        studies,
        (study) => study.regions,
        (study, region) => standingIn(study, region as Region),
      ),
    ),
    institution: mostFirst(
      breakDown(
        institutionIds,
        studies,
        ({ sites }) => sites.map(({ institution }) => institution.id),
        (study, id) => {
          const institution = byId.get(id);
          return institution ? standingAt(study, institution) : study;
        },
      ),
    ),
    coordinator: mostFirst(breakDown(institutionIds, studies, ({ coordinator }) => idsOf([coordinator]))),
    sponsor: mostFirst(breakDown(initiators, studies, initiatorOf)),
  };
}

const idsOf = (items: readonly ({ id: string } | undefined)[]): string[] =>
  items.flatMap((item) => item?.id ?? []);

const phaseOf = ({ phase }: Study): string[] =>
  phase.length === 0 ? [] : [[...new Set([Math.min(...phase), Math.max(...phase)])].join('-')];

const initiatorOf = ({ sponsor, coordinator }: Study): string[] =>
  sponsor ? [sponsor.kind] : coordinator ? ['coordinator'] : [];
