import { isOver } from '../basics/status.ts';
import { firstDay, lastDay } from '../dates.ts';
import type { Captured } from '../reading/captured/read-captured.ts';
import type { FieldPath } from '../reading/file-places.ts';
import { registerAddress } from '../registers.ts';
import { type Language, languages } from '../schema/choices.ts';
import type { StudyFields } from '../schema/study.ts';
import type { Recogniser } from './recogniser.ts';
import { sitesOf } from './register-sites.ts';
import type { SharedFact } from './voices.ts';

/** What a register says, in the shape that a study's file says it in, by the path of the field. */
export type RegisterFacts = Partial<Record<SharedFact, unknown>> & {
  status: StudyFields['status'];
  sites?: StudyFields['sites'];
};

/** The day until which the register itself answers for a record: it cannot have been later than it was read. */
export const saidOn = ({ fields: { verified, retrieved }, read }: Captured): string => {
  if (verified === undefined || firstDay(verified) > read) return retrieved;
  return lastDay(verified) > read ? read : verified;
};

/** Where the facts of a record come from, as a study's file would say it. */
export function sourceOf(record: Captured): NonNullable<StudyFields['source']> {
  const { register, verified } = record.fields;
  const isPossible = verified !== undefined && firstDay(verified) <= record.read;
  return { register, retrieved: record.read, ...(isPossible && { verified }) };
}

/** The facts of one record. What the register does not say is absent. */
export function factsOf(record: Captured, recogniser: Recogniser): RegisterFacts {
  const { fields } = record;
  const { register, number, participants, healthyVolunteers } = fields;
  const conditions = recogniser.conditions(fields);
  const sites = sitesOf(fields, recogniser);
  return withoutAbsent({
    title: titleForPeople(fields.titles)?.text,
    registeredTitle: registeredTitleOf(fields.titles),
    acronym: fields.acronym,
    status: fields.status,
    joining: fields.joining,
    stopped: fields.stopped && { kind: fields.stopped },
    type: fields.type,
    interventions: filled([...new Set(fields.interventions.flatMap(({ kind }) => kind ?? []))]),
    phase: filled([...new Set(fields.phase)]),
    recruits:
      healthyVolunteers === undefined
        ? undefined
        : // Where the healthy may join too, they do so beside those who have what the study is about.
          [
            ...(healthyVolunteers && conditions.length === 0 ? [] : ['patients' as const]),
            ...(healthyVolunteers ? ['healthy-volunteers' as const] : []),
          ],
    ...numbersIn(fields),
    conditions: filled(conditions),
    'inclusion.start': fields.start?.date,
    'inclusion.end': fields.end?.date,
    completed: fields.completed?.date,
    participants: participantsOf(participants, saidOn(record), record.read),
    'eligibility.minimumAge': fields.minimumAge,
    'eligibility.maximumAge': fields.maximumAge,
    'eligibility.sex': fields.sex,
    sites: filled(sites),
    sponsor: fields.sponsor?.name && fields.sponsor.kind ? fields.sponsor : undefined,
    funders: filled(fields.funders),
    design: fields.design,
    results: fields.resultsPosted !== undefined && isOver(fields) ? resultsIn(register, number) : undefined,
    source: sourceOf(record),
  });
}

const filled = <T>(items: T[]): T[] | undefined => (items.length === 0 ? undefined : items);

const withoutAbsent = (facts: RegisterFacts): RegisterFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as RegisterFacts;

type Titles = Captured['fields']['titles'];

/** Norwegian has one code in registers, where the catalogue has one for each written form. */
const languageOf = ({ language }: Titles[number]): Language | undefined =>
  language === 'no' ? 'nb' : languages.find((known) => known === language);

const isNorwegian = (title: Titles[number]): boolean => !['en', undefined].includes(languageOf(title));
const isPublic = ({ kind }: Titles[number]): boolean => kind === 'public';

/** The title for most people, in Norwegian where the register has it so. */
export function titleForPeople(titles: Titles): { text: string; language: Language | undefined } | undefined {
  const title =
    titles.find((known) => isNorwegian(known) && isPublic(known)) ??
    titles.find(isNorwegian) ??
    titles.find((known) => languageOf(known) === 'en' && isPublic(known)) ??
    titles.find(isPublic) ??
    titles[0];
  return title && { text: title.text, language: languageOf(title) };
}

function registeredTitleOf(titles: Titles): StudyFields['registeredTitle'] {
  const known = titles.filter((title) => languageOf(title) !== undefined);
  const title = known.find(({ kind }) => kind === 'scientific') ?? known[0];
  const language = title && languageOf(title);
  return title && language && { text: title.text, language };
}

function numbersIn({ register, number, otherNumbers }: Captured['fields']): Partial<RegisterFacts> {
  const stated = { ...otherNumbers, [register]: [number] };
  return Object.fromEntries(
    (['euct', 'nct', 'isrctn', 'eudract'] as const).map((key) => {
      const [only, another] = stated[key] ?? [];
      return [`ids.${key}`, another === undefined ? only : undefined];
    }),
  );
}

/** The numbers for Norway alone: those for all countries say nothing of how many are taken in here. */
function participantsOf(
  counts: Captured['fields']['participants'],
  said: string,
  read: string,
): StudyFields['participants'] {
  const here = counts.filter(({ scope }) => scope === 'norway');
  const planned = here.find(({ is }) => is === 'planned')?.count;
  const included = here.find(({ is }) => is === 'actual')?.count;
  if (planned === undefined && included === undefined) return undefined;
  return {
    ...(planned !== undefined && { planned }),
    ...(included !== undefined && { included, asOf: lastDay(said) > read ? read : lastDay(said) }),
  };
}

/** What registers are called, everywhere. */
const registerNames = { nct: 'ClinicalTrials.gov', euct: 'CTIS', isrctn: 'ISRCTN' } as const;

function resultsIn(register: Captured['fields']['register'], number: string): StudyFields['results'] {
  const { href } = registerAddress(register, number);
  return href === undefined
    ? []
    : [{ kind: 'register', title: `${registerNames[register]} (${number})`, url: href }];
}

/** Where a record has what a study's file has in a field. */
export function pathInRecord(fact: SharedFact): FieldPath {
  switch (fact) {
    case 'title':
    case 'registeredTitle':
      return ['titles'];
    case 'recruits':
      return ['healthyVolunteers'];
    case 'source':
      return ['verified'];
    case 'results':
      return ['resultsPosted'];
    case 'ids.euct':
    case 'ids.nct':
    case 'ids.isrctn':
    case 'ids.eudract':
      return ['otherNumbers', fact.slice('ids.'.length)];
    default:
      return [fact.slice(fact.indexOf('.') + 1)];
  }
}
