import { isOpen, isOver } from './basics/status.ts';
import { addDays, firstDay, type IsoDate, lastDay, type PartialDate } from './dates.ts';
import type { CapturedRegister, Status, WrittenStatus } from './schema/choices.ts';

/** Why a study that was open or waiting is not said to be so any more. */
export const doubts = [
  'old',
  'past-end',
  'past-start',
  'before-start',
  'register-unknown',
  'register-changed',
] as const;
export type Doubt = (typeof doubts)[number];

/**
 * How sure a status is: someone answers for it, a register says so, or neither within a year. What is closed or
 * finished can also be merely stated, on no known day.
 */
export type Certainty =
  | { kind: 'captured'; day: IsoDate }
  | {
      kind: 'confirmed';
      day: IsoDate;
      /** Of a whole study that nobody answers for: only some of its sites are confirmed, the latest on that day. */
      onlyAtSites?: true;
    }
  | { kind: 'stated' }
  | {
      kind: 'uncertain';
      because: Doubt;
      /** What it was when it was last seen. */
      lastSeen: WrittenStatus;
      /** When that was: when someone confirmed it, or the register itself did. */
      day: PartialDate | undefined;
      /** What people and a register say, where the register has changed since. */
      voices?: TwoVoices;
    };

/** What people said of a status, and what a register has said since. */
export interface TwoVoices {
  people: {
    status: WrittenStatus;
    /** When they confirmed it; undefined where they only wrote it. */
    confirmed: IsoDate | undefined;
  };
  register: ReportedStatus;
}

/** A status that a register reported, and when. */
export interface ReportedStatus {
  register: CapturedRegister;
  status: WrittenStatus;
  day: PartialDate;
}

/** What the certainty of a study or a site is judged by. */
export interface Evidence {
  status: WrittenStatus;
  confirmed?: IsoDate | undefined;
  inclusion?: { start?: PartialDate | undefined; end?: PartialDate | undefined } | undefined;
  /** When the study ended, or was planned to. */
  completed?: PartialDate | undefined;
  source?: { retrieved: IsoDate; verified?: PartialDate | undefined } | undefined;
  /** What a register says of it, where the status itself is the word of people. */
  reported?: ReportedStatus | undefined;
  /** When people themselves last took it from a register. */
  copied?: IsoDate | undefined;
  /** When people last changed what they had written. */
  written?: IsoDate | undefined;
}

/** How a study or a site stands on a day. */
export interface Standing {
  status: Status;
  certainty: Certainty;
}

/** For how many days what was confirmed or read can be relied on. */
export const sureFor = 365;

/**
 * What the catalogue may claim of a study or a site on a day. Open and waiting are claimed only where someone
 * confirmed it within a year, or a register that is itself that fresh says so, and no date of its own speaks
 * against it; otherwise it is uncertain. What is closed or finished stays so.
 */
export function standingOf(evidence: Evidence, today: IsoDate): Standing {
  const { status, confirmed, source } = evidence;
  const day = seenOn(evidence);
  const changed = changedSince(evidence);
  if (changed) return { status: 'uncertain', certainty: changed };
  const doubt = doubtOf(evidence, today);
  if (status === 'unknown' || doubt !== undefined) {
    const because = doubt ?? 'register-unknown';
    return { status: 'uncertain', certainty: { kind: 'uncertain', because, lastSeen: status, day } };
  }
  if (confirmed !== undefined && (isFresh(confirmed, today) || source === undefined))
    return { status, certainty: { kind: 'confirmed', day: confirmed } };
  return {
    status,
    certainty: source ? { kind: 'captured', day: source.retrieved } : { kind: 'stated' },
  };
}

/**
 * What a register has said since people said something else. That one of them says it goes on and the other that it is
 * finished leaves no doubt about who can join, and a register that does not know has said nothing.
 */
function changedSince({
  status,
  confirmed,
  copied,
  written,
  reported,
}: Evidence): (Certainty & { kind: 'uncertain' }) | undefined {
  if (!reported || reported.status === status || reported.status === 'unknown') return undefined;
  if (isOver({ status }) && isOver(reported)) return undefined;
  const said = [confirmed, copied].filter((day) => day !== undefined).sort();
  if (lastDay(reported.day) <= (said.at(-1) ?? written ?? '')) return undefined;
  const isLatest = isOver({ status }) || (status === 'not-yet-recruiting' && isOpen(reported));
  return {
    kind: 'uncertain',
    because: 'register-changed',
    lastSeen: isLatest ? reported.status : status,
    day: isLatest ? reported.day : said.at(-1),
    voices: { people: { status, confirmed }, register: reported },
  };
}

/** The last day that somebody or the register itself is known to have said what is said. */
function seenOn({ confirmed, source }: Evidence): PartialDate | undefined {
  const days = [confirmed, source && (source.verified ?? source.retrieved)].filter(
    (day) => day !== undefined,
  );
  return days.sort().at(-1);
}

/** Why an open or waiting study is not sure to be so; undefined for what is sure, and for what is over. */
function doubtOf(
  { status, confirmed, inclusion, completed, source }: Evidence,
  today: IsoDate,
): Doubt | undefined {
  if (status === 'unknown') return 'register-unknown';
  if (!mayChangeUnseen(status)) return undefined;
  const ends = [inclusion?.end, completed].filter((day) => day !== undefined);
  if (ends.some((end) => lastDay(end) < today)) return 'past-end';
  const start = inclusion?.start;
  if (status === 'not-yet-recruiting' && start !== undefined && lastDay(start) < today) return 'past-start';
  // Who says that a study is open before it has begun means something else, until it is said again.
  const said = [confirmed, source?.retrieved]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  if (status === 'recruiting' && start !== undefined && said !== undefined && firstDay(start) > said)
    return 'before-start';
  const isCaptured =
    source !== undefined &&
    isFresh(source.retrieved, today) &&
    (source.verified === undefined || isFresh(lastDay(source.verified), today));
  return (confirmed !== undefined && isFresh(confirmed, today)) || isCaptured ? undefined : 'old';
}

/** True for a day whose word can still be relied on. */
export const isFresh = (day: IsoDate, today: IsoDate): boolean => day >= earliestFresh(today);

const known = { today: '', earliest: '' };

/** Asked of every site of every study, nearly always of one and the same day. */
function earliestFresh(today: IsoDate): IsoDate {
  if (known.today !== today) Object.assign(known, { today, earliest: addDays(today, -sureFor) });
  return known.earliest;
}

/** True for what closes or opens without anybody telling us. */
const mayChangeUnseen = (status: WrittenStatus): boolean =>
  status === 'recruiting' || status === 'not-yet-recruiting';
