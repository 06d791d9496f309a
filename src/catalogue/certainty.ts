import type { IsoDate, PartialDate } from './dates.ts';
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
