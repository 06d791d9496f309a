import type { Institution, Study } from '../../catalogue/index.ts';
import { organisationNumber } from './codes.ts';
import { filled, inEnglish } from './words.ts';

/** The hospitals that take in participants, as resources inside the study. */
export const locationsOf = ({ sites }: Study) =>
  sites.map(({ institution }, index) => {
    const { name, englishName, place, latitude, longitude } = institution;
    return {
      resourceType: 'Location' as const,
      id: siteId(index),
      name,
      _name: inEnglish(name, englishName),
      mode: 'instance' as const,
      address: { city: place, country: 'NO' },
      position: latitude === undefined || longitude === undefined ? undefined : { longitude, latitude },
      managingOrganization: owner(institution),
    };
  });

/** The hospitals that take in participants, as references to the resources that `locationsOf` makes. */
export const sitesOf = ({ sites }: Study) =>
  filled(
    sites.map(({ institution }, index) => ({
      reference: `#${siteId(index)}`,
      display: institution.name,
    })),
  );

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
