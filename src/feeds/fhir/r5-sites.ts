import type { ResearchStudy } from 'fhir/r5';
import type { Study } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';
import { locationsOf, sitesOf } from './places.ts';
import { contactOrganisation, contactParty } from './r5-parties.ts';
import { progress } from './r5-progress.ts';
import { standingExtension } from './standing.ts';
import { filled } from './words.ts';

/**
 * The sites of a study, as R5 offers them: `site` may be a ResearchStudy of its own, inside the study, with the
 * progress, the numbers and the contact of that site. `recruitment` has no status, and a Location none either. The
 * place itself is the site of that inner study.
 */
export const r5Sites = (study: Study, urls: Urls) => {
  const locations = locationsOf(study);
  const sites = sitesOf(study).map(({ site, location }, index) => {
    const id = `site-study-${index + 1}`;
    const contactId = `site-contact-${index + 1}`;
    const { contact, participants } = site;
    const inner: ResearchStudy = {
      resourceType: 'ResearchStudy',
      id,
      extension: [standingExtension(site, urls)],
      status: 'active',
      site: [location],
      associatedParty: contact && [contactParty(contact, contactId)],
      progressStatus: progress({
        status: site.status,
        stopKind: study.stopKind,
        joining: study.joining,
        // The study's own period need not be the site's.
        inclusion: site.inclusion ?? {},
      }),
      recruitment: numbers(participants),
    };
    return {
      inner,
      contact: contact && contactOrganisation(contact, contactId, location.display),
      reference: { reference: `#${id}`, display: location.display },
    };
  });
  return {
    contained: [
      ...locations,
      ...sites.map(({ inner }) => inner),
      ...sites.flatMap(({ contact }) => contact ?? []),
    ],
    references: filled(sites.map(({ reference }) => reference)),
  };
};

const numbers = (participants: Study['participants']): ResearchStudy['recruitment'] =>
  participants === undefined || (participants.planned === undefined && participants.included === undefined)
    ? undefined
    : { targetNumber: participants.planned, actualNumber: participants.included };
