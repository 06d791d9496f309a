import type { IsoDate } from '../dates.ts';
import type { Evidence } from '../recruitment.ts';
import type { StudyFields } from '../schema/study.ts';

export type SiteFields = StudyFields['sites'][number];

/** What a whole study's status is judged by: also a site that confirms the same status answers for it. */
export const studyEvidence = (study: StudyFields): Evidence => ({
  ...study,
  confirmed: latest([
    study.confirmed,
    ...study.sites
      .filter((site) => (site.status ?? study.status) === study.status)
      .map((site) => site.confirmed),
  ]),
});

/**
 * What a site's status is judged by: its own block, and what it has from the study. A site that still waits while
 * others have begun is no contradiction, so the study's start is not its own.
 */
export const siteEvidence = (site: SiteFields, study: StudyFields): Evidence => ({
  ...study,
  status: site.status ?? study.status,
  confirmed: latest([study.confirmed, site.confirmed]),
  inclusion: {
    ...(site.status === undefined ? study.inclusion : { end: study.inclusion.end }),
    ...site.inclusion,
  },
});

const latest = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
