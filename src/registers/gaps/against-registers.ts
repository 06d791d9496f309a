import {
  type CapturedRecord,
  type Catalogue,
  type Institution,
  type PartialDate,
  type Study,
  sitesInRegisters,
} from '../../catalogue/index.ts';
import { differ, wordOf } from './differ.ts';
import type { Gap } from './gap.ts';

/**
 * Compares what people have written of a study with what registers say of it: what people say holds on the page, so
 * only here does anyone see that a register has a new place, another status or another day.
 */
export function registerComparer(catalogue: Catalogue): (study: Study) => Gap[] {
  const wordOn = sitesInRegisters(catalogue);
  const byFile = new Map(catalogue.captured.map((record) => [record.file, record]));
  const byId = new Map(catalogue.institutions.map((institution) => [institution.id, institution]));
  return (study) => {
    const records = study.records.flatMap(({ file }) => byFile.get(file) ?? []);
    return [
      ...statusGap(study),
      ...(study.described ? [...dateGaps(study, records), ...siteGaps(study)] : []),
    ];
  };

  function siteGaps(study: Study): Gap[] {
    const said = study.voices.sites === undefined ? wordOn(study) : undefined;
    if (!said || study.sites.length + study.unnamedSites.length === 0) return [];
    const { number } = said.record.fields;
    const towns = new Set(said.sites.flatMap(({ institution, town }) => (institution ? [] : (town ?? []))));
    const theirs = new Map(said.sites.map((site) => [site.institution, site]));
    const lacking = said.sites.flatMap(({ institution, town, status }): Gap[] => {
      const hospital = institution === undefined ? undefined : byId.get(institution);
      const isKnown = hospital
        ? study.sites.some((site) => site.institution === hospital)
        : town === undefined || isPlaceOf(study, town);
      const name = hospital?.name ?? `et sted i ${town}`;
      return isKnown
        ? []
        : [
            gap(
              study,
              'register-sites',
              [name],
              `${number} har ${name} (${status}). Det står ikke i studiens fil.`,
            ),
          ];
    });
    const own = study.sites.flatMap(({ institution, ...site }): Gap[] => {
      const there = theirs.get(institution.id);
      if (!there && ![institution.place, ...institution.towns].some((town) => towns.has(town)))
        return [gap(study, 'own-sites', [institution.name], `${number} har ikke ${institution.name}.`)];
      const written = wordOf(site);
      // Where the whole study is said to stand otherwise, each of its places is too.
      const isAsWhole = written === wordOf(study) && there?.status === said.record.fields.status;
      return there && study.voices.status === undefined && there.status !== written && !isAsWhole
        ? [
            gap(
              study,
              'site-status',
              [institution.name],
              `${institution.name}: ${written} i studiens fil, ${there.status} i ${number}`,
            ),
          ]
        : [];
    });
    return [...lacking, ...own];
  }
}

const gap = (study: Study, kind: Gap['kind'], hospitals: readonly string[], what: string): Gap => ({
  kind,
  number: study.records[0]?.number ?? study.id,
  title: study.norwegian.title,
  hospitals,
  what,
  where: study.file,
});

const namesOf = (institutions: readonly Institution[]): string[] => institutions.map(({ name }) => name);

/** True of a town where the study has a place already, named or not. */
const isPlaceOf = ({ sites, unnamedSites }: Study, town: string): boolean =>
  unnamedSites.some((site) => site.town === town) ||
  sites.some(({ institution }) => [institution.place, ...institution.towns].includes(town));

function statusGap(study: Study): Gap[] {
  const { records, voices, institutions } = study;
  const people =
    study.described && voices.status === undefined ? [{ who: 'studiens fil', status: wordOf(study) }] : [];
  const said = [...people, ...records.map(({ number, status }) => ({ who: number, status }))];
  if (new Set(said.map(({ status }) => status)).size < 2) return [];
  const what = said.map(({ who, status }) => `${who}: ${status}`).join('; ');
  return [gap(study, 'voices', namesOf(institutions), what)];
}

function dateGaps(study: Study, records: readonly CapturedRecord[]): Gap[] {
  const { inclusion, completed, voices } = study;
  const facts = [
    ['inclusion.start', 'start', inclusion.start],
    ['inclusion.end', 'end', inclusion.end],
    ['completed', 'completed', completed],
  ] as const;
  const said = facts.flatMap(([fact, field, written]) => {
    const record = records.find(({ fields }) => fields[field] !== undefined);
    const date: PartialDate | undefined = record?.fields[field]?.date;
    return record && voices[fact] === undefined && differ(written, date)
      ? [`${fact}: ${written} i studiens fil, ${date} i ${record.fields.number}`]
      : [];
  });
  return said.length === 0
    ? []
    : [gap(study, 'register-dates', namesOf(study.institutions), said.join('; '))];
}
