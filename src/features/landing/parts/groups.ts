import {
  type Institution,
  isOpen,
  isOver,
  isUncertain,
  isWaiting,
  type Study,
  statusAt,
  statuses,
} from '../../../catalogue/index.ts';
import { type SubjectFigures, subjectFigures } from '../../../figures/index.ts';
import { fill, formatNumber } from '../../../i18n/index.ts';
import { type StudyCard, studyCards } from '../../../kit/study-cards.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Filters } from '../../../search/filters.ts';
import { listAddress } from '../../../search/query/list-address.ts';
import type { Path } from '../../../urls.ts';

/** The studies of a landing page as it shows them, by how they stand. */
export interface StudyGroups {
  open: ListedStudies & {
    /** What is said when no study is sure to be open. */
    none: string;
  };
  /** Those that may be open later, or perhaps are: they follow the open ones. */
  perhaps: ListedStudies[];
  /** Those that take in nobody, and others that the page has to show. */
  others: ListedStudies[];
}

export interface ListedStudies {
  heading: string;
  /** What the heading does not say. */
  help?: string;
  cards: StudyCard[];
  /** The way to the whole of it in the list of studies; undefined when the page shows all. */
  all: { href: Path; words: string } | undefined;
}

/** How a study can stand, in the order of the headings. */
const kinds = ['open', 'waiting', 'uncertain', 'over'] as const;
type Kind = (typeof kinds)[number];

/** What belongs under each heading. */
const belongs: Record<Kind, (study: Pick<Study, 'status'>) => boolean> = {
  open: isOpen,
  waiting: isWaiting,
  uncertain: isUncertain,
  over: isOver,
};

/** The studies of a landing page, shared out. */
type SharedOut = Record<Kind, Share>;

/** Some of a landing page's studies: those it shows, and how many there are in all. */
interface Share {
  shown: Study[];
  total: number;
}

/** A page of hundreds of studies is slow on a phone, and read by nobody: the rest stand in the list. */
const longest: Record<Kind, number> = { open: 100, waiting: 40, uncertain: 40, over: 40 };

/**
 * Shares out the studies of a landing page by how they stand.
 *
 * @param studies in reading order, so that those left out are the oldest
 * @param at the hospital that the page is about: each counts as it stands there
 */
export function shareOut(studies: readonly Study[], at?: Institution): SharedOut {
  const share = (kind: Kind): Share => {
    const found = studies.filter((study) => belongs[kind](at ? { status: statusAt(study, at) } : study));
    return { shown: found.slice(0, longest[kind]), total: found.length };
  };
  return {
    open: share('open'),
    waiting: share('waiting'),
    uncertain: share('uncertain'),
    over: share('over'),
  };
}

/** Every study that a landing page shows, in its order. */
export const shownStudies = (shares: SharedOut): Study[] => kinds.flatMap((kind) => shares[kind].shown);

/** How many studies a landing page's subject has, how many of them are sure to be open, and how many perhaps are. */
export interface LandingFigures extends SubjectFigures {
  uncertain: number;
  /** How many it leads without taking in participants itself. */
  led?: number;
}

export const landingFigures = (
  studies: readonly Study[],
  { open, uncertain }: SharedOut,
): LandingFigures => ({
  ...subjectFigures(studies),
  open: open.total,
  uncertain: uncertain.total,
});

interface Showing {
  /** What gives the same studies in the list. */
  filters: Partial<Filters>;
  /** The hospital the page is about: cards tell how each study stands there. */
  at?: Institution;
  /** The heading of the open ones, where the ordinary one does not say where. */
  openHeading?: string;
  /** Studies that are shown last, under a heading of their own. */
  led?: ListedStudies | undefined;
}

/** What a landing page shows of its studies: cards, and the ways to the rest. */
export function studyGroups(
  here: PageContext,
  shares: SharedOut,
  { filters, at, openHeading, led }: Showing,
): StudyGroups {
  const { language, strings } = here;
  const { landing, conditions } = strings;
  const listed = (kind: Kind, heading: string, words: string): ListedStudies => {
    const { shown, total } = shares[kind];
    const status = statuses.filter((each) => belongs[kind]({ status: each }));
    return {
      heading,
      cards: studyCards(here, shown, at),
      all:
        total > shown.length
          ? {
              href: listAddress(here, { filters: { ...filters, status } }),
              words: fill(words, { n: formatNumber(total, language) }),
            }
          : undefined,
    };
  };
  const others = (...wanted: Exclude<Kind, 'open'>[]): ListedStudies[] =>
    wanted
      .filter((kind) => shares[kind].total > 0)
      .map((kind) => listed(kind, landing.groups[kind], landing.allOfThem));
  return {
    open: {
      ...listed('open', openHeading ?? conditions.openStudies, landing.allOpen),
      none: noneOpen(here, shares, { at, led }),
    },
    perhaps: others('waiting', 'uncertain'),
    others: [...others('over'), ...(led ? [led] : [])],
  };
}

/** Why no study is shown as open: there is none at all, nobody knows, or none is. */
function noneOpen(
  { strings }: PageContext,
  shares: SharedOut,
  { at, led }: Pick<Showing, 'at' | 'led'>,
): string {
  const { landing, conditions } = strings;
  if (led === undefined && kinds.every((kind) => shares[kind].total === 0)) return landing.nothingAt;
  if (shares.uncertain.total > 0) return landing.noneSure;
  return at ? landing.noneAt : conditions.noOpen;
}
