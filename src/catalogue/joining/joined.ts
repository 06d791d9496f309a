import { compare } from '../basics/compare.ts';
import type { ReportedStatus } from '../certainty.ts';
import type { IsoDate } from '../dates.ts';
import type { RegisterRecord } from '../model.ts';
import type { Captured } from '../reading/captured/read-captured.ts';
import type { Entry } from '../reading/record.ts';
import { capturedRegisters } from '../schema/choices.ts';
import type { StudyFields } from '../schema/study.ts';
import { numberKey } from './number-key.ts';
import type { Recogniser } from './recogniser.ts';
import { factsOf, type RegisterFacts, saidOn } from './register-facts.ts';
import { sitesTold } from './register-sites.ts';
import { type SharedFact, sharedFacts, type Voices } from './voices.ts';

/** What registers have to do with a study, beside the fields themselves. */
export interface Joined {
  /** False where nobody has written about the study. */
  described: boolean;
  voices: Voices;
  records: RegisterRecord[];
  /** What a register says of the status, where people say it too. */
  reported: ReportedStatus | undefined;
  /** What it says of the status of each site, in the order of the sites, and the source of those that it names. */
  sites: readonly JoinedSite[];
  /** When people themselves last took the facts from a register. */
  copied: IsoDate | undefined;
}

/** What registers have to do with one site. */
export interface JoinedSite {
  reported?: ReportedStatus | undefined;
  source?: StudyFields['source'];
}

/** A study with all its facts, whoever says them. */
export interface StudyEntry extends Entry<StudyFields> {
  /** Absent where no register is read that knows the study. */
  joined?: Joined;
  /** Other study files that numbers in a register tie it to. */
  tiedTo?: readonly string[];
}

/** The records of one study, the one that was true last first; of those that a newer one stands for, none. */
export function latestFirst(records: readonly Captured[]): Captured[] {
  const ordered = [...records].sort(
    (a, b) =>
      compare(saidOn(b), saidOn(a)) ||
      capturedRegisters.indexOf(a.fields.register) - capturedRegisters.indexOf(b.fields.register) ||
      compare(b.fields.number, a.fields.number),
  );
  const newest = new Map<string, string>();
  for (const { fields } of ordered) {
    const key = numberKey(fields.register, fields.number);
    const known = newest.get(key);
    if (known === undefined || known < fields.number) newest.set(key, fields.number);
  }
  return ordered.filter(
    ({ fields }) => newest.get(numberKey(fields.register, fields.number)) === fields.number,
  );
}

/** What one says of a study for the other pages. */
export const recordOf = (record: Captured): RegisterRecord => {
  const { register, number, verified, status, statusInRegister } = record.fields;
  return { register, number, file: record.file, read: record.read, verified, status, statusInRegister };
};

/** What a record reports of a status, and when. */
export const reportOf = (record: Captured, status: StudyFields['status']): ReportedStatus => ({
  register: record.fields.register,
  status,
  day: saidOn(record),
});

/** A fact, and the record that says it. */
export interface Told {
  value: unknown;
  record: Captured;
}

/** Facts that are one with another, so that no two registers say a half each. */
const partOf: Partial<Record<SharedFact, SharedFact>> = {
  stopped: 'status',
  joining: 'status',
  source: 'status',
};

/** Each fact in the words of the register that was true last of those that say it. */
export function toldBy(
  records: readonly Captured[],
  recogniser: Recogniser,
  { onlyOwnNumbers }: { onlyOwnNumbers: boolean },
): ReadonlyMap<SharedFact, Told> {
  const told = new Map<SharedFact, Told>();
  const facts = records.map((record): [Captured, RegisterFacts] => [record, factsOf(record, recogniser)]);
  for (const fact of sharedFacts) {
    const whole = partOf[fact];
    const own = whole === undefined ? facts : facts.filter(([record]) => record === told.get(whole)?.record);
    const isOthers = ([record]: [Captured, RegisterFacts]): boolean =>
      onlyOwnNumbers && fact.startsWith('ids.') && fact !== `ids.${record.fields.register}`;
    // A register knows its own number best.
    const first = fact.startsWith('ids.')
      ? [...own].sort((a, b) => Number(isOwnNumber(fact, b[0])) - Number(isOwnNumber(fact, a[0])))
      : own;
    const found = first.find((each) => each[1][fact] !== undefined && !isOthers(each));
    if (found) told.set(fact, { value: found[1][fact], record: found[0] });
  }
  const sites = told.get('sites');
  if (sites) {
    const value = sitesTold(sites.record, records, recogniser).map(({ site }) => site);
    told.set('sites', { ...sites, value });
  }
  return told;
}

const isOwnNumber = (fact: SharedFact, { fields }: Captured): boolean => fact === `ids.${fields.register}`;

/** Fields with facts put in their places. */
export function withFacts(fields: StudyFields, told: ReadonlyMap<SharedFact, Told>): StudyFields {
  const filled: Record<string, unknown> = { ...fields };
  for (const [fact, { value }] of told) {
    const [group = '', key] = fact.split('.');
    filled[group] = key === undefined ? value : { ...(filled[group] as object), [key]: value };
  }
  // The value of each fact has the shape that its field has: see `factsOf`.
  return filled as unknown as StudyFields;
}
