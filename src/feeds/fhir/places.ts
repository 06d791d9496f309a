import type { Institution, Study, StudySite, UnnamedSite } from '../../catalogue/index.ts';
import { organisationNumber } from './codes.ts';
import { inEnglish } from './words.ts';

type Location = ReturnType<typeof hospital> | ReturnType<typeof town>;

/** The hospitals that take in participants, and the towns whose hospital is not named, as resources inside the study. */
export const locationsOf = ({ sites, unnamedSites }: Study): Location[] => [
  ...sites.map((site, index) => hospital(site, siteId(index))),
  ...unnamedSites.map((site, index) => town(site, siteId(sites.length + index))),
];

/** The same places as references to those resources, each with its site. */
export const sitesOf = ({ sites, unnamedSites }: Study) =>
  [
    ...sites.map((site) => ({ site, display: site.institution.name })),
    ...unnamedSites.map((site) => ({ site, display: site.town })),
  ].map(({ site, display }, index) => ({ site, location: { reference: `#${siteId(index)}`, display } }));

const hospital = ({ institution }: StudySite, id: string) => {
  const { name, englishName, place, latitude, longitude } = institution;
  return {
    resourceType: 'Location' as const,
    id,
    name,
    _name: inEnglish(name, englishName),
    mode: 'instance' as const,
    address: { city: place, country: 'NO' },
    position: latitude === undefined || longitude === undefined ? undefined : { longitude, latitude },
    managingOrganization: owner(institution),
  };
};

/** A town is all that the register says, so the place has no name. */
const town = (site: UnnamedSite, id: string) => ({
  resourceType: 'Location' as const,
  id,
  mode: 'instance' as const,
  address: { city: site.town, country: 'NO' },
});

const siteId = (index: number): string => `site-${index + 1}`;

const owner = (institution: Institution) =>
  institution.orgnr === undefined && institution.trust === undefined
    ? undefined
    : organisation(institution.trust ?? institution.name, institution.orgnr);

/** A reference to an organisation by its number, where it has one. */
export const organisation = (display: string, orgnr: string | undefined) => ({
  type: 'Organization',
  identifier: orgnr === undefined ? undefined : { system: organisationNumber, value: orgnr },
  display,
});
