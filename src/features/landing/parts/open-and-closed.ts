import { isOpen, type Study, statuses } from '../../../catalogue/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { type Filters, noFilters } from '../../../search/query/filter-names.ts';
import { emptyState, writeState } from '../../../search/query/state.ts';
import type { Path } from '../../../urls.ts';

/** Studies under one heading of a landing page. */
export interface LandingList {
  shown: Study[];
  total: number;
  /** The whole of it in the list of studies. */
  all: Path;
}

export interface LandingLists {
  open: LandingList;
  others: LandingList;
}

/** A page of hundreds of studies is slow on a phone, and read by nobody: the rest stand in the list. */
const longest = { open: 100, others: 40 };

const notOpen = statuses.filter((status) => status !== 'recruiting');

/**
 * Shares out the studies of a landing page: those that take in participants, and the others.
 *
 * @param studies in reading order, so that those left out are the oldest
 * @param filters what gives the same studies in the list
 * @param open what counts as open: the study as a whole, or at one hospital
 */
export function landingLists(
  { urls, language }: PageContext,
  studies: readonly Study[],
  filters: Partial<Filters>,
  open: (study: Study) => boolean = isOpen,
): LandingLists {
  const list = (found: Study[], most: number, status: string[]): LandingList => ({
    shown: found.slice(0, most),
    total: found.length,
    all: `${urls.section('studies', language)}${writeState({ ...emptyState(), filters: noFilters({ ...filters, status }) })}`,
  });
  return {
    open: list(studies.filter(open), longest.open, ['recruiting']),
    others: list(
      studies.filter((study) => !open(study)),
      longest.others,
      notOpen,
    ),
  };
}

/** Every study that a landing page shows, in its order. */
export const shownStudies = ({ open, others }: LandingLists): Study[] => [...open.shown, ...others.shown];
