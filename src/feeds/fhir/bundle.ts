import { asMoment, type Catalogue } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';
import { fhirPath } from '../api/paths.ts';
import type { FhirVersion } from './family.ts';
import { resourceId } from './identity.ts';
import { filled } from './words.ts';

/**
 * All the studies as one collection, dated by the catalogue's day. `fullUrl` is what a resource is called, and ends in its
 * id, as FHIR demands; no file stands there.
 *
 * @param resources one of each study, in the catalogue's order
 */
export function bundle<Resource>(
  version: FhirVersion,
  { studies, today }: Catalogue,
  urls: Urls,
  resources: readonly Resource[],
) {
  const address = (path: string): string => urls.absolute(urls.file(path));
  return {
    resourceType: 'Bundle' as const,
    id: 'studies',
    meta: { lastUpdated: asMoment(today) },
    type: 'collection' as const,
    timestamp: asMoment(today),
    link: [{ relation: 'self' as const, url: address(fhirPath.bundle(version)) }],
    entry: filled(
      studies.map(({ id }, index) => ({
        fullUrl: address(`${fhirPath.base(version)}/ResearchStudy/${resourceId(id)}`),
        resource: resources[index],
      })),
    ),
  };
}
