import { isOver } from '../basics/status.ts';
import { lastDay } from '../dates.ts';
import type { Fault, Problem } from '../problem.ts';
import type { Captured } from '../reading/captured/read-captured.ts';
import type { FieldPath } from '../reading/file-places.ts';
import type { Entry } from '../reading/record.ts';
import { problemAt } from '../reading/source.ts';
import type { StudyFields } from '../schema/study.ts';
import {
  type JoinedSite,
  latestFirst,
  recordOf,
  reportOf,
  type StudyEntry,
  type Told,
  toldBy,
  withFacts,
} from './joined.ts';
import type { Recogniser } from './recogniser.ts';
import { pathInRecord, saidOn, sourceOf } from './register-facts.ts';
import { sitesTold } from './register-sites.ts';
import { type SharedFact, sharedFacts, type Voices } from './voices.ts';

/**
 * A study that people have written about, with what registers say where its file is silent. What people have written
 * holds; what they confirmed before a register changed its word, they have not confirmed of that.
 */
export function describedStudy(
  entry: Entry<StudyFields>,
  captured: readonly Captured[],
  recogniser: Recogniser,
  { isSure }: { isSure: boolean },
): StudyEntry {
  const records = latestFirst(captured);
  const told = toldBy(records, recogniser, { onlyOwnNumbers: !isSure });
  const used = new Map(
    sharedFacts.flatMap((fact) => {
      const own = told.get(fact);
      return own && isSilent(entry, fact) ? [[fact, own] as const] : [];
    }),
  );
  const filled = withFacts(entry.fields, used);
  const sites = siteRecords(filled, used, records, recogniser);
  const source = sourceRecord(filled, used, records);
  if (source) used.set('source', { value: sourceOf(source), record: source });
  const fields = withSource({ ...filled, sites: sites.map(({ site }) => site) }, used);
  const [latest] = records;
  return {
    ...entry,
    fields,
    problem: problemIn(entry, used),
    joined: {
      described: true,
      voices: voicesOf(used),
      records: records.map(recordOf),
      reported: latest && !used.has('status') ? reportOf(latest, latest.fields.status) : undefined,
      sites: sites.map(({ joined }) => joined),
      copied: entry.fields.source?.retrieved,
    },
  };
}

type Used = ReadonlyMap<SharedFact, Told>;

/** That nobody knows is no word of people's that could hold against a register's. */
function isSilent(entry: Entry<StudyFields>, fact: SharedFact): boolean {
  const statesStatus = entry.states(['status']) && entry.fields.status !== 'unknown';
  if (fact === 'status') return !statesStatus;
  // What was stopped is a part of how the study stands, and so is where that is known from.
  if (fact === 'stopped' && statesStatus) return false;
  if (fact === 'source') return false;
  return !entry.states(fact.split('.'));
}

export const voicesOf = (told: Used): Voices =>
  Object.fromEntries([...told].map(([fact, { record }]) => [fact, record.fields.register]));

/**
 * The record that the status is from. The word of people has the source that they have written, or a register that
 * says the same and was read later.
 */
const sourceRecord = (
  { status, source }: StudyFields,
  used: Used,
  records: readonly Captured[],
): Captured | undefined =>
  used.get('status')?.record ??
  records.find((record) => record.fields.status === status && record.read >= (source?.retrieved ?? ''));

function withSource(fields: StudyFields, used: Used): StudyFields {
  const status = used.get('status')?.record;
  const record = used.get('source')?.record;
  const alsoFrom = fields.source?.alsoFrom;
  const source = record ? { ...sourceOf(record), ...(alsoFrom && { alsoFrom }) } : fields.source;
  const covers = fields.confirmed !== undefined && (!status || fields.confirmed >= lastDay(saidOn(status)));
  const { recruits = [] }: Partial<StudyFields> = fields;
  return { ...fields, recruits, source, confirmed: covers ? fields.confirmed : undefined };
}

/** The sites, each with what a register says of it. */
function siteRecords(
  fields: StudyFields,
  used: Used,
  records: readonly Captured[],
  recogniser: Recogniser,
): { site: StudyFields['sites'][number]; joined: JoinedSite }[] {
  const ofRegister = used.get('sites')?.record;
  if (ofRegister) {
    return sitesTold(ofRegister, records, recogniser).map(({ site, record }) => ({
      site,
      joined: { source: sourceOf(record) },
    }));
  }
  const status = used.get('status')?.record;
  const [latest] = records;
  const said = status ?? latest;
  if (!said) return fields.sites.map((site) => ({ site, joined: {} }));
  const listed = sitesTold(said, records, recogniser);
  return fields.sites.map((site) => {
    const { site: same, record: by = said } =
      listed.find(
        (each) => each.site.institution !== undefined && each.site.institution === site.institution,
      ) ?? {};
    const own = same && (same.status ?? said.fields.status);
    if (status && site.status === undefined) {
      const teller = same ? by : status;
      const isCovered = site.confirmed !== undefined && site.confirmed >= lastDay(saidOn(teller));
      return {
        site: {
          ...site,
          ...(same?.status !== undefined && { status: same.status }),
          confirmed: isCovered ? site.confirmed : undefined,
        },
        joined: { source: sourceOf(teller) },
      };
    }
    // A register that lists no such site says nothing of it, but that all are over says it of each.
    const reported =
      own ?? (site.status === undefined || isOver(said.fields) ? said.fields.status : undefined);
    return { site, joined: reported === undefined ? {} : { reported: reportOf(same ? by : said, reported) } };
  });
}

/**
 * A problem with what a register says stands in the record, and is never an error: nobody here can mend it, and the
 * study can be published as the register has it.
 */
function problemIn(entry: Entry<StudyFields>, used: Used): Entry<StudyFields>['problem'] {
  const toldIn = (path: FieldPath): [SharedFact, Told] | undefined => {
    const place = `${path.join('.')}.`;
    return [...used].find(([fact]) => place.startsWith(`${fact}.`) || `${fact}.`.startsWith(place));
  };
  return (path, fault, against = []): Problem => {
    const own = path.length === 0 ? undefined : toldIn(path);
    const isRegisters = own ?? against.map(toldIn).find((found) => found !== undefined);
    if (!isRegisters) return entry.problem(path, fault, against);
    const level = fault.level === 'due' ? 'due' : 'warning';
    if (!own) return entry.problem(path, { ...fault, level }, against);
    const [fact, { record }] = own;
    return problemAt(record.file, record.line(pathInRecord(fact)), path.join('.'), {
      ...inRegister(fault, entry.file),
      level,
    });
  };
}

const inRegister = ({ rule, message }: Fault, file: string): Fault => ({
  rule,
  message: `Registeret sier noe som ikke går opp. ${message}`,
  help: `Rett ikke denne filen. Er det feil, skriv det riktige i ${file}: det gjelder foran registeret.`,
});
