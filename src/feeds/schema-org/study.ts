import type {
  BreadcrumbList,
  Graph,
  Hospital,
  MedicalObservationalStudy,
  MedicalStudy,
  MedicalTrial,
  MedicalWebPage,
  Thing,
} from 'schema-dts';
import { type Language, type Status, type Study, textIn } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';

/** One step of a breadcrumb: a name and its path. */
export interface Crumb {
  name: string;
  path: string;
}

/**
 * Recruitment status in schema.org's MedicalStudyStatus. A stop tells more than the status it led to.
 * Phase, criteria and dates have no property in schema.org and stand in the page's text only.
 */
const statusWords: Record<Status, string> = {
  recruiting: 'Recruiting',
  'not-yet-recruiting': 'NotYetRecruiting',
  'active-not-recruiting': 'ActiveNotRecruiting',
  completed: 'Completed',
};
const stopWords = { terminated: 'Terminated', withdrawn: 'Withdrawn', suspended: 'Suspended' };

/** The structured data of a study's page: the page and the study. */
export function studyNodes(study: Study, language: Language, urls: Urls): Thing[] {
  const text = textIn(study, language);
  const page = urls.absolute(urls.study(study.id, language));
  const webPage: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': page,
    url: page,
    name: text.shortTitle,
    description: text.summary,
    inLanguage: text.language,
    dateModified: text.updated,
    lastReviewed: study.reviewed,
    medicalAudience: [{ '@type': 'MedicalAudience', audienceType: 'Patient' }],
    mainEntity: { '@id': `${page}#study` },
    keywords: study.categories.map((category) => category.name[language]).join(', '),
  };
  return [webPage, medicalStudy(study, language, `${page}#study`)];
}

/** Nodes as one linked document. */
export const graph = (nodes: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': nodes });

export function breadcrumb(crumbs: Crumb[], urls: Urls): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: urls.absolute(crumb.path),
    })),
  };
}

function medicalStudy(
  study: Study,
  language: Language,
  id: string,
): MedicalTrial | MedicalObservationalStudy | MedicalStudy {
  const text = textIn(study, language);
  const shared = {
    '@id': id,
    name: text.title,
    alternateName: text.shortTitle,
    description: text.summary,
    status: `https://schema.org/${study.stopKind ? stopWords[study.stopKind] : statusWords[study.status]}`,
    healthCondition: study.conditions.map((condition) => ({
      '@type': 'MedicalCondition' as const,
      name: condition.name[language],
      code: condition.icd10.map((codeValue) => ({
        '@type': 'MedicalCode' as const,
        codingSystem: 'ICD-10',
        codeValue,
      })),
    })),
    studyLocation: study.sites.map(({ institution }) => ({
      '@type': 'AdministrativeArea' as const,
      name: institution.place,
      containsPlace: hospital(institution.name, institution.place),
    })),
    ...(study.sponsor && { sponsor: { '@type': 'Organization' as const, name: study.sponsor.name } }),
    identifier: Object.entries(study.ids).map(([register, value]) => ({
      '@type': 'PropertyValue' as const,
      propertyID: register.toUpperCase(),
      value,
    })),
    ...(study.ids.nct && { sameAs: `https://clinicaltrials.gov/study/${study.ids.nct}` }),
  };
  if (study.type === 'interventional') return { '@type': 'MedicalTrial', ...shared };
  if (study.type === 'observational') return { '@type': 'MedicalObservationalStudy', ...shared };
  return { '@type': 'MedicalStudy', ...shared };
}

const hospital = (name: string, place: string): Hospital => ({
  '@type': 'Hospital',
  name,
  address: { '@type': 'PostalAddress', addressLocality: place, addressCountry: 'NO' },
});
