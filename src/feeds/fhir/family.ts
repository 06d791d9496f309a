import type { IsoDate, Study } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';

/** The versions of FHIR that studies are published in. */
export const fhirVersions = ['r4', 'r5'] as const;
export type FhirVersion = (typeof fhirVersions)[number];

/** Makes a resource of a study. */
export type MakeStudy<Resource> = (study: Study, circumstances: { urls: Urls; today: IsoDate }) => Resource;
