import type { z } from 'zod';
import type { Study } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';
import { apiPath } from './paths.ts';
import type { certaintySchema, listedStudy, studySummary } from './schema/study-facts.ts';

/** How sure a status is, and from when. */
export const toCertainty = ({ certainty }: Pick<Study, 'certainty'>): z.input<typeof certaintySchema> => ({
  kind: certainty.kind,
  day: 'day' in certainty ? (certainty.day ?? null) : null,
  lastSeen: certainty.kind === 'uncertain' ? certainty.lastSeen : null,
  because: certainty.kind === 'uncertain' ? certainty.because : null,
});

/** A study in the list of all. */
export const toListedStudy = (study: Study, urls: Urls): z.input<typeof listedStudy> => ({
  id: study.id,
  url: urls.absolute(urls.study(study.id, 'nb')),
  urlEn: study.described && study.english ? urls.absolute(urls.study(study.id, 'en')) : null,
  language: study.language,
  described: study.described,
  acronym: study.acronym ?? null,
  title: study.norwegian.shortTitle,
  titleEn: study.english?.shortTitle ?? null,
  status: study.status,
  stopped: study.stopKind ?? null,
  type: study.type ?? null,
  recruits: study.recruits,
  minimumAge: study.minimumAge ?? null,
  maximumAge: study.maximumAge ?? null,
  sex: study.sex ?? null,
  conditions: study.conditions.map((condition) => condition.id),
  categories: study.categories.map((category) => category.id),
  sites: study.sites.map(({ institution, status }) => ({ institution: institution.id, status })),
  unnamedSites: study.unnamedSites.map(({ town, region, status }) => ({
    place: { town },
    region: region ?? null,
    status,
  })),
  regions: study.regions,
  updated: study.updated,
  certainty: toCertainty(study),
  joining: study.joining ?? null,
});

/** A study with its summary. */
export const toSummary = (study: Study, urls: Urls): z.input<typeof studySummary> => ({
  ...toListedStudy(study, urls),
  api: urls.absolute(urls.file(apiPath.study(study.id))),
  summary: study.norwegian.summary,
  summaryEn: study.english?.summary ?? null,
  sites: study.sites.map(({ institution, status }) => ({
    institution: institution.id,
    shortName: institution.shortName,
    status,
  })),
  ids: study.ids,
});
