import { isFinished, isOpen, isOver, isUncertain, isWaiting } from './basics/status.ts';
import type { Standing } from './certainty.ts';
import { firstDay, type IsoDate, type PartialDate } from './dates.ts';
import { groupBy } from './groups.ts';
import type { Catalogue, Institution, Study } from './model.ts';
import { inReadingOrder } from './order.ts';
import { type Region, type Status, statuses } from './schema/choices.ts';

export * from './certainty.ts';

/**
 * How a whole study stands, given its sites: it takes in participants at them, so it is open where one of them is, and
 * nowhere else. What no site is sure to be, the study is not either. A study that is over has no site that is not.
 */
export function standingWithSites(study: Standing, sites: readonly Standing[]): Standing {
  if (isOver(study) || sites.length === 0) return study;
  const as = (kind: (site: Standing) => boolean): Standing | undefined =>
    kind(study) ? (sites.some(kind) ? study : undefined) : sites.find(kind);
  const found = as(isOpen) ?? as(isUncertain) ?? as(isWaiting);
  if (found) return pickStanding(found);
  const ongoing = sites.find((site) => !isFinished(site));
  return pickStanding(ongoing ?? sites[0] ?? study);
}

/**
 * How a site stands, given its study: at one that is over or stopped, nobody takes anyone in, waits or wonders.
 *
 * @param stopKind how the study as a whole was stopped, be it only for a time
 */
export const siteWithStudy = (site: Standing, study: Standing, stopKind: Study['stopKind']): Standing =>
  pickStanding((isOver(study) || stopKind !== undefined) && !isOver(site) ? study : site);

/** A site has dates and a contact of its own beside how it stands, and they are not the study's. */
const pickStanding = ({ status, certainty }: Standing): Standing => ({ status, certainty });

export {
  isFinished,
  isGivenUp,
  isOpen,
  isOver,
  isUncertain,
  isWaiting,
  type StatusSign,
  signOf,
} from './basics/status.ts';

/** True when a study that nobody is sure of was last seen waiting, so that it may never have begun. */
export const wasLastSeenWaiting = ({ certainty }: Pick<Study, 'certainty'>): boolean =>
  certainty.kind === 'uncertain' && certainty.lastSeen === 'not-yet-recruiting';

/** True when a reader can do something to join: not where one is invited, or asked while in treatment. */
export const canAsk = ({ joining }: Pick<Study, 'joining'>): boolean =>
  joining !== 'invitation' && joining !== 'in-care';

/** True when a study is open, and only to those who are invited. */
export const isOpenToInvited = ({ status, joining }: Pick<Study, 'status' | 'joining'>): boolean =>
  isOpen({ status }) && joining === 'invitation';

/** True when a study is sure to take in participants now or later. */
export const isAhead = (study: Stands): boolean => isOpen(study) || isWaiting(study);

/** True when a study is not known to have begun: it waits, or did when it was last seen. */
export const isYetToBegin = ({ status, certainty }: Pick<Study, 'status' | 'certainty'>): boolean =>
  isWaiting({ status }) || wasLastSeenWaiting({ certainty });

/** True when a poster may ask readers to join: the ethics committee has approved it, and they can. */
export const mayBeAdvertised = (study: Study): boolean =>
  study.advertising === 'approved' && canBeConsidered(study);

/** True when it makes sense to ask oneself whether a study fits: it is sure to take someone in, is not on hold, and one can ask. */
export const canBeConsidered = (study: Study): boolean =>
  isAhead(study) && study.stopKind === undefined && canAsk(study);

/** True when an institution takes in participants to a study, or has done: coordinating is not enough. */
const isSite = (study: Study, institution: Institution): boolean =>
  study.sites.some((site) => site.institution === institution);

/** True when an institution leads a study without taking in participants itself. */
export const isLedFrom = (study: Study, institution: Institution): boolean =>
  study.coordinator === institution && !isSite(study, institution);

/** How a study stands at one institution: as its site there, or as a whole where it has no site there. */
export const standingAt = (study: Study, institution: Institution): Standing =>
  study.sites.find((site) => site.institution === institution) ?? study;

/** A study's status at one institution. */
export const statusAt = (study: Study, institution: Institution): Status =>
  standingAt(study, institution).status;

/** How a study stands among some of its sites: as where it is most open; undefined where none is among them. */
export const standingAmong = (sites: readonly Standing[]): Standing | undefined =>
  [...sites].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status))[0];

/**
 * How a study stands in a region, where both a hospital and a town whose hospital no record names are in it; as a
 * whole where it has no site there.
 */
export const standingIn = (study: Study, region: Region): Standing =>
  standingAmong([
    ...study.sites.filter(({ institution }) => institution.region === region),
    ...study.unnamedSites.filter((site) => site.region === region),
  ]) ?? study;

/** True when a hospital is sure to take in participants to a study: it is a site, and its own status is open. */
export const isOpenAt = (study: Study, institution: Institution): boolean =>
  study.sites.some((site) => site.institution === institution && isOpen(site));

/** True when a hospital is a site of a study that may be open there, and nobody knows. */
export const isUncertainAt = (study: Study, institution: Institution): boolean =>
  study.sites.some((site) => site.institution === institution && isUncertain(site));

/** Studies in reading order, by where they are. */
type StudiesBy<Where> = ReadonlyMap<Where, readonly Study[]>;

/** The open studies of each institution: only where the hospital itself is open, whatever the study is. */
export const openStudiesAt = ({ studies }: Pick<Catalogue, 'studies'>): StudiesBy<Institution> =>
  byWhere(studies, ({ sites }) => sites.filter(isOpen).map(({ institution }) => institution));

/** The studies of each institution that may be open there, and nobody knows. */
export const uncertainStudiesAt = ({ studies }: Pick<Catalogue, 'studies'>): StudiesBy<Institution> =>
  byWhere(studies, ({ sites }) => sites.filter(isUncertain).map(({ institution }) => institution));

/** The studies that are open in each town at a hospital that no record names. */
export const openStudiesInTowns = ({ studies }: Pick<Catalogue, 'studies'>): StudiesBy<string> =>
  byWhere(studies, ({ unnamedSites }) => unnamedSites.filter(isOpen).map(({ town }) => town));

/** The studies that may be open in each town at a hospital that no record names, and nobody knows. */
export const uncertainStudiesInTowns = ({ studies }: Pick<Catalogue, 'studies'>): StudiesBy<string> =>
  byWhere(studies, ({ unnamedSites }) => unnamedSites.filter(isUncertain).map(({ town }) => town));

const byWhere = <Where>(
  studies: readonly Study[],
  placesOf: (study: Study) => readonly Where[],
): StudiesBy<Where> => groupBy(inReadingOrder(studies), placesOf);

/** True when no record says where in the country a study takes in participants. */
export const hasNoPlace = ({ sites, unnamedSites }: Pick<Study, 'sites' | 'unnamedSites'>): boolean =>
  sites.length + unnamedSites.length === 0;

type Stands = Pick<Study, 'status'>;

/** True when not all sites of a study stand as it does as a whole. */
export const sitesDiffer = ({
  sites,
  unnamedSites,
  status,
}: Pick<Study, 'sites' | 'unnamedSites' | 'status'>): boolean =>
  [...sites, ...unnamedSites].some((site) => site.status !== status);

/** Those of some sites that stand as is asked for. */
export const standingAs = <Site extends Stands>(sites: readonly Site[], status: Status): Site[] =>
  sites.filter((site) => site.status === status);

/** True when a study's first day of inclusion is not yet past. */
export const isStillToStart = ({ inclusion }: Pick<Study, 'inclusion'>, today: IsoDate): boolean =>
  inclusion.start !== undefined && firstDay(inclusion.start) > today;

/** When a study ended: undefined where nobody says that it has, and of one that was withdrawn before it began. */
export const endedOn = (
  { status, stopKind, completed }: Pick<Study, 'status' | 'stopKind' | 'completed'>,
  today: IsoDate,
): PartialDate | undefined =>
  isFinished({ status }) &&
  stopKind !== 'withdrawn' &&
  completed !== undefined &&
  firstDay(completed) <= today
    ? completed
    : undefined;

/** True when a study's last day of inclusion is not yet past. */
export const isStillToEnd = ({ inclusion }: Pick<Study, 'inclusion'>, today: IsoDate): boolean =>
  inclusion.end !== undefined && firstDay(inclusion.end) > today;

/** The day on which a study was confirmed as a whole, or a site was; undefined where only some sites of a study are. */
export const confirmedOn = ({ certainty }: Pick<Study, 'certainty'>): IsoDate | undefined =>
  certainty.kind === 'confirmed' && !certainty.onlyAtSites ? certainty.day : undefined;
