import type { ResearchStudyAssociatedParty } from 'fhir/r5';
import { type Contact, contactOf, type Study } from '../../catalogue/index.ts';
import { stringsIn } from '../../i18n/index.ts';
import { coding } from './codes.ts';
import { partiesOf, telecomOf } from './parties.ts';
import { organisation } from './places.ts';
import { concept, filled } from './words.ts';

const contactId = 'contact';

const role = (code: string) => ({
  coding: [coding('http://hl7.org/fhir/research-study-party-role', code, code)],
});

const kinds = {
  public: ['government', 'Government'],
  academic: ['academic', 'Academic'],
  industry: ['industry', 'Industry'],
  'non-profit': ['nonprofit', 'Nonprofit'],
} as const;

/** The sponsor, the coordinator, those who pay and the contact of a study; no person. */
export function associatedParties(study: Study): ResearchStudyAssociatedParty[] | undefined {
  const { lead, coordinator } = partiesOf(study);
  const contact = contactOf(study);
  return filled([
    ...(lead
      ? [
          {
            name: lead.name,
            role: role('lead-sponsor'),
            classifier: study.sponsor && [{ coding: [kindOf(study.sponsor.kind)] }],
            party: organisation(lead.name, lead.orgnr),
          },
        ]
      : []),
    ...(coordinator
      ? [
          {
            name: coordinator.name,
            // A legal role in Norwegian health research, which is none of FHIR's.
            role: concept(stringsIn(study.language).study.coordinator, stringsIn('en').study.coordinator),
            party: organisation(coordinator.name, coordinator.orgnr),
          },
        ]
      : []),
    ...study.funders.map((name) => ({ name, role: role('funding-source') })),
    ...(contact ? [contactParty(contact, contactId)] : []),
  ]);
}

/** Whom to ask, as a party of a study or of a site. */
export const contactParty = ({ name }: Contact, id: string): ResearchStudyAssociatedParty => ({
  name,
  role: role('recruitment-contact'),
  party: { reference: `#${id}` },
});

function kindOf(kind: keyof typeof kinds) {
  const [code, display] = kinds[kind];
  return coding('http://hl7.org/fhir/research-study-party-organization-type', code, display);
}

/** Whom to ask about a study: the contact point where it has a name, otherwise the one who has the study. */
export const contactOrganisations = (study: Study) => {
  const contact = contactOf(study);
  const name = contact?.name ?? partiesOf(study).lead?.name ?? stringsIn(study.language).study.contact;
  return contact ? [contactOrganisation(contact, contactId, name)] : [];
};

/** A contact point as a resource inside the study. */
export const contactOrganisation = (contact: Contact, id: string, name: string) => ({
  resourceType: 'Organization' as const,
  id,
  name: contact.name ?? name,
  contact: [{ telecom: telecomOf(contact) }],
});
