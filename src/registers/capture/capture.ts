import {
  type CapturedRegister,
  capturedPath,
  fieldsInYaml,
  firstDay,
  type IsoDate,
  isAsWritten,
  isDay,
  lastDay,
  writeCaptured,
} from '../../catalogue/index.ts';
import type { Outcome, Refusal, RegisterFacts } from '../outcome.ts';
import { type Change, changesBetween } from './changes.ts';
import { withoutToCome } from './not-yet.ts';

/** Where records lie. A write is whole or not done. */
export interface Store {
  /** The text of a file below the content folder; undefined where there is none. */
  read(path: string): string | undefined;
  write(path: string, text: string): void;
  /** Numbers of a register's records. */
  numbers(register: CapturedRegister): readonly string[];
}

/** What came of one record. */
export type News =
  | ({ kind: 'new' | 'unchanged' } & Taken)
  | ({ kind: 'changed'; changes: readonly Change[] } & Taken)
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'told'; where: string; text: string };

interface Taken {
  record: RegisterFacts;
  number: string;
  notes: readonly string[];
}

/** How a run reads. */
export interface Reading {
  register: CapturedRegister;
  today: IsoDate;
  /** The day the register gave a file that is older than today. */
  given?: IsoDate | undefined;
  /** True when each record was asked for by its number: then the day it was read is news too. */
  isByNumber: boolean;
}

interface HeldBack {
  text: string;
  /** What stood there when the run began. */
  before: string;
  changesStatus: boolean;
}

/** So many records can change their status in a night without anything being wrong. */
const handful = 5;
const mostChangedShare = 0.05;

/**
 * One run of capturing. What is new is written at once; what changes a record that is there is held back until the
 * end, so that a run that would turn the catalogue upside down can be stopped.
 */
export class Capture {
  /** Numbers that were read and are held. */
  readonly met = new Set<string>();
  readonly #store: Store;
  readonly #reading: Reading;
  readonly #heldBack = new Map<string, HeldBack>();
  /** What stood of each number before the run. */
  readonly #held = new Map<string, string | undefined>();
  /** What this run has made of each number, to compare with when it is met again. */
  readonly #made = new Map<string, string>();
  /** Numbers that were held when the run began. */
  readonly #before: ReadonlySet<string>;

  constructor(store: Store, reading: Reading) {
    this.#store = store;
    this.#reading = reading;
    this.#before = new Set(store.numbers(reading.register));
  }

  /** Takes in what was read of one record, and tells what is new about it. */
  take(outcome: Outcome<RegisterFacts>): News {
    if ('told' in outcome) return { kind: 'told', ...outcome.told };
    if ('refused' in outcome) return { kind: 'refused', refusal: outcome.refused };
    const { number, where } = outcome;
    const tooLate = this.#updatedLater(outcome.record);
    if (tooLate) return { kind: 'refused', refusal: { where, number, ...tooLate } };
    const { today, given = today } = this.#reading;
    const { record, notes: ofDates } = withoutToCome(outcome.record, given);
    const notes = [...outcome.notes, ...ofDates];
    const path = capturedPath(this.#reading.register, number);
    const made = this.#made.get(number);
    if (!this.#held.has(number))
      this.#held.set(number, this.#before.has(number) ? this.#store.read(path) : undefined);
    const held = this.#held.get(number);
    const text = this.#textOf(record, held);
    if (made !== undefined && !isRather(text, made))
      return { kind: 'refused', refusal: { where, number, ...repeated(made === text) } };
    const shrunk = held !== undefined && held !== text && isAsWritten(held) ? older(held, text) : undefined;
    this.met.add(number);
    if (shrunk !== undefined) return { kind: 'refused', refusal: { where, number, ...shrunk } };
    this.#made.set(number, text);
    if (held === undefined) {
      this.#store.write(path, text);
      return { kind: 'new', record, number, notes };
    }
    const changes = text === held ? [] : changesBetween(fieldsInYaml(held), fieldsInYaml(text));
    const changesStatus = changes.some(({ fact }) => fact === 'status');
    if (text === held) this.#heldBack.delete(path);
    else this.#heldBack.set(path, { text, before: held, changesStatus });
    return changes.length === 0 && isAsWritten(held)
      ? { kind: 'unchanged', record, number, notes }
      : { kind: 'changed', record, number, notes, changes };
  }

  /** What makes one doubt that the run is right: how many statuses of how many records would change. */
  get doubt(): { changed: number; held: number } | undefined {
    const changed = [...this.#heldBack.values()].filter(({ changesStatus }) => changesStatus).length;
    return changed > handful && changed > this.#before.size * mostChangedShare
      ? { changed, held: this.#before.size }
      : undefined;
  }

  /** Writes what was held back. */
  finish(): void {
    for (const [path, { text }] of this.#heldBack) {
      this.#store.write(path, text);
      this.#heldBack.delete(path);
    }
  }

  /** The text of a record. The days it was first and last read stay where nothing else is new. */
  #textOf(record: RegisterFacts, held: string | undefined): string {
    const { today, given = today, isByNumber } = this.#reading;
    const added = dayIn(held, 'added') ?? today;
    const retrieved = dayIn(held, 'retrieved') ?? given;
    const same = writeCaptured({ ...record, added, retrieved });
    const isNews = isByNumber || same !== held;
    return isNews && retrieved !== given ? writeCaptured({ ...record, added, retrieved: given }) : same;
  }

  /** Why a record cannot have been given on the day one says: the register has written in it since. */
  #updatedLater({ verified }: RegisterFacts): Pick<Refusal, 'kind' | 'reason'> | undefined {
    const { given, today } = this.#reading;
    if (given === undefined || verified === undefined) return undefined;
    if (firstDay(verified) <= given || firstDay(verified) > today) return undefined;
    const reason = `Registeret oppdaterte posten ${verified}, etter dagen du sier filen er fra (${given}). Rett datoen etter --read.`;
    return { kind: 'wrong-day', reason };
  }
}

function dayIn(text: string | undefined, field: 'added' | 'retrieved'): IsoDate | undefined {
  const [, day] = new RegExp(`^${field}: (\\S+)$`, 'm').exec(text ?? '') ?? [];
  return day !== undefined && isDay(day) ? day : undefined;
}

const verifiedIn = (text: string): string => {
  const [, date] = /^verified: (\S+)$/m.exec(text) ?? [];
  return date === undefined ? '' : lastDay(date);
};

/** Which of two readings of a number in one run counts, in whatever order they come. */
const isRather = (one: string, other: string): boolean => {
  const [a, b] = [verifiedIn(one), verifiedIn(other)];
  if (a !== b) return a > b;
  const [said, saidElse] = [saidIn(one), saidIn(other)];
  return said.length === saidElse.length ? said > saidElse : said.length > saidElse.length;
};

/** What a record says, without the days it was read here and the seal on them. */
const saidIn = (text: string): string => text.replace(/^(?:added|retrieved|checksum): .*\n/gm, '');

const repeated = (isSame: boolean): Pick<Refusal, 'kind' | 'reason'> => ({
  kind: 'repeated',
  reason: isSame
    ? 'Posten er alt lest i denne omgangen, med det samme innholdet.'
    : 'Posten er alt lest i denne omgangen, nyere eller mer utfyllende. Den brukes.',
});

/** Why a reading may not take the place of what is held: it is from before, or a part of it. */
function older(held: string, text: string): Pick<Refusal, 'kind' | 'reason'> | undefined {
  const [before, after] = [verifiedIn(held), verifiedIn(text)];
  if (after !== '' && after < before) {
    const reason = `Registeret oppdaterte denne utgaven ${after}, og den vi har ${before}. Den vi har, beholdes. Last ned posten på nytt.`;
    return { kind: 'older', reason };
  }
  const [read, readNow] = [dayIn(held, 'retrieved') ?? '', dayIn(text, 'retrieved') ?? ''];
  if (readNow < read) {
    const reason = `Filen er fra ${readNow}, og posten vi har, ble lest ${read} og sier noe annet. Den vi har, beholdes.`;
    return { kind: 'older', reason };
  }
  if (before === '' || after !== before) return undefined;
  const [had, has] = [fieldsInYaml(held), fieldsInYaml(text)];
  const gone = Object.keys(had).filter((field) => !(field in has));
  const isPart = changesBetween(had, has).every((change) => change.after === undefined);
  if (gone.length === 0 || !isPart) return undefined;
  const reason = `Posten er ikke nyere enn den vi har, og sier mindre (${gone.join(', ')} mangler). Den vi har, beholdes. Hent hele posten med nummeret.`;
  return { kind: 'older', reason };
}
