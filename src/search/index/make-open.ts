import {
  type Catalogue,
  conditionsInUse,
  isOpen,
  openStudiesAt,
  openStudiesInTowns,
} from '../../catalogue/index.ts';
import { conceptsOf } from './concepts.ts';
import { placeForms } from './make-lexicon.ts';

/** How many studies are sure to be open, of a condition by its token and at a place by its name. */
export type OpenCounts = Record<string, number>;

/** How many open studies there are of what a reader may be about to type; none of a subject that is no condition. */
export function openCounts(catalogue: Catalogue): OpenCounts {
  const { conditions } = conceptsOf(catalogue);
  const open = catalogue.studies.filter(isOpen);
  const about = conditionsInUse(catalogue).map((condition): [string, number] => [
    conditions.get(condition.id)?.token ?? '',
    open.filter(({ allConditions }) => allConditions.includes(condition)).length,
  ]);
  const at = new Map([...openStudiesAt(catalogue)].map(([{ id }, studies]) => [id, studies]));
  const inTowns = openStudiesInTowns(catalogue);
  const there = placeForms(catalogue).map(({ label, institutions, isTown }): [string, number] => {
    const studies = [
      ...institutions.flatMap((id) => at.get(id) ?? []),
      ...((isTown && inTowns.get(label)) || []),
    ];
    return [label, new Set(studies).size];
  });
  return Object.fromEntries([...there, ...about]);
}
