const root = 'api/v1';

/** Where the documents of version 1 of the open interface stand. */
export const apiPath = {
  index: `${root}/index.json`,
  studies: `${root}/studies.json`,
  full: `${root}/full.json`,
  study: (id: string): string => `${root}/studies/${id}.json`,
  institution: (id: string): string => `${root}/institutions/${id}.json`,
  condition: (id: string): string => `${root}/conditions/${id}.json`,
  category: (id: string): string => `${root}/categories/${id}.json`,
  keyFigures: `${root}/key-figures.json`,
  manifest: `${root}/manifest.json`,
  openApi: `${root}/openapi.json`,
  schema: (name: string): string => `${root}/schema/${name}.json`,
  contentSchema: (name: string): string => `${root}/schema/content/${name}.json`,
};

/** Where the same studies stand as FHIR resources, all together, in each version of FHIR. */
export const fhirPath = {
  base: (version: 'r4' | 'r5'): string => `fhir/${version}`,
  /** All of them in one resource. */
  bundle: (version: 'r4' | 'r5'): string => `${fhirPath.base(version)}/Bundle.json`,
  /** A resource on each line, for servers that take them in and programs that look for one. */
  lines: (version: 'r4' | 'r5'): string => `${fhirPath.base(version)}/ResearchStudy.ndjson`,
  /** The definition of the extension that says how a study or a site stands, the same in both versions. */
  standing: 'fhir/StructureDefinition/standing.json',
};

/** The description of the data for data.norge.no. */
export const dcatPath = 'dcat/catalog.ttl';
