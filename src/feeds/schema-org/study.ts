import type {
  Hospital,
  MedicalObservationalStudy,
  MedicalStudy,
  MedicalTrial,
  MedicalWebPage,
  Thing,
} from 'schema-dts';
import {
  categoryName,
  confirmedOn,
  type Institution,
  isAhead,
  isOpenToInvited,
  type Language,
  numbersOf,
  registerAddress,
  type Status,
  type Study,
  standingAs,
  textIn,
} from '../../catalogue/index.ts';
import { studyPath, type Urls } from '../../urls.ts';
import { addressIn, conditionThing } from './things.ts';

/** Recruitment status in schema.org's MedicalStudyStatus. */
const statusWords: Record<Status, string | undefined> = {
  recruiting: 'Recruiting',
  'not-yet-recruiting': 'NotYetRecruiting',
  // Of what nobody is sure of nothing is claimed.
  uncertain: undefined,
  'active-not-recruiting': 'ActiveNotRecruiting',
  completed: 'Completed',
};
/** How a study was stopped, in schema.org's MedicalStudyStatus. */
const stopWords = { terminated: 'Terminated', withdrawn: 'Withdrawn', suspended: 'Suspended' };

/** The structured data of a study's page: the page and the study. */
export function studyNodes(study: Study, language: Language, urls: Urls): Thing[] {
  const text = textIn(study, language);
  const page = urls.absolute(studyPath(study, language, urls));
  const webPage: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': page,
    url: page,
    name: text.shortTitle,
    description: text.summary,
    inLanguage: text.language,
    dateModified: text.updated,
    ...(confirmedOn(study) && { lastReviewed: confirmedOn(study) }),
    medicalAudience: [{ '@type': 'MedicalAudience', audienceType: 'Patient' }],
    mainEntity: { '@id': `${page}#study` },
    keywords: study.categories.map((category) => categoryName(category, language)).join(', '),
  };
  return [webPage, medicalStudy(study, language, `${page}#study`)];
}

/**
 * A study as schema.org describes one. Phase, criteria, dates and whom to ask have no property there (a contact
 * point belongs to an organisation or a person), and stand in the page's text only.
 */
function medicalStudy(
  study: Study,
  language: Language,
  id: string,
): MedicalTrial | MedicalObservationalStudy | MedicalStudy {
  const text = textIn(study, language);
  const places = placesOf(study);
  const shared = {
    '@id': id,
    name: text.title,
    alternateName: text.shortTitle,
    description: text.summary,
    ...statusOf(study),
    healthCondition: study.conditions.map((condition) =>
      conditionThing(condition, language, { synonyms: false }),
    ),
    ...(places.length > 0 && { studyLocation: places }),
    ...(study.sponsor && { sponsor: { '@type': 'Organization' as const, name: study.sponsor.name } }),
    identifier: numbersOf(study.ids).map(({ register, number }) => ({
      '@type': 'PropertyValue' as const,
      propertyID: register.toUpperCase(),
      value: number,
    })),
    ...(study.ids.nct && { sameAs: registerAddress('nct', study.ids.nct).href }),
  };
  if (study.type === 'interventional') return { '@type': 'MedicalTrial', ...shared };
  if (study.type === 'observational') return { '@type': 'MedicalObservationalStudy', ...shared };
  return { '@type': 'MedicalStudy', ...shared };
}

/** A stop tells more than the status it led to, and that one must be invited more than that a study is open. */
function statusOf(study: Study): { status?: string } {
  const { status, stopKind } = study;
  const open = isOpenToInvited(study) ? 'EnrollingByInvitation' : undefined;
  const word = stopKind ? stopWords[stopKind] : (open ?? statusWords[status]);
  return word ? { status: `https://schema.org/${word}` } : {};
}

/**
 * Where participants are taken in: a hospital in its town, or a town alone where the register names no hospital. Of a
 * study that is open, only where it is: there is no status of a location, and a finished one is no place to go.
 */
const placesOf = (study: Study) => [
  ...standingLike(study, study.sites).map(({ institution }) => ({
    '@type': 'AdministrativeArea' as const,
    name: institution.place,
    containsPlace: hospital(institution),
  })),
  ...standingLike(study, study.unnamedSites).map(({ town }) => ({
    '@type': 'AdministrativeArea' as const,
    name: town,
  })),
];

const standingLike = <Site extends Pick<Study, 'status'>>(study: Study, sites: readonly Site[]) =>
  isAhead(study) ? standingAs(sites, study.status) : sites;

const hospital = ({ name, place }: Institution): Hospital => ({
  '@type': 'Hospital',
  name,
  address: addressIn(place),
});
