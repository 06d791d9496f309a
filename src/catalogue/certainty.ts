import type { IsoDate, PartialDate } from './dates.ts';
import type { Status, WrittenStatus } from './schema/choices.ts';

/** Why a study that was open or waiting is not said to be so any more. */
export type Doubt = 'old' | 'past-end' | 'past-start' | 'before-start' | 'register-unknown';

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
    };

/** What the certainty of a study or a site is judged by. */
export interface Evidence {
  status: WrittenStatus;
  confirmed?: IsoDate | undefined;
  inclusion?: { start?: PartialDate | undefined; end?: PartialDate | undefined } | undefined;
  /** When the study ended, or was planned to. */
  completed?: PartialDate | undefined;
  source?: { retrieved: IsoDate; verified?: PartialDate | undefined } | undefined;
}

/** How a study or a site stands on a day. */
export interface Standing {
  status: Status;
  certainty: Certainty;
}
