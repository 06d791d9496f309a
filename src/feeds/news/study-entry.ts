import { confirmedOn, type IsoDate, type Study } from '../../catalogue/index.ts';
import { fill, standingSentence, stringsIn } from '../../i18n/index.ts';
import type { Urls } from '../../urls.ts';
import type { FeedEntry } from './feed.ts';

/** What feeds call a study for good: by the name it came with and the day, so that a new name makes no new study. */
export const studyTag = ({ id, previousSlugs: [first = id], added }: Study, urls: Urls): string =>
  urls.tag(added, `study/${first}`);

/** A study as feeds of many studies have it: one entry. */
export function studyEntry(study: Study, urls: Urls): FeedEntry {
  const url = urls.absolute(urls.study(study.id, study.language));
  return {
    id: studyTag(study, urls),
    url,
    language: study.language,
    title: study.norwegian.shortTitle,
    status: standingSentence(study, study.language),
    summary: study.norwegian.summary,
    published: study.added,
    updated: study.updated,
    categories: study.categories.map(({ id, name }) => ({ id, name: name[study.language] })),
  };
}

/**
 * What the catalogue knows to have happened to a study, the latest first: that it came, that its text last
 * changed, that its facts were last confirmed. An id names the event and its day, so the next change of the
 * text is a new entry.
 */
export function studyEvents(study: Study, urls: Urls): FeedEntry[] {
  const entry = studyEntry(study, urls);
  const titles = stringsIn(study.language).landing.event;
  const event = (kind: keyof typeof titles, day: IsoDate): FeedEntry => ({
    ...entry,
    id: kind === 'added' ? `${entry.id}#added` : `${entry.id}#${kind}-${day}`,
    title: fill(titles[kind], { title: entry.title }),
    published: day,
    updated: day,
  });
  const confirmed = confirmedOn(study);
  return [
    event('added', study.added),
    // What is confirmed or written on the day a study comes is part of its coming.
    ...(study.updated === study.added ? [] : [event('updated', study.updated)]),
    ...(confirmed === undefined || confirmed === study.added ? [] : [event('confirmed', confirmed)]),
  ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}
