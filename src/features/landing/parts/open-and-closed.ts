import { type Institution, isOpen, type Study, statuses } from '../../../catalogue/index.ts';
import { fill, formatNumber } from '../../../i18n/index.ts';
import { type StudyCard, studyCards } from '../../../kit/study-cards.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Filters } from '../../../search/filters.ts';
import { listAddress } from '../../../search/query/list-address.ts';
import type { Path } from '../../../urls.ts';

/** The studies of a landing page as it shows them: those that take in participants, and the others. */
export interface OpenAndClosed {
  open: ListedStudies & {
    /** What is said when no study is open. */
    none: string;
  };
  /** Undefined when every study is open. */
  others: ListedStudies | undefined;
}

interface ListedStudies {
  heading: string;
  cards: StudyCard[];
  /** The way to the whole of it in the list of studies; undefined when the page shows all. */
  all: { href: Path; words: string } | undefined;
}

/** The studies of a landing page, shared out. */
interface SharedOut {
  open: Share;
  others: Share;
}

/** Some of a landing page's studies: those it shows, and how many there are in all. */
interface Share {
  shown: Study[];
  total: number;
}

/** A page of hundreds of studies is slow on a phone, and read by nobody: the rest stand in the list. */
const longest = { open: 100, others: 40 };

/**
 * Shares out the studies of a landing page: those that take in participants, and the others.
 *
 * @param studies in reading order, so that those left out are the oldest
 * @param open what counts as open: the study as a whole, or at one hospital
 */
export function shareOut(studies: readonly Study[], open: (study: Study) => boolean = isOpen): SharedOut {
  const share = (found: Study[], most: number): Share => ({
    shown: found.slice(0, most),
    total: found.length,
  });
  return {
    open: share(studies.filter(open), longest.open),
    others: share(
      studies.filter((study) => !open(study)),
      longest.others,
    ),
  };
}

/** Every study that a landing page shows, in its order. */
export const shownStudies = ({ open, others }: SharedOut): Study[] => [...open.shown, ...others.shown];

interface Showing {
  /** What gives the same studies in the list. */
  filters: Partial<Filters>;
  /** The hospital the page is about: cards tell how each study stands there. */
  at?: Institution;
  /** Headings, where the ordinary ones do not say where. */
  headings?: { open: string; others: string };
}

/** What a landing page shows of its studies: cards, and the ways to the rest. */
export function openAndClosed(
  here: PageContext,
  { open, others }: SharedOut,
  { filters, at, headings }: Showing,
): OpenAndClosed {
  const { language, strings } = here;
  const { landing, conditions } = strings;
  return {
    open: {
      ...listed(open, headings?.open ?? conditions.openStudies, landing.allOpen, isOpen),
      none: open.total + others.total === 0 ? landing.nothingAt : at ? landing.noneAt : conditions.noOpen,
    },
    others:
      others.total > 0
        ? listed(
            others,
            headings?.others ?? conditions.otherStudies,
            landing.allOthers,
            (study) => !isOpen(study),
          )
        : undefined,
  };

  function listed(
    { shown, total }: Share,
    heading: string,
    words: string,
    has: typeof isOpen,
  ): ListedStudies {
    const status = statuses.filter((each) => has({ status: each }));
    const href = listAddress(here, { filters: { ...filters, status } });
    return {
      heading,
      cards: studyCards(here, shown, at),
      all:
        total > shown.length ? { href, words: fill(words, { n: formatNumber(total, language) }) } : undefined,
    };
  }
}
