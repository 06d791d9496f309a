import {
  type CapturedRecord,
  type Catalogue,
  type Institution,
  namedInstitution,
  numberKey,
  numberKeys,
  numbersOf,
  resolverOf,
  type Study,
  siteRecogniser,
} from '../../catalogue/index.ts';
import { differ, wordOf } from './differ.ts';
import type { Gap } from './gap.ts';
import type { ListedStudy } from './list.ts';

/** Compares studies of a list with the catalogue, by the numbers both state. */
export function comparer(catalogue: Catalogue): (listed: ListedStudy) => Gap[] {
  const known = byNumber(catalogue);
  const titled = new Map(
    catalogue.studies.flatMap((study) =>
      [study.norwegian.title, study.norwegian.shortTitle, study.english?.title ?? ''].map(
        (title) => [plain(title), study] as const,
      ),
    ),
  );
  const meantSite = siteIn(catalogue);
  return (listed) => {
    const meant = listed.sites.map(meantSite);
    const { number, title, where } = listed;
    const about = {
      number,
      title,
      where,
      hospitals: [...new Set(meant.map(({ institution, written }) => institution?.name ?? written))],
    };
    const found = listed.keys.flatMap((key) => known.get(key) ?? [])[0];
    if (found === undefined) {
      const same = plain(title) === '' ? undefined : titled.get(plain(title));
      const alike = same && `Samme tittel som ${same.file}. Er det samme studie, skriv nummeret der.`;
      return listed.keys.length > 0
        ? [{ ...about, kind: 'lacking', what: alike ?? captureOf(listed) }]
        : [
            {
              ...about,
              kind: 'unnumbered',
              what: alike ?? numberOf(listed),
            },
          ];
    }
    if (!('described' in found))
      return [{ ...about, kind: 'old', what: `Vi har posten (${found.file}), men ingen side.` }];
    return [
      ...statusGap(listed, found, meant, about),
      ...dateGaps(listed, found, about),
      ...siteGaps(found, meant, about),
    ];
  };
}

/** What a list calls a place, and what it can be. */
interface ListedSite {
  written: string;
  institution?: Institution | undefined;
  choices?: readonly Institution[] | undefined;
}

/** Understands what registers call places, and what people call them among themselves: «OUS». */
function siteIn(catalogue: Catalogue): (written: string) => ListedSite {
  const meantSite = siteRecogniser(catalogue);
  const named = resolverOf(catalogue.institutions.map(namedInstitution));
  const byId = new Map(catalogue.institutions.map((institution) => [institution.id, institution]));
  return (written) => {
    const meant = meantSite({ facility: written });
    if (meant.institution || meant.choices || meant.town !== undefined) return { written, ...meant };
    const [only, another] = named(written).exactly;
    return { written, institution: only && !another ? byId.get(only.id) : undefined };
  };
}

type About = Pick<Gap, 'number' | 'title' | 'where' | 'hospitals'>;

const captureOf = ({ keys: [key = ''], number }: ListedStudy): string => {
  const [register = ''] = key.split(' ');
  return ['nct', 'euct', 'isrctn'].includes(register)
    ? `npm run capture -- ${register} ${number}`
    : 'Lag studien med npm run new.';
};

const numberOf = ({ unread }: ListedStudy): string =>
  unread === undefined
    ? 'Finn nummeret i et register, og skriv det i listen.'
    : `«${unread}» er ikke et nummer vi kjenner. Rett det i listen.`;

/** Studies, and records of those that have no page, by every number that is said of them. */
function byNumber({ studies, captured }: Catalogue): ReadonlyMap<string, Study | CapturedRecord> {
  const byId = new Map(studies.map((study) => [study.id, study]));
  const known = new Map<string, Study | CapturedRecord>();
  for (const record of captured) {
    const { register, number, otherNumbers } = record.fields;
    const study = record.study === undefined ? undefined : byId.get(record.study);
    const isSure = record.nearMisses.length === 0;
    for (const key of isSure ? numberKeys(otherNumbers) : [])
      if (!known.has(key)) known.set(key, study ?? record);
    known.set(numberKey(register, number), study ?? record);
  }
  for (const study of studies)
    for (const { register, number } of numbersOf(study.ids))
      known.set(register === 'rek' ? `rek ${number}` : (numberKeys({ [register]: number })[0] ?? ''), study);
  return known;
}

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A list of one hospital tells how the study stands there. */
function statusGap({ status }: ListedStudy, study: Study, meant: readonly ListedSite[], about: About): Gap[] {
  const [hospital, another] = [...new Set(meant.flatMap(({ institution }) => institution ?? []))];
  const only = another ? undefined : study.sites.find(({ institution }) => institution === hospital);
  const ours = wordOf(only ?? study);
  if (status === undefined || status === ours) return [];
  const here = only ? ` ved ${only.institution.name}` : '';
  return [{ ...about, kind: 'status', what: `Listen: ${status}. Vi: ${ours}${here} (${study.file})` }];
}

function dateGaps(listed: ListedStudy, { inclusion, file }: Study, about: About): Gap[] {
  const said = [
    differ(listed.start, inclusion.start) ? `start ${listed.start}, vi har ${inclusion.start}` : '',
    differ(listed.end, inclusion.end) ? `slutt ${listed.end}, vi har ${inclusion.end}` : '',
  ].filter((part) => part !== '');
  return said.length === 0 ? [] : [{ ...about, kind: 'dates', what: `Listen: ${said.join('; ')} (${file})` }];
}

function siteGaps({ institutions, file }: Study, meant: readonly ListedSite[], about: About): Gap[] {
  const ids = new Set(institutions.map(({ id }) => id));
  return meant
    .filter(({ institution }) => institution === undefined || !ids.has(institution.id))
    .map(({ written, institution, choices }) => ({
      ...about,
      kind: 'sites',
      what: `Listen: «${written}»${
        institution ? ` (${institution.name})` : choices ? ', som kan være flere' : ', som vi ikke kjenner'
      }. Det står ikke i ${file}.`,
    }));
}
