import type { XmlValue } from '../reading/xml-records.ts';
import { designIn, wordOf } from './older-words.ts';

type Element = Readonly<Record<string, XmlValue | XmlValue[] | undefined>>;

/** A record of the classic ClinicalTrials.gov, which gave XML until 2024, in the shape of version 2. */
export function recordOfClassic(value: XmlValue): unknown {
  const study = elementOf(value);
  const id = part(study, 'id_info');
  const sponsors = part(study, 'sponsors');
  const design = designOf(study);
  const responsible = part(study, 'responsible_party');
  const eligibility = part(study, 'eligibility');
  const [type = '', kind] = text(study, 'study_type').split(/ \[|\]/);
  return {
    protocolSection: {
      identificationModule: {
        nctId: text(id, 'nct_id'),
        nctIdAliases: texts(id, 'nct_alias'),
        orgStudyIdInfo: { id: text(id, 'org_study_id') },
        secondaryIdInfos: texts(id, 'secondary_id').map((number) => ({ id: number })),
        briefTitle: text(study, 'brief_title'),
        officialTitle: text(study, 'official_title'),
        acronym: text(study, 'acronym'),
      },
      statusModule: {
        overallStatus: wordOf(text(study, 'overall_status')),
        statusVerifiedDate: text(study, 'verification_date'),
        startDateStruct: dated(study, 'start_date'),
        completionDateStruct: dated(study, 'completion_date'),
        studyFirstPostDateStruct: dated(study, 'study_first_posted'),
        studyFirstSubmitDate: text(study, 'study_first_submitted') || text(study, 'firstreceived_date'),
        resultsFirstPostDateStruct: dated(study, 'results_first_posted'),
        lastUpdatePostDateStruct: dated(study, 'last_update_posted'),
        lastUpdateSubmitDate: text(study, 'last_update_submitted') || text(study, 'lastchanged_date'),
      },
      sponsorCollaboratorsModule: {
        responsibleParty: {
          investigatorFullName: text(responsible, 'investigator_full_name'),
          oldNameTitle: text(responsible, 'name_title'),
        },
        leadSponsor: agency(part(sponsors, 'lead_sponsor')),
        collaborators: elements(sponsors, 'collaborator').map(agency),
      },
      conditionsModule: { conditions: texts(study, 'condition') },
      designModule: {
        studyType: wordOf(type),
        patientRegistry: kind === 'Patient Registry',
        phases: texts(study, 'phase'),
        designInfo: {
          allocation: design('allocation'),
          interventionModel: design('intervention_model'),
          primaryPurpose: design('primary_purpose'),
          maskingInfo: { masking: design('masking') },
        },
        enrollmentInfo: {
          count: text(study, 'enrollment'),
          type: wordOf(text(part(study, 'enrollment'), '@type')),
        },
      },
      armsInterventionsModule: {
        armGroups: elements(study, 'arm_group').map((arm) => ({ type: text(arm, 'arm_group_type') })),
        interventions: elements(study, 'intervention').map((one) => ({
          type: wordOf(text(one, 'intervention_type')),
          name: text(one, 'intervention_name'),
        })),
      },
      eligibilityModule: {
        healthyVolunteers: healthy[text(eligibility, 'healthy_volunteers')],
        sex: wordOf(text(eligibility, 'gender')),
        minimumAge: text(eligibility, 'minimum_age'),
        maximumAge: text(eligibility, 'maximum_age'),
      },
      contactsLocationsModule: {
        centralContacts: people(study, ['overall_contact', 'overall_contact_backup']),
        overallOfficials: people(study, ['overall_official']),
        locations: elements(study, 'location').map(locationOf),
      },
    },
    derivedSection: {
      conditionBrowseModule: {
        meshes: texts(part(study, 'condition_browse'), 'mesh_term').map((term) => ({ term })),
      },
    },
  };
}

const healthy: Readonly<Record<string, boolean>> = { No: false, 'Accepts Healthy Volunteers': true };

/** How a study is laid out: each part in an element of its own, and before 2017 all in one text. */
function designOf(study: Element): (name: string) => string {
  const parts = part(study, 'study_design_info');
  const older = designIn(text(study, 'study_design').split(/,\s+(?=[A-Z][\w ]+:)/));
  return (name) => wordOf(text(parts, name)) || (older[name] ?? '');
}

const dated = (study: Element, name: string): { date: string; type: string } => ({
  date: text(study, name),
  type: wordOf(text(part(study, name), '@type')),
});

const agency = (element: Element): { name: string; class: string } => ({
  name: text(element, 'agency'),
  class: wordOf(text(element, 'agency_class')),
});

const people = (element: Element, names: readonly string[]): { name: string }[] =>
  names.flatMap((name) => elements(element, name)).map((one) => ({ name: text(one, 'last_name') }));

function locationOf(location: Element) {
  const facility = part(location, 'facility');
  const address = part(facility, 'address');
  return {
    facility: text(facility, 'name'),
    status: wordOf(text(location, 'status')) || undefined,
    city: text(address, 'city'),
    zip: text(address, 'zip'),
    country: text(address, 'country'),
    contacts: people(location, ['contact', 'contact_backup', 'investigator']),
  };
}

/** An element with nothing but text is that text, with attributes the text stands under `#`. */
const elementOf = (value: XmlValue | undefined): Element =>
  typeof value === 'object' ? value : value === undefined ? {} : { '#': value };

const valuesOf = (element: Element, name: string): XmlValue[] => [element[name] ?? []].flat();
const elements = (element: Element, name: string): Element[] => valuesOf(element, name).map(elementOf);
const part = (element: Element, name: string): Element => elementOf(valuesOf(element, name)[0]);

const texts = (element: Element, name: string): string[] =>
  elements(element, name).flatMap(({ '#': words }) => (typeof words === 'string' ? [words] : []));

function text(element: Element, name: string): string {
  return texts(element, name)[0] ?? '';
}
