import type { RawStudy } from './front-matter.ts';

/** What a register says of a status that people have written, and when. */
interface Reported {
  status: string;
  day: string;
}

/** A study as its file says it, with what its standing depends on. */
export interface Dated extends Omit<RawStudy, 'sites'> {
  sites?: Site[];
  inclusion?: { start?: string; end?: string };
  completed?: string;
  /** When people took their facts from a register. */
  copied?: string | undefined;
  reported?: Reported | undefined;
}

interface Site {
  institution?: string;
  place?: { town: string };
  status?: string;
  confirmed?: string | undefined;
  inclusion?: { start?: string; end?: string };
  source?: RawStudy['source'];
  reported?: Reported | undefined;
}

/** How a study or a site stands on a day, told by its file alone. */
interface Standing {
  status: string;
  /** Confirmed, captured, uncertain or stated. */
  kind: string;
  /** What its file says. */
  written: string;
}

export interface Standings extends Standing {
  sites: (Standing & Pick<Site, 'institution' | 'place'>)[];
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const lastDayOf = (written: string): string => {
  const [year = 0, month = 0] = written.split('-').map(Number);
  return written.length > 7
    ? written
    : `${written}-${String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, '0')}`;
};

export const firstDayOf = (written: string): string => (written.length > 7 ? written : `${written}-01`);

/** True of what takes in nobody more. */
export const isDone = ({ status }: { status: string }): boolean =>
  ['active-not-recruiting', 'completed'].includes(status);

/**
 * How a study and each of its sites stand, reckoned here a second time: the tests count with it, so what the
 * catalogue itself reckons cannot be its own proof.
 */
export function standingsOf(study: Dated, today: string): Standings {
  const isFresh = (written: string): boolean => dayNumber(today) - dayNumber(lastDayOf(written)) <= 365;
  const stand = (
    written: string,
    confirmed: string | undefined,
    start: string | undefined,
    end: string | undefined,
    { source, reported }: Pick<Site, 'source' | 'reported'>,
  ): Standing => {
    const changed = reported && changedTo(written, confirmed, reported);
    if (changed) return { status: 'uncertain', kind: 'uncertain', written: changed };
    const isCaptured = source && isFresh(source.retrieved) && isFresh(source.verified ?? source.retrieved);
    const isLate = [end, study.completed].some((day) => day && lastDayOf(day) < today);
    const isOverdue = written === 'not-yet-recruiting' && start && lastDayOf(start) < today;
    const changes = written === 'recruiting' || written === 'not-yet-recruiting';
    const isSure = confirmed ? isFresh(confirmed) || isCaptured : isCaptured;
    const said = latest([confirmed, source?.retrieved]);
    const isEarly = written === 'recruiting' && start && said && firstDayOf(start) > said;
    if (written === 'unknown' || (changes && (isLate || isOverdue || isEarly || !isSure)))
      return { status: 'uncertain', kind: 'uncertain', written };
    const kind = confirmed && (isFresh(confirmed) || !source) ? 'confirmed' : source ? 'captured' : 'stated';
    return { status: written, kind, written };
  };
  /** What a register that has changed since people spoke leaves it at; undefined where it has not. */
  const changedTo = (
    written: string,
    confirmed: string | undefined,
    { status, day }: Reported,
  ): string | undefined => {
    const isOver = isDone({ status: written });
    if (status === written || status === 'unknown' || (isOver && isDone({ status }))) return undefined;
    if (lastDayOf(day) <= (latest([confirmed, study.copied]) ?? study.updated)) return undefined;
    return isOver || (written === 'not-yet-recruiting' && status === 'recruiting') ? status : written;
  };
  const { inclusion = {} } = study;
  const blocks = study.sites ?? [];
  const sites = blocks.map((site) => ({
    institution: site.institution,
    place: site.place,
    ...stand(
      site.status ?? study.status,
      latest([study.confirmed, site.confirmed]),
      site.inclusion?.start ?? (site.status ? undefined : inclusion.start),
      site.inclusion?.end ?? inclusion.end,
      { source: site.source ?? study.source, reported: site.reported },
    ),
  }));
  const confirmations = blocks
    .filter(({ status }) => !status || status === study.status)
    .map(({ confirmed }) => confirmed);
  const whole = stand(
    study.status,
    latest([study.confirmed, ...confirmations]),
    inclusion.start,
    inclusion.end,
    study,
  );
  if (isDone(whole)) {
    return { ...whole, sites: sites.map((site) => (isDone(site) ? site : { ...site, ...whole })) };
  }
  if (sites.length === 0) return { ...whole, sites };
  // Whatever its file says, a study stands as the one of its sites that is furthest from being over.
  const order = ['recruiting', 'uncertain', 'not-yet-recruiting', 'active-not-recruiting', 'completed'];
  const best = Math.min(...sites.map(({ status }) => order.indexOf(status)));
  const chosen = whole.status === order[best] ? whole : sites.find(({ status }) => status === order[best]);
  const { status, kind, written } = chosen ?? whole;
  return { status, kind, written, sites };
}

const latest = (days: (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
