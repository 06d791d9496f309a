import type { RegisterFacts } from '../outcome.ts';
import { statusCodes, statusWords } from './codes.ts';
import type { CtisRecord } from './shape.ts';

/** Norway's part of a trial: its own status, events and sites. */
export interface NorwegianPart {
  /** The status by its number, and as the register says it. */
  code: string | undefined;
  word: string;
  /** What has happened in Norway, in the one way both shapes are written here. */
  events: readonly { kind: string; date: string | undefined }[];
  parts: CtisRecord['authorizedPartsII'];
  period: { recruitmentStartDate?: string | undefined; recruitmentEndDate?: string | undefined };
}

const norway = 'Norway';

/** Norway's part of a record; undefined where Norway does not take part. */
export function norwegianPart(record: CtisRecord): NorwegianPart | undefined {
  const isNorway = (state: { mscName?: string | undefined; countryName?: string | undefined }): boolean =>
    (state.mscName ?? state.countryName) === norway;
  const state = record.memberStatesConcerned.find(isNorway);
  const parts = record.authorizedPartsII.filter(({ mscInfo }) => isNorway(mscInfo));
  const ofCountries = statusAmongCountries(record.trialCountries);
  if (state === undefined && parts.length === 0 && ofCountries === undefined) return undefined;
  const said = state?.mscPublicStatusCode ?? ofCountries ?? onlyCountry(record);
  const code = said === undefined || /^\d+$/.test(said) ? said : statusCodes[said.toLowerCase()];
  return {
    code,
    word: code !== undefined && code === said ? (statusWords[code] ?? code) : (said ?? ''),
    events: eventsIn(record),
    parts,
    period:
      parts.map(({ mscInfo }) => mscInfo.activeTrialRecruitmentPeriod).find(hasDate) ??
      state?.activeTrialRecruitmentPeriod ??
      {},
  };
}

const hasDate = ({ recruitmentStartDate, recruitmentEndDate }: NorwegianPart['period']): boolean =>
  (recruitmentStartDate ?? recruitmentEndDate) !== undefined;

/** `["Norway:4", "Spain:5"]` since June 2024; `NO:Ongoing, recruiting, SE:Under evaluation` before. */
function statusAmongCountries(countries: readonly string[]): string | undefined {
  const all = countries.flatMap((text) => text.split(/, (?=[A-Z]{2}: ?)/));
  const ours = all
    .map((text) => /^(?:NO|Norway): ?(.+)$/.exec(text.trim())?.[1])
    .find((word) => word !== undefined);
  return ours?.trim();
}

/** Where Norway is the only country, the trial's status is Norway's. */
function onlyCountry(record: CtisRecord): string | undefined {
  const states = new Set(
    record.memberStatesConcerned.map(({ mscName, countryName }) => mscName ?? countryName),
  );
  return states.size === 1 ? (record.ctPublicStatusCode ?? record.ctStatus) : undefined;
}

const eventsIn = (record: CtisRecord): NorwegianPart['events'] =>
  [
    ...record.events.trialEvents.map(({ mscName, events }) => ({ mscName, events })),
    ...record.mscTrialNotificationsInfoList.map(({ mscName, mscNotificationsListInfo: events }) => ({
      mscName,
      events,
    })),
  ]
    .filter(({ mscName }) => mscName === norway)
    .flatMap(({ events }) => events)
    .map(({ notificationType = '', date }) => ({
      kind: notificationType.toUpperCase().replace(/\s+/g, '_'),
      date,
    }));

/** A status of Norway in the catalogue's words. */
export interface CtisMeaning {
  status: RegisterFacts['status'];
  stopped?: RegisterFacts['stopped'];
}

/**
 * What each status means. Under evaluation and on hold have no counterpart: a person decides. What expired, was not
 * authorised or was cancelled never began in Norway, and what was revoked was stopped; none of it comes back.
 */
const meanings: Readonly<Record<string, CtisMeaning>> = {
  1: { status: 'unknown' },
  2: { status: 'not-yet-recruiting' },
  3: { status: 'recruiting' },
  4: { status: 'recruiting' },
  5: { status: 'active-not-recruiting' },
  6: { status: 'unknown', stopped: 'suspended' },
  7: { status: 'unknown', stopped: 'suspended' },
  8: { status: 'completed' },
  9: { status: 'completed', stopped: 'withdrawn' },
  10: { status: 'completed', stopped: 'terminated' },
  11: { status: 'completed', stopped: 'withdrawn' },
  12: { status: 'completed', stopped: 'withdrawn' },
};

const ended = '8';

/** What Norway's status means; undefined for a status we do not know. */
export function meaningInNorway({ code, events }: NorwegianPart): CtisMeaning | undefined {
  const meaning = code === undefined ? undefined : meanings[code];
  const isStoppedEarly = code === ended && events.some(({ kind }) => kind === 'EARLY_TERMINATION');
  return isStoppedEarly && meaning ? { ...meaning, stopped: 'terminated' } : meaning;
}
