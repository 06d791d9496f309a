/** Where the documents of version 1 of the open interface stand. */
export const apiPath = {
  studies: 'api/v1/studies.json',
  study: (id: string): string => `api/v1/studies/${id}.json`,
  keyFigures: 'api/v1/key-figures.json',
};

/** Where the same studies stand as FHIR resources, in each version of FHIR. */
export const fhirPath = {
  base: (version: 'r4' | 'r5'): string => `fhir/${version}`,
  study: (version: 'r4' | 'r5', id: string): string => `${fhirPath.base(version)}/ResearchStudy/${id}.json`,
  bundle: (version: 'r4' | 'r5'): string => `${fhirPath.base(version)}/Bundle.json`,
};

/** The description of the data for data.norge.no. */
export const dcatPath = 'dcat/catalog.ttl';
