import { compare } from '../basics/compare.ts';
import { isFinished } from '../basics/status.ts';
import { type IsoDate, lastDay } from '../dates.ts';
import type { Captured } from '../reading/captured/read-captured.ts';
import { problemAt } from '../reading/source.ts';
import { type CapturedRegister, capturedRegisters } from '../schema/choices.ts';
import type { StudyFields } from '../schema/study.ts';
import { voicesOf } from './described.ts';
import { latestFirst, recordOf, type StudyEntry, type Told, toldBy, withFacts } from './joined.ts';
import type { Recogniser } from './recogniser.ts';
import { saidOn, sourceOf, titleForPeople } from './register-facts.ts';
import { sitesTold } from './register-sites.ts';
import type { SharedFact } from './voices.ts';

/** How many years ago a study that nobody has written about may have ended and still come in with a page. */
const yearsWithPage = 5;

/** The last part of the address of a study that is known by a number alone. */
export const idOfNumber = (number: string): string => number.toLowerCase();

/**
 * A study that is known from registers alone: its facts, and titles where a person would have written of it. What
 * every page needs to say of it in words, `i18n` makes of the facts.
 */
export function undescribedStudy(
  captured: readonly Captured[],
  recogniser: Recogniser,
  language: StudyFields['language'],
  { isSure }: { isSure: boolean },
): StudyEntry | undefined {
  const records = latestFirst(captured);
  const [latest] = records;
  if (!latest) return undefined;
  const told = withShownTitle(toldBy(records, recogniser, { onlyOwnNumbers: !isSure }));
  const [id = '', ...otherIds] = [...captured].sort(byNumber).map(({ fields }) => idOfNumber(fields.number));
  const fields = withFacts(emptyStudy(captured, latest, language), told);
  return {
    id,
    file: latest.file,
    fields: {
      ...fields,
      shortTitle: fields.title,
      previousSlugs: [...new Set(otherIds)],
    },
    body: '',
    bodyLine: 1,
    line: latest.line,
    states: () => false,
    problem: (path, fault) =>
      problemAt(latest.file, 1, path.join('.'), { ...fault, level: fault.level ?? 'warning' }),
    replacing: () => ({}),
    joined: {
      described: false,
      voices: voicesOf(told),
      records: records.map(recordOf),
      reported: undefined,
      copied: undefined,
      sites: sitesTold(told.get('sites')?.record ?? latest, records, recogniser).map(({ record }) => ({
        source: sourceOf(record),
      })),
    },
  };
}

/** A title that is not in Norwegian is shown as the register's, in its own language. */
function withShownTitle(told: ReadonlyMap<SharedFact, Told>): ReadonlyMap<SharedFact, Told> {
  const record = told.get('title')?.record;
  const title = record && titleForPeople(record.fields.titles);
  return record && title?.language === 'en'
    ? new Map([...told, ['registeredTitle', { value: { text: title.text, language: 'en' }, record }]])
    : told;
}

const byNumber = (a: Captured, b: Captured): number =>
  rankOf(a.fields.register) - rankOf(b.fields.register) || compare(a.fields.number, b.fields.number);

const rankOf = (register: CapturedRegister): number => capturedRegisters.indexOf(register);

/**
 * True of a study that had not ended when it came in, or had ended so lately that readers may look for it. A page that
 * has been there stays as the years go by, for others may lead to it.
 */
export function hasPage(
  { fields: { status, completed, inclusion, added } }: StudyEntry,
  said: IsoDate,
): boolean {
  if (!isFinished({ status })) return true;
  const ended = lastDay(completed ?? inclusion.end ?? said);
  return ended >= `${Number(added.slice(0, 4)) - yearsWithPage}${added.slice(4)}`;
}

/** The day until which any register answers for a study. */
export const lastSaid = (records: readonly Captured[]): IsoDate =>
  records
    .map((record) => lastDay(saidOn(record)))
    .sort()
    .at(-1) ?? '';

/** What is there before anyone says anything. */
const emptyStudy = (
  captured: readonly Captured[],
  { fields, read }: Captured,
  language: StudyFields['language'],
): StudyFields => ({
  title: fields.titles[0]?.text ?? fields.number,
  shortTitle: '',
  summary: '',
  language,
  status: fields.status,
  interventions: [],
  phase: [],
  recruits: [],
  ids: {},
  conditions: [],
  categories: [],
  keywords: [],
  inclusion: {},
  eligibility: { include: [], exclude: [] },
  sites: [],
  funders: [],
  results: [],
  updated:
    captured
      .map((record) => record.fields.retrieved)
      .sort()
      .at(-1) ?? read,
  added: captured.map((record) => record.fields.added).sort()[0] ?? read,
  previousSlugs: [],
});
