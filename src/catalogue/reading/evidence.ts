import type { IsoDate } from '../dates.ts';
import type { Evidence } from '../recruitment.ts';
import type { StudyFields } from '../schema/study.ts';

export type SiteFields = StudyFields['sites'][number];

/** What a whole study's status is judged by: also a site that confirms the same status answers for it. */
export const studyEvidence = (study: StudyFields): Evidence => {
  const { status, inclusion, completed, source } = study;
  const confirmed = latest([
    study.confirmed,
    ...study.sites.filter((site) => (site.status ?? status) === status).map((site) => site.confirmed),
  ]);
  return { status, confirmed, inclusion, completed, source };
};

/**
 * What a site's status is judged by: its own block, and what it has from the study. A site that still waits while
 * others have begun is no contradiction, so the study's start is not its own.
 */
export const siteEvidence = (site: SiteFields, study: StudyFields): Evidence => ({
  status: site.status ?? study.status,
  confirmed: latest([study.confirmed, site.confirmed]),
  inclusion: {
    ...(site.status === undefined ? study.inclusion : { end: study.inclusion.end }),
    ...site.inclusion,
  },
  completed: study.completed,
  source: study.source,
});

const latest = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days.reduce(
    (last, day) => (last === undefined || (day !== undefined && day > last) ? day : last),
    undefined,
  );
