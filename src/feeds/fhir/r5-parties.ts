import type { ResearchStudyAssociatedParty } from 'fhir/r5';
import { contactOf, type Study } from '../../catalogue/index.ts';
import { stringsIn } from '../../i18n/index.ts';
import { coding } from './codes.ts';
import { partiesOf, telecomOf } from './parties.ts';
import { organisation } from './places.ts';
import { concept } from './words.ts';

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

/** The sponsor, the coordinator and the contact of a study; no person. */
export function associatedParties(study: Study): ResearchStudyAssociatedParty[] {
  const { lead, coordinator } = partiesOf(study);
  return [
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
    ...(contactOf(study)
      ? [
          {
            name: contactOf(study)?.name,
            role: role('recruitment-contact'),
            party: { reference: `#${contactId}` },
          },
        ]
      : []),
  ];
}

function kindOf(kind: keyof typeof kinds) {
  const [code, display] = kinds[kind];
  return coding('http://hl7.org/fhir/research-study-party-organization-type', code, display);
}

/** Who answers for the study: the contact point where it has a name, otherwise the one who has the study. */
export const contactOrganisation = (study: Study) => ({
  resourceType: 'Organization' as const,
  id: contactId,
  name: contactOf(study)?.name ?? partiesOf(study).lead?.name ?? stringsIn(study.language).study.contact,
  contact: [{ telecom: telecomOf(study) }],
});
