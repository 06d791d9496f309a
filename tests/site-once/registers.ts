import {
  type CapturedRecord,
  type Catalogue,
  conditionRecogniser,
  readCatalogue,
  siteRecogniser,
} from '../../src/catalogue/index.ts';
import { rawStudies } from './front-matter.ts';
import type { Site } from './setup.ts';
import { type Dated, firstDayOf, isDone, lastDayOf } from './standing.ts';

/** A study as the tests count it: what its file says, and what registers say where it is silent. */
export type Joined = Dated & { conditions: string[]; [fact: string]: unknown };

/** What of a record a study's file would say, and the day it was true. */
interface Said {
  said: string;
  read: string;
  facts: Record<string, unknown> & { status: string; sites: NonNullable<Dated['sites']> };
  source: { register: string; retrieved: string; verified?: string };
}

const registers = ['nct', 'euct', 'isrctn'];

/**
 * Every study with the facts of registers where its file is silent, and those that registers alone know, put together
 * here a second time. Which records are of which study, and what a hospital or a disease in a record is, the catalogue
 * tells: that is tested by itself.
 */
export function joinedStudies(of: Pick<Site, 'content' | 'today'>): Joined[] {
  const written = rawStudies(of) as Joined[];
  const { catalogue } = readCatalogue({ root: of.content, today: of.today });
  if (!catalogue) throw new Error(`${of.content} cannot be published.`);
  const records = catalogue.captured.filter(({ study }) => study !== undefined);
  const said = saidIn(catalogue);
  const groups = Map.groupBy(records, ({ study }) => study);
  const ofStudy = (id: string): Said[] => (groups.get(id) ?? []).map(said).sort(latestFirst);
  const described = new Set(written.map(({ id }) => id));
  const alone = [...groups].filter(([id]) => !described.has(id ?? ''));
  return [
    ...written.map((study) => filled(study, ofStudy(study.id))),
    ...alone.map(([id = '', own]) =>
      filled(
        {
          id,
          categories: [],
          added: own.map(({ fields }) => fields.added).sort()[0],
          updated: own
            .map(({ fields }) => fields.retrieved)
            .sort()
            .at(-1),
        } as unknown as Joined,
        ofStudy(id),
      ),
    ),
  ];
}

const latestFirst = (a: Said, b: Said): number =>
  a.said === b.said
    ? registers.indexOf(a.source.register) - registers.indexOf(b.source.register)
    : a.said < b.said
      ? 1
      : -1;

function filled(study: Joined, records: readonly Said[]): Joined {
  const [latest] = records;
  if (!latest) return study;
  const own = study.status === undefined || study.status === 'unknown' ? latest : undefined;
  const told = (fact: string): unknown =>
    study[fact] ?? records.map(({ facts }) => facts[fact]).find((value) => value !== undefined);
  const facts = ['type', 'interventions', 'phase', 'sponsor', 'completed', 'participants'];
  const { start } = study.inclusion ?? {};
  const status = own?.facts.status ?? study.status;
  const sameLater = records.find(
    (record) => record.facts.status === status && record.read >= (study.source?.retrieved ?? ''),
  );
  const covers =
    study.confirmed && (!own || study.confirmed >= lastDayOf(own.said)) ? study.confirmed : undefined;
  return {
    ...study,
    ...Object.fromEntries(facts.map((fact) => [fact, told(fact)])),
    conditions: (told('conditions') ?? []) as string[],
    inclusion: { ...study.inclusion, ...(start === undefined && { start: told('start') as string }) },
    status,
    stopped: own ? (own.facts['stopped'] as Joined['stopped']) : study.stopped,
    confirmed: covers,
    source: (own ?? sameLater)?.source ?? study.source,
    copied: study.source?.retrieved,
    reported: own ? undefined : { status: latest.facts.status, day: latest.said },
    sites: sitesOf(study, latest, own, records),
  } as Joined;
}

function sitesOf(
  study: Joined,
  latest: Said,
  own: Said | undefined,
  records: readonly Said[],
): Dated['sites'] {
  if (study.sites === undefined) {
    const from = records.find(({ facts }) => facts.sites.length > 0);
    return from?.facts.sites.map((site) => ({ ...site, source: from.source }));
  }
  return study.sites.map((site) => {
    const same = latest.facts.sites.find(
      ({ institution }) => institution !== undefined && institution === site.institution,
    );
    if (own && site.status === undefined) {
      const covers = site.confirmed && site.confirmed >= lastDayOf(own.said) ? site.confirmed : undefined;
      return { ...site, ...(same?.status && { status: same.status }), confirmed: covers, source: own.source };
    }
    const isWhole = site.status === undefined || isDone({ status: latest.facts.status });
    const status = same ? (same.status ?? latest.facts.status) : isWhole ? latest.facts.status : undefined;
    return status === undefined ? site : { ...site, reported: { status, day: latest.said } };
  });
}

/** Reads the facts of records that the tests count. */
function saidIn(catalogue: Catalogue): (record: CapturedRecord) => Said {
  const meantSite = siteRecogniser(catalogue);
  const meantConditions = conditionRecogniser(
    catalogue.conditions.map((condition) => ({
      ...condition,
      parents: condition.parents.map(({ id }) => id),
    })),
  );
  return ({ fields, read }) => {
    const { verified, retrieved } = fields;
    const isPossible = verified !== undefined && firstDayOf(verified) <= read;
    const said = !isPossible ? retrieved : lastDayOf(verified) > read ? read : verified;
    const here = fields.participants.filter(({ scope }) => scope === 'norway');
    const count = (is: string): number | undefined => here.find((each) => each.is === is)?.count;
    const { ids } = meantConditions(fields);
    const kinds = [...new Set(fields.interventions.flatMap(({ kind }) => kind ?? []))];
    return {
      said,
      read,
      source: { register: fields.register, retrieved: read, ...(isPossible && { verified }) },
      facts: {
        status: fields.status,
        stopped: fields.stopped && { kind: fields.stopped },
        type: fields.type,
        interventions: kinds.length > 0 ? kinds : undefined,
        phase: fields.phase.length > 0 ? fields.phase : undefined,
        sponsor: fields.sponsor?.name && fields.sponsor.kind ? fields.sponsor : undefined,
        conditions: ids.length > 0 ? ids : undefined,
        start: fields.start?.date,
        completed: fields.completed?.date,
        participants: here.length > 0 ? { planned: count('planned'), included: count('actual') } : undefined,
        sites: sitesIn(fields, meantSite),
      },
    };
  };
}

const fromOpen = ['recruiting', 'not-yet-recruiting', 'active-not-recruiting', 'completed', 'unknown'];
const rank = (status: string): number => fromOpen.indexOf(status);

/** Each hospital once, and each town once where no hospital is known, as it is most open. */
function sitesIn(
  { sites, status }: CapturedRecord['fields'],
  meant: ReturnType<typeof siteRecogniser>,
): NonNullable<Dated['sites']> {
  const found = new Map<string, NonNullable<Dated['sites']>[number]>();
  for (const site of sites) {
    const { institution, town = site.town } = meant(site);
    if (!institution && (town === undefined || /^nor(?:ge|eg|way)$/i.test(town))) continue;
    const key = institution?.id ?? `town ${town}`;
    const own = site.status ?? status;
    const before = found.get(key);
    if (before && rank(before.status ?? status) <= rank(own)) continue;
    found.set(key, {
      ...(institution ? { institution: institution.id } : { place: { town: town ?? '' } }),
      ...(own !== status && { status: own }),
    });
  }
  return [...found.values()];
}
