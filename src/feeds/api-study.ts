import type { Study, StudyText } from '../catalogue/index.ts';
import { rebaseLinks, type Urls } from '../urls.ts';
import { apiPath } from './api-paths.ts';

/** A study as the list gives it: enough to show a card and to filter. */
export function studySummary(study: Study, urls: Urls) {
  return {
    id: study.id,
    url: urls.absolute(urls.study(study.id, 'nb')),
    api: urls.absolute(urls.file(apiPath.study(study.id))),
    language: study.language,
    title: study.norwegian.shortTitle,
    titleEn: study.english?.shortTitle ?? null,
    summary: study.norwegian.summary,
    summaryEn: study.english?.summary ?? null,
    status: study.status,
    type: study.type,
    recruits: study.recruits,
    minimumAge: study.minimumAge ?? null,
    maximumAge: study.maximumAge ?? null,
    sex: study.sex ?? null,
    conditions: study.conditions.map((condition) => condition.id),
    categories: study.categories.map((category) => category.id),
    sites: study.sites.map(({ institution, status }) => ({ institution: institution.id, status })),
    regions: study.regions,
    ids: study.ids,
    updated: study.updated,
    reviewed: study.reviewed,
  };
}

/** A study with everything the catalogue knows of it. */
export function fullStudy(study: Study, urls: Urls) {
  return {
    ...studySummary(study, urls),
    urlEn: study.english ? urls.absolute(urls.study(study.id, 'en')) : null,
    norwegian: words(study.norwegian, urls),
    english: study.english ? words(study.english, urls) : null,
    stopped: study.stopKind ?? null,
    interventions: study.interventions,
    phase: study.phase,
    inclusion: { start: study.inclusion.start ?? null, end: study.inclusion.end ?? null },
    participants: {
      planned: study.participants?.planned ?? null,
      included: study.participants?.included ?? null,
      asOf: study.participants?.asOf ?? null,
    },
    conditions: study.conditions.map(({ id, name, icd10 }) => ({ id, name, icd10 })),
    categories: study.categories.map(({ id, name }) => ({ id, name })),
    coordinator: study.coordinator ? { id: study.coordinator.id, name: study.coordinator.name } : null,
    sites: study.sites.map(({ institution, status }) => ({
      institution: institution.id,
      name: institution.name,
      orgnr: institution.orgnr ?? null,
      place: institution.place,
      region: institution.region,
      status,
    })),
    sponsor: study.sponsor ?? null,
    lead: study.lead ?? null,
    contact: study.contact,
    results: study.results,
    added: study.added,
    source: study.source ?? null,
    previousIds: study.previousSlugs,
  };
}

const words = (text: StudyText, urls: Urls) => ({
  language: text.language,
  title: text.title,
  shortTitle: text.shortTitle,
  summary: text.summary,
  include: text.include,
  exclude: text.exclude,
  keywords: text.keywords,
  remote: text.remote ?? null,
  note: text.note ?? null,
  stoppedReason: text.stoppedReason ?? null,
  html: rebaseLinks(text.body.html, urls.absolute(urls.base)),
  updated: text.updated,
});
