import {
  type Contact,
  confirmedOn,
  contactOf,
  type Study,
  type StudyText,
  saidBy,
  shareIn,
  type UnnamedSite,
} from '../../catalogue/index.ts';
import { rebaseLinks, type Urls } from '../../urls.ts';
import type { DataOf } from './kinds.ts';
import { toCertainty, toSummary } from './study-facts.ts';
import { feedsBelow } from './subject-parts.ts';

/** A study with everything the catalogue publishes of it. */
export const toFullStudy = (study: Study, urls: Urls): DataOf<'study'> => ({
  ...toSummary(study, urls),
  ...linksOf(study, urls),
  norwegian: textOf(study.norwegian, study, urls),
  english: study.english ? textOf(study.english, study, urls) : null,
  interventions: study.interventions,
  phase: study.phase,
  conditions: study.conditions.map(({ id, name, icd10 }) => ({ id, name, icd10 })),
  categories: study.categories.map(({ id, name }) => ({ id, name })),
  sites: study.sites.map(({ institution, ...site }) => ({
    institution: institution.id,
    name: institution.name,
    orgnr: institution.orgnr ?? null,
    place: institution.place,
    region: institution.region,
    ...toSiteFacts(site),
  })),
  unnamedSites: study.unnamedSites.map(({ town, region, ...site }) => ({
    place: { town },
    region: region ?? null,
    ...toSiteFacts(site),
  })),
  ...partiesOf(study),
  ...factsOf(study),
  inclusion: toInclusion(study.inclusion),
  participants: toParticipants(study.participants),
  completed: study.completed ?? null,
  confirmed: confirmedOn(study) ?? null,
  added: study.added,
  results: study.results,
  source: study.source
    ? { ...study.source, verified: study.source.verified ?? null, alsoFrom: study.source.alsoFrom ?? [] }
    : null,
  by: byOf(study),
  previousIds: study.previousSlugs,
  file: study.written ?? null,
});

/** Whose word each fact is, and the day a register's were read. */
const byOf = (study: Study): DataOf<'study'>['by'] => ({
  facts: saidBy(study),
  registers: study.records.map(({ register, number, read, verified, status, statusInRegister }) => ({
    register,
    number,
    retrieved: read,
    verified: verified ?? null,
    status,
    statusInRegister,
  })),
});

/** What a site's own block says, and its standing. */
const toSiteFacts = (site: Omit<UnnamedSite, 'town' | 'region'>) => ({
  status: site.status,
  certainty: toCertainty(site),
  confirmed: confirmedOn(site) ?? null,
  inclusion: site.inclusion ? toInclusion(site.inclusion) : null,
  participants: site.participants ? toParticipants(site.participants) : null,
  contact: toContact(site.contact),
});

const toInclusion = ({ start, end }: Study['inclusion']) => ({ start: start ?? null, end: end ?? null });

const toParticipants = (participants: Study['participants']) => ({
  planned: participants?.planned ?? null,
  included: participants?.included ?? null,
  asOf: participants?.asOf ?? null,
});

const toContact = (contact: Contact | undefined) =>
  contact
    ? {
        name: contact.name ?? null,
        email: contact.email ?? null,
        phone: contact.phone ?? null,
        url: contact.url ?? null,
      }
    : null;

const factsOf = ({ registeredTitle, design, participation, advertising }: Study) => ({
  registeredTitle: registeredTitle ?? null,
  design: design
    ? {
        allocation: design.allocation ?? null,
        masking: design.masking ?? null,
        groups: design.groups ?? null,
      }
    : null,
  participation: participation
    ? {
        visits: participation.visits
          ? { count: participation.visits.count ?? null, hours: participation.visits.hours ?? null }
          : null,
        home: participation.home ?? null,
        placebo: participation.placebo ?? null,
        travelCovered: participation.travelCovered ?? null,
      }
    : null,
  advertising: advertising ?? null,
});

const linksOf = (study: Study, urls: Urls) => ({
  feeds: study.described ? feedsBelow(urls.study(study.id, study.language), urls) : null,
});

const partiesOf = (study: Study) => {
  const { coordinator, sponsor, funders } = study;
  return {
    coordinator: coordinator ? { id: coordinator.id, name: coordinator.name } : null,
    sponsor: sponsor ?? null,
    funders,
    contact: toContact(contactOf(study)),
  };
};

const textOf = (text: StudyText, study: Study, urls: Urls): DataOf<'study'>['norwegian'] => ({
  language: text.language,
  title: text.shortTitle,
  officialTitle: text.title,
  summary: text.summary,
  include: text.include,
  exclude: text.exclude,
  keywords: text.keywords,
  remote: text.remote ?? null,
  note: text.note ?? null,
  participation: toParticipationText(text, study),
  stoppedReason: text.stoppedReason ?? null,
  html: rebaseLinks(text.body.html, urls.absolute(urls.base)),
  updated: text.updated,
});

/** What the study asks, in one language. */
const toParticipationText = (
  { participationWords: words, language }: StudyText,
  { participation }: Study,
): DataOf<'study'>['norwegian']['participation'] =>
  words
    ? {
        duration: words.duration ?? null,
        procedures: words.procedures ?? [],
        groups: (words.groups ?? []).map((name, index) => ({
          name,
          share: shareIn(participation?.groups?.[index]?.share, language) ?? null,
        })),
        payment: words.payment ?? null,
        afterwards: words.afterwards ?? null,
        languages: words.languages ?? [],
      }
    : null;
