import { hasFaded, isId } from '../../catalogue/browser.ts';
import type { ListCard } from '../../search/index/card.ts';

/** What is compared of a study from visit to visit, as it was on a day. */
export type Seen = Pick<ListCard, 'status' | 'updated' | 'sites'> & { day: string };

/** A study in the reader's own list. */
export interface Marked {
  id: string;
  title: string;
  /** As it was when the reader last saw the list on an earlier day, or marked it. */
  before: Seen;
  /** As it was when the reader last saw it. */
  latest: Seen;
}

/** As much of a study as the list keeps. */
export type Markable = Pick<ListCard, 'id' | 'title' | 'status' | 'updated' | 'sites'>;

/** More than one can compare, and few enough to fetch at once. */
export const mostMarked = 50;

/** Whether something can be a study's id, whoever wrote it; anything else never becomes part of an address. */
export const isStudyId = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= 200 && isId(text);

/** Whether a study is in a list, by its present or an earlier id. */
export const isMarked = (list: readonly Marked[], ids: readonly string[]): boolean =>
  list.some(({ id }) => ids.includes(id));

/** A list with a study at its end; the same list when it is there already, or there is no room. */
export function withStudy(list: readonly Marked[], study: Markable, day: string): Marked[] {
  if (list.length >= mostMarked || isMarked(list, [study.id])) return [...list];
  const seen = seenOn(day, study);
  return [...list, { id: study.id, title: study.title, before: seen, latest: seen }];
}

/** A list without a study, by its present or an earlier id. */
export const withoutStudy = (list: readonly Marked[], ids: readonly string[]): Marked[] =>
  list.filter(({ id }) => !ids.includes(id));

/**
 * What the list remembers once the reader has seen a study as it is now. News is told the whole day it is first
 * seen, so that a page which is loaded again does not take it away.
 */
export function afterVisit(marked: Marked, study: Markable, day: string): Marked {
  const before = marked.latest.day < day ? marked.latest : marked.before;
  return { id: study.id, title: study.title, before, latest: seenOn(day, study) };
}

/** Each study once: two ids can have become the same study. */
export const eachOnce = (list: readonly Marked[]): Marked[] =>
  list.filter(({ id }, index) => list.findIndex((other) => other.id === id) === index);

/**
 * What can be new in a study: something has been told, or time has passed and what was open is not sure any more;
 * each of the study itself or of its hospitals.
 */
type News = 'status' | 'faded' | 'sites' | 'sitesFaded' | 'updated';

/** What is new in a study since it was seen; empty when nothing is. */
export function newsOf(before: Seen, now: Omit<Seen, 'day'>): News[] {
  return [...standingNews(before, now), ...(before.updated !== now.updated ? (['updated'] as const) : [])];
}

/** The status of a study mostly changes with that of its hospitals; one of the two is news enough. */
function standingNews(before: Seen, now: Omit<Seen, 'day'>): News[] {
  if (before.status !== now.status) return [hasFaded(before, now) ? 'faded' : 'status'];
  if (before.sites === now.sites) return [];
  const earlier = statusesIn(before.sites);
  const present = statusesIn(now.sites);
  const changed = [...new Set([...earlier.keys(), ...present.keys()])].filter(
    (site) => earlier.get(site) !== present.get(site),
  );
  const faded = (site: string): boolean =>
    hasFaded({ status: earlier.get(site) ?? '' }, { status: present.get(site) ?? '' });
  return [changed.every(faded) ? 'sitesFaded' : 'sites'];
}

/** Each place with its status, out of the line they are kept in. */
const statusesIn = (sites: string): Map<string, string> =>
  new Map(
    sites.split(' ').map((site): [string, string] => {
      const [place = '', status = ''] = site.split(':');
      return [place, status];
    }),
  );

const seenOn = (day: string, { status, updated, sites }: Markable): Seen => ({ day, status, updated, sites });
