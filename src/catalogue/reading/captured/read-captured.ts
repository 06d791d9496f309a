import type { IsoDate } from '../../dates.ts';
import type { Fault, Problem } from '../../problem.ts';
import { type CapturedFields, capturedSchema } from '../../schema/captured.ts';
import type { CapturedRegister } from '../../schema/choices.ts';
import { type RunFields, runSchema } from '../../schema/runs.ts';
import { isAsWritten } from '../../writing/captured.ts';
import { readListDrafts, readYamlDraft } from '../drafts.ts';
import { guarded } from '../guarded.ts';
import { hasMergeConflict, rawTextProblems } from '../raw-text.ts';
import { type Entry, judge } from '../record.ts';
import { failure, type Result } from '../result.ts';
import { problemAt, type SourceFile } from '../source.ts';
import { isCaptured, placeOfCaptured, runsPath } from './captured-path.ts';

/** A record of a register, with the day its facts were last read there. */
export interface Captured extends Entry<CapturedFields> {
  read: IsoDate;
}

/** What registers say, and what could not be read of it. */
export interface ReadCaptured {
  records: Captured[];
  /** When each register was last read for all of Norway. */
  runs: RunFields[];
  /** Numbers whose record exists and cannot be used. */
  broken: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Reads the records of registers among the files of a content folder. No machine mends what a register is taken to
 * say, so its problems carry no repairs.
 *
 * @param unreadable paths below the content folder of files that could not be read at all
 */
export function readCaptured(
  sources: readonly SourceFile[],
  unreadable: readonly string[],
  today: IsoDate,
): ReadCaptured {
  const problems: Problem[] = [];
  const broken = new Set(unreadable.filter(isCaptured).map(numberOf));
  const own = sources.filter(({ path }) => isCaptured(path));
  const runs = own
    .filter(({ path }) => path === runsPath)
    .flatMap((source) => keep(readRuns(source)))
    .flatMap((entry) => {
      if (entry.fields.read <= today) return [entry.fields];
      problems.push(entry.problem(['read'], notYet(entry.fields, today)));
      return [];
    });
  const records = own
    .filter(({ path }) => path !== runsPath)
    .flatMap((source) => keep(readRecord(source), source.path))
    .map((entry) => ({ ...entry, read: lastRead(entry.fields, runs) }));
  return { records, runs, broken, problems };

  function keep<Value>(result: Result<Value[]>, path?: string): Value[] {
    if (result.ok) return result.value;
    problems.push(...result.problems.map(({ edits, ...problem }) => problem));
    if (path !== undefined) broken.add(numberOf(path));
    return [];
  }
}

const numberOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

function readRecord(source: SourceFile): Result<Entry<CapturedFields>[]> {
  const { file, path } = source;
  const refused = (fault: Fault) => failure([problemAt(file, 1, '', fault)]);
  const place = placeOfCaptured(path);
  if (!place.ok) return refused(place.fault);
  const { register, number } = place;
  if (hasMergeConflict(source.text)) return refused(inConflict(register, number));
  if (!isAsWritten(source.text)) return refused(changedByHand(register, number));
  return guarded(file, () => {
    const draft = readYamlDraft(source);
    if (!draft.ok) return refused(outdated(register, number));
    const entry = judge({ ...draft.value, id: number }, capturedSchema);
    if (!entry.ok) {
      const help = captureAgain(register, number);
      return failure(entry.problems.map((problem) => ({ ...problem, help })));
    }
    const { fields } = entry.value;
    if (fields.register !== register || fields.number !== number)
      return refused(otherName(fields.register, fields.number));
    return { ok: true, value: [entry.value] };
  });
}

function readRuns(source: SourceFile): Result<Entry<RunFields>[]> {
  const seen = rawTextProblems(source);
  if (seen.length > 0) return failure(seen);
  const drafts = guarded(source.file, () => readListDrafts(source));
  if (!drafts.ok) return drafts;
  const entries = drafts.value.map((draft) => judge(draft, runSchema));
  const problems = entries.flatMap((entry) => (entry.ok ? [] : entry.problems));
  if (problems.length > 0) return failure(problems);
  return { ok: true, value: entries.flatMap((entry) => (entry.ok ? [entry.value] : [])) };
}

/**
 * A register that was read whole has said again all that it answered with, where the record tells when it was itself
 * last true; otherwise only the day counts on which its facts were read.
 */
function lastRead(
  { register, number, retrieved, verified }: CapturedFields,
  runs: readonly RunFields[],
): IsoDate {
  if (verified === undefined) return retrieved;
  const whole = runs.filter((run) => run.register === register && !run.missing.includes(number));
  return [retrieved, ...whole.map(({ read }) => read)].sort().at(-1) ?? retrieved;
}

/** The clock of one machine may be before that of another, so this stops nothing. */
const notYet = ({ register, read }: RunFields, today: IsoDate): Fault => ({
  level: 'warning',
  rule: 'run-in-future',
  message: `Registeret (${register}) kan ikke være lest ${read}: i dag er det ${today}. Dagen blir ikke regnet med.`,
  help: `Les registeret på nytt: npm run capture -- ${register} --norway.`,
});

const captureAgain = (register: CapturedRegister, number: string): string =>
  `Hent posten på nytt: npm run capture -- ${register} ${number}.`;

const changedByHand = (register: CapturedRegister, number: string): Fault => ({
  rule: 'captured-by-hand',
  message: 'Posten er endret for hånd, og blir ikke lest. Den skal si det registeret sier.',
  help: `Angre endringen. Er noe feil i registeret, skriv det riktige i studiens egen fil i studies/: den gjelder foran registeret. ${captureAgain(register, number)}`,
});

const inConflict = (register: CapturedRegister, number: string): Fault => ({
  rule: 'captured-conflict',
  message: 'Filen har merker etter en konflikt (<<<<<<<, ======= eller >>>>>>>).',
  help: `Ikke velg for hånd. ${captureAgain(register, number)}`,
});

const outdated = (register: CapturedRegister, number: string): Fault => ({
  rule: 'captured-unreadable',
  message: 'Posten er skrevet på en måte som ikke kan leses.',
  help: captureAgain(register, number),
});

const otherName = (register: CapturedRegister, number: string): Fault => ({
  rule: 'captured-name',
  message: `Filen er posten for ${number} i registeret ${register}, men heter noe annet.`,
  help: `Slett filen. ${captureAgain(register, number)}`,
});
