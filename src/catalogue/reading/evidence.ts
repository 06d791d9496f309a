import { isOver } from '../basics/status.ts';
import { type Evidence, isFresh, type Standing } from '../certainty.ts';
import type { IsoDate } from '../dates.ts';
import type { StudyEntry } from '../joining/joined.ts';

/** What a whole study's status is judged by: also a site that confirms the same status answers for it. */
export const studyEvidence = ({ fields: study, joined }: Pick<StudyEntry, 'fields' | 'joined'>): Evidence => {
  const { status, inclusion, completed, source, updated: written } = study;
  const confirmed = latest([
    study.confirmed,
    ...study.sites.filter((site) => (site.status ?? status) === status).map((site) => site.confirmed),
  ]);
  return {
    status,
    confirmed,
    inclusion,
    completed,
    source,
    reported: joined?.reported,
    copied: joined?.copied,
    written,
  };
};

/**
 * What a site's status is judged by: its own block, and what it has from the study. A site that still waits while
 * others have begun is no contradiction, so the study's start is not its own.
 */
export function siteEvidence(
  { fields: study, joined }: Pick<StudyEntry, 'fields' | 'joined'>,
  index: number,
): Evidence {
  const site = study.sites[index];
  const said = joined?.sites[index];
  const confirmed = latest([study.confirmed, site?.confirmed]);
  // Where nobody keeps the whole study's status, nobody has kept its sites' either, unless one is over or someone answers.
  const isKept =
    study.status !== 'unknown' ||
    confirmed !== undefined ||
    (site?.status !== undefined && isOver({ status: site.status }));
  return {
    status: (isKept ? site?.status : undefined) ?? study.status,
    confirmed,
    inclusion: {
      ...(site?.status === undefined ? study.inclusion : { end: study.inclusion.end }),
      ...site?.inclusion,
    },
    completed: study.completed,
    source: said?.source ?? study.source,
    reported: said?.reported,
    copied: joined?.copied,
    written: study.updated,
  };
}

/**
 * A whole study is confirmed where someone answers for it, or for each of its sites: then since the earliest of their
 * days. What some of the sites have confirmed is said as theirs.
 */
export function confirmedBy(
  study: Standing,
  own: IsoDate | undefined,
  sites: readonly Standing[],
  today: IsoDate,
): Standing {
  const { status, certainty } = study;
  if (certainty.kind !== 'confirmed') return study;
  const kind = 'confirmed' as const;
  if (own !== undefined && (own === certainty.day || isFresh(own, today)))
    return { status, certainty: { kind, day: own } };
  const confirmed = sites.flatMap((site) =>
    site.certainty.kind === kind ? [{ status: site.status, day: site.certainty.day }] : [],
  );
  const days = confirmed.map(({ day }) => day).sort();
  const [earliest] = days;
  if (earliest !== undefined && days.length === sites.length)
    return { status, certainty: { kind, day: earliest } };
  const same = confirmed.filter((site) => site.status === status).map(({ day }) => day);
  return { status, certainty: { kind, day: latest(same) ?? certainty.day, onlyAtSites: true } };
}

const latest = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined =>
  days.reduce(
    (last, day) => (last === undefined || (day !== undefined && day > last) ? day : last),
    undefined,
  );
