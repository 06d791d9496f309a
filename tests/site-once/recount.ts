import { join } from 'node:path';
import { changed, frontMatter, type RawStudy, rawYaml } from './front-matter.ts';
import { joinedStudies } from './registers.ts';
import type { Site } from './setup.ts';
import { type Standings, standingsOf } from './standing.ts';

type Place = Pick<Site, 'content' | 'today'>;

/** A study as its file says it, and how it stands on the day. */
export interface Counted extends RawStudy {
  now: Standings;
  interventions?: string[];
  phase?: number[];
  sponsor?: { kind: string };
  conditions: string[];
  inclusion?: { start?: string; end?: string };
  participants?: { planned?: number; included?: number };
  remote?: string;
}

/** Every figure by `figure/id/measure`, counted from the files alone, one study and one month at a time. */
type Recount = Record<string, number>;

export const countedStudies = (of: Place): Counted[] =>
  joinedStudies(of).map((study) => ({ ...(study as unknown as Counted), now: standingsOf(study, of.today) }));

/** The hospitals that take in participants: coordinating is not enough. */
export const hospitalsOf = ({ sites = [] }: RawStudy): string[] => [
  ...new Set(sites.flatMap(({ institution }) => institution ?? [])),
];

/** The region of every hospital, by its id, and of every town that has an institution, or a local hospital. */
export function regionsOfPlaces(of: Place): Map<string, string> {
  const institutions = rawYaml<{ id: string; region: string; place: string; towns?: string[] }[]>(
    of as Site,
    'institutions.yaml',
  );
  const places = rawYaml<{ id: string; name: string; town?: string; localHospital?: string }[]>(
    of as Site,
    'places.yaml',
  );
  const regions = new Map(institutions.map(({ id, region }) => [id, region]));
  const townsWithInstitution = new Map(
    institutions.flatMap(({ place, towns = [], region }) =>
      [place, ...towns].map((town) => [town, region] as const),
    ),
  );
  for (const [town, region] of townsWithInstitution) regions.set(`town ${town}`, region);
  for (const { id, name, localHospital } of places) {
    if (townsWithInstitution.has(name)) continue;
    const served = localHospital ?? places.find(({ town }) => town === id)?.localHospital;
    const region = townsWithInstitution.get(places.find((other) => other.id === served)?.name ?? '');
    if (region) regions.set(`town ${name}`, region);
  }
  return regions;
}

/** The regions that a study has sites in: hospitals, and towns whose hospital nobody names. */
export const regionsOf = ({ sites = [] }: RawStudy, regions: Map<string, string>): string[] => [
  ...new Set(sites.flatMap((site) => regionOf(site, regions) ?? [])),
];

const regionOf = (
  { institution, place }: { institution?: string; place?: { town: string } },
  regions: Map<string, string>,
): string | undefined => regions.get(institution ?? `town ${place?.town}`);

/** How a study stands at one hospital. */
export const statusAt = ({ now }: Counted, id: string): string =>
  now.sites.find((site) => site.institution === id)?.status ?? now.status;

const order = ['recruiting', 'not-yet-recruiting', 'uncertain', 'active-not-recruiting', 'completed'];

/** How a study stands in a region: as at the site there where it is most open. */
export const statusIn = ({ now }: Counted, region: string, regions: Map<string, string>): string =>
  order.find((status) =>
    now.sites.some((site) => regionOf(site, regions) === region && site.status === status),
  ) ?? now.status;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const chapterStarts: [string, string][] = [
  ['A00', 'I'],
  ['C00', 'II'],
  ['D50', 'III'],
  ['E00', 'IV'],
  ['F00', 'V'],
  ['G00', 'VI'],
  ['H00', 'VII'],
  ['H60', 'VIII'],
  ['I00', 'IX'],
  ['J00', 'X'],
  ['K00', 'XI'],
  ['L00', 'XII'],
  ['M00', 'XIII'],
  ['N00', 'XIV'],
  ['O00', 'XV'],
  ['P00', 'XVI'],
  ['Q00', 'XVII'],
  ['R00', 'XVIII'],
  ['S00', 'XIX'],
  ['U00', 'XXII'],
  ['V00', 'XX'],
  ['Z00', 'XXI'],
];

/** The place of a code in the alphabet of codes. */
const rank = (code: string): number => letters.indexOf(code.charAt(0)) * 100 + Number(code.slice(1, 3));
const chapterOf = (code: string): string =>
  chapterStarts.filter(([start]) => rank(start) <= rank(code)).at(-1)?.[1] ?? '';

function codesOf(of: Place, id: string): string[] {
  const { icd10 = [], parents = [] } = frontMatter<{ icd10?: string[]; parents?: string[] }>(
    join(of.content, 'conditions', `${id}.md`),
  );
  return icd10.length > 0 ? icd10 : parents.flatMap((parent) => codesOf(of, parent));
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
/** The number of days in a month, by looking at the day before the next. */
const daysIn = (month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(number === 12 ? year + 1 : year, number % 12, 1) - 1).getUTCDate();
};
const monthEnd = (month: string): string => `${month}-${daysIn(month)}`;

export function recount(of: Place, studies: readonly Counted[]): Recount {
  const { today } = of;
  const counts: Recount = {};
  const add = (key: string, by = 1): void => {
    counts[key] = (counts[key] ?? 0) + by;
  };
  const count = (figure: string, id: string, study: Counted, status = study.now.status): void => {
    add(`${figure}/${id}/studies`);
    add(`${figure}/${id}/open`, status === 'recruiting' ? 1 : 0);
    add(`${figure}/${id}/uncertain`, status === 'uncertain' ? 1 : 0);
  };
  const came: { key: string; isNew: boolean }[] = [];
  const regions = regionsOfPlaces(of);
  const hospitals = new Set<string>();
  const year = Number(today.slice(0, 4));
  for (const study of studies) {
    const { inclusion = {}, sponsor, coordinator, phase = [] } = study;
    const { status, kind, written } = study.now;
    count('all', 'all', study);
    count('status', status, study);
    count('type', study.type, study);
    for (const id of new Set(study.interventions ?? [])) count('intervention', id, study);
    if (phase.length > 0) count('phase', [...new Set(phase)].sort().join('-'), study);
    for (const id of study.categories) count('category', id, study);
    const chapters = study.conditions.flatMap((id) => codesOf(of, id)).map(chapterOf);
    for (const id of new Set(chapters)) count('conditionGroup', id, study);
    const here = hospitalsOf(study);
    for (const id of here) {
      hospitals.add(id);
      count('institution', id, study, statusAt(study, id));
    }
    for (const id of regionsOf(study, regions)) {
      count('region', id, study, statusIn(study, id, regions));
    }
    if (coordinator) count('coordinator', coordinator, study);
    if (sponsor || coordinator) count('sponsor', sponsor?.kind ?? 'coordinator', study);
    for (const what of ['planned', 'included'] as const) {
      const people = study.participants?.[what];
      if (people !== undefined) add(`participants/${what}/people`, people);
    }
    if (study.english) count('english', 'english', study);
    if (study.remote) count('remote', 'remote', study);
    if (kind !== 'stated') count('certainty', kind, study);
    // What was last seen waiting is not known to have begun.
    const began = written !== 'not-yet-recruiting' && study.stopped?.kind !== 'withdrawn';
    const dayOf = (written: string, day: string): string =>
      written.length === 7 ? `${written}-${day}` : written;
    const start =
      began && inclusion.start && dayOf(inclusion.start, '01') <= today
        ? dayOf(inclusion.start, '01')
        : undefined;
    const mayGoOn = status === 'recruiting' || status === 'uncertain';
    const stated = began && !mayGoOn && inclusion.end;
    const latest = stated && (stated.length === 7 ? monthEnd(stated) : stated);
    const end =
      latest && (stated.length === 7 ? stated <= today.slice(0, 7) : latest <= today)
        ? [latest, today].sort()[0]
        : undefined;
    const firstDay = inclusion.start && dayOf(inclusion.start, '01');
    const startedSince = (day: string): boolean => firstDay !== undefined && firstDay >= day;
    for (const [key, first, isWithin] of [
      [`${year}-so-far`, `${year}-01-01`, study.added.startsWith(`${year}-`) && study.added <= today],
      [`${year - 1}`, `${year - 1}-01-01`, study.added.startsWith(`${year - 1}-`)],
      [
        `${year - 1}-same-days`,
        `${year - 1}-01-01`,
        study.added.startsWith(`${year - 1}-`) && study.added.slice(5) <= today.slice(5),
      ],
    ] as const)
      if (isWithin) came.push({ key: `compared/${key}/added`, isNew: startedSince(first) });
    for (const [what, day] of Object.entries({ started: start, closed: end })) {
      if (!day) continue;
      add(`years/${day.slice(0, 4)}/${what}`);
      if (day.startsWith(`${year}-`) && day <= today) add(`compared/${year}-so-far/${what}`);
      if (day.startsWith(`${year - 1}-`)) add(`compared/${year - 1}/${what}`);
      if (day.startsWith(`${year - 1}-`) && day.slice(5) <= today.slice(5))
        add(`compared/${year - 1}-same-days/${what}`);
    }
    for (const days of [30, 365]) {
      const isRecent = (day: string): boolean => dayNumber(today) - dayNumber(day) < days;
      if (isRecent(study.added))
        came.push({
          key: `recent/${days}-days/added`,
          isNew: firstDay !== undefined && dayNumber(today) - dayNumber(firstDay) < days,
        });
      else if (isRecent(changed(study))) add(`recent/${days}-days/updated`);
      if (end && isRecent(end)) add(`recent/${days}-days/closed`);
    }
    if (start) add('known/started/studies');
    if (end) add('known/closed/studies');
    if (start && (status === 'recruiting' || end)) {
      add('known/openOverTime/studies');
      for (let y = Number(start.slice(0, 4)), m = Number(start.slice(5, 7)); ; m++) {
        if (m > 12) [y, m] = [y + 1, 1];
        const month = `${y}-${String(m).padStart(2, '0')}`;
        if (monthEnd(month) > today || (end && monthEnd(month) > end)) break;
        add(`openOverTime/${month}/open`);
      }
    }
  }
  counts['institutions/all/institutions'] = hospitals.size;
  for (const { key, isNew } of came) if (isNew) add(key);
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value > 0));
}
