import { memo } from './basics/memo.ts';
import type { Catalogue, Category, Condition, Institution, Study } from './model.ts';
import { inReadingOrder } from './order.ts';

/** The studies under each thing they can be gathered by, in reading order. */
interface Groups {
  byCondition: ReadonlyMap<Condition, readonly Study[]>;
  byCategory: ReadonlyMap<Category, readonly Study[]>;
  /** Where an institution takes in participants, or has. */
  byInstitution: ReadonlyMap<Institution, readonly Study[]>;
  /** Where it leads, whether or not it takes in participants too. */
  byCoordinator: ReadonlyMap<Institution, readonly Study[]>;
}

/** Groups a catalogue's studies the first time, and gives the same groups afterwards. */
export const groupsOf = ({ studies }: Pick<Catalogue, 'studies'>): Groups => groupsOfStudies(studies);

// Asked for by every page that gathers studies, so the catalogue is only sorted and gone through once.
const groupsOfStudies = memo((studies: Study[]): Groups => {
  const ordered = inReadingOrder(studies);
  return {
    byCondition: groupBy(ordered, (study) => study.allConditions),
    byCategory: groupBy(ordered, (study) => study.categories),
    byInstitution: groupBy(ordered, ({ sites }) => sites.map(({ institution }) => institution)),
    byCoordinator: groupBy(ordered, ({ coordinator }) => (coordinator ? [coordinator] : [])),
  };
});

/** Studies under each of their headings, in the order they come in. Many are given the same lists, so nobody changes them. */
export function groupBy<T>(
  studies: readonly Study[],
  under: (study: Study) => readonly T[],
): ReadonlyMap<T, readonly Study[]> {
  const groups = new Map<T, Study[]>();
  for (const study of studies) {
    for (const heading of new Set(under(study))) {
      const group = groups.get(heading);
      if (group) group.push(study);
      else groups.set(heading, [study]);
    }
  }
  for (const group of groups.values()) Object.freeze(group);
  return groups;
}
