import { canBeConsidered, type Study } from '../../catalogue/index.ts';
import type { PageContext } from '../../page/context.ts';

/**
 * What a study does not state of what it asks, as questions that a reader can put to it; none where nobody can ask
 * to join.
 */
export function questionsLeft({ strings }: PageContext, study: Study): string[] {
  if (!canBeConsidered(study)) return [];
  const { left } = strings.checklist;
  const { participation: stated = {}, norwegian } = study;
  return [
    ...(stated.duration === undefined ? [left.duration] : []),
    ...(stated.visits?.count === undefined && stated.home !== 'all' ? [left.visits] : []),
    ...(isEmpty(stated.procedures) ? [left.procedures] : []),
    ...(stated.home === undefined && norwegian.remote === undefined ? [left.home] : []),
    ...(mayDiffer(study) && !tellsChances(study) ? [left.groups] : []),
    ...(mayHavePlacebo(study) && stated.placebo === undefined ? [left.placebo] : []),
    ...(stated.travelCovered === undefined && stated.home !== 'all' ? [left.costs] : []),
    ...(isEmpty(stated.languages) ? [left.languages] : []),
    ...(stated.afterwards === undefined ? [left.afterwards] : []),
  ];
}

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

/** True when participants may be given different things: in a study that tries something out, unless all get the same. */
const mayDiffer = ({ type, design }: Study): boolean =>
  type === 'interventional' && design?.allocation !== 'single-group' && design?.groups !== 1;

const mayHavePlacebo = (study: Study): boolean => mayDiffer(study) && study.interventions.includes('drug');

/** True when each group's chance is stated. */
const tellsChances = ({ participation }: Study): boolean =>
  !isEmpty(participation?.groups) && (participation?.groups ?? []).every(({ share }) => share !== undefined);
