import { contactOf, type Study, type StudyText } from '../../catalogue/index.ts';
import { rebaseLinks, type Urls } from '../../urls.ts';
import type { DataOf } from './kinds.ts';
import { fhirPath } from './paths.ts';
import { toSummary } from './study-facts.ts';
import { feedsBelow } from './subject-parts.ts';

/** A study with everything the catalogue publishes of it. */
export const toFullStudy = (study: Study, urls: Urls): DataOf<'study'> => ({
  ...toSummary(study, urls),
  ...linksOf(study, urls),
  norwegian: textOf(study.norwegian, urls),
  english: study.english ? textOf(study.english, urls) : null,
  stopped: study.stopKind ?? null,
  interventions: study.interventions,
  phase: study.phase,
  conditions: study.conditions.map(({ id, name, icd10 }) => ({ id, name, icd10 })),
  categories: study.categories.map(({ id, name }) => ({ id, name })),
  sites: study.sites.map(({ institution, status }) => ({
    institution: institution.id,
    name: institution.name,
    orgnr: institution.orgnr ?? null,
    place: institution.place,
    region: institution.region,
    status,
  })),
  ...partiesOf(study),
  inclusion: { start: study.inclusion.start ?? null, end: study.inclusion.end ?? null },
  participants: {
    planned: study.participants?.planned ?? null,
    included: study.participants?.included ?? null,
    asOf: study.participants?.asOf ?? null,
  },
  added: study.added,
  results: study.results,
  source: study.source
    ? { ...study.source, verified: study.source.verified ?? null, alsoFrom: study.source.alsoFrom ?? [] }
    : null,
  completed: study.completed ?? null,
  previousIds: study.previousSlugs,
});

const linksOf = (study: Study, urls: Urls) => ({
  feeds: feedsBelow(urls.study(study.id, study.language), urls),
  fhir: {
    r4: urls.absolute(urls.file(fhirPath.study('r4', study.id))),
    r5: urls.absolute(urls.file(fhirPath.study('r5', study.id))),
  },
});

const partiesOf = (study: Study) => {
  const { coordinator, sponsor } = study;
  const contact = contactOf(study);
  return {
    coordinator: coordinator ? { id: coordinator.id, name: coordinator.name } : null,
    sponsor: sponsor ?? null,
    contact: contact
      ? {
          name: contact.name ?? null,
          email: contact.email ?? null,
          phone: contact.phone ?? null,
          url: contact.url ?? null,
        }
      : null,
  };
};

const textOf = (text: StudyText, urls: Urls): DataOf<'study'>['norwegian'] => ({
  language: text.language,
  title: text.shortTitle,
  officialTitle: text.title,
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
