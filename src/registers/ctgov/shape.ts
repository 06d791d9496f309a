import { z } from 'zod';
import { list, part, texts, written } from '../facts/shape.ts';

const person = () => part({ name: written() });
const dated = () => part({ date: written(), type: written() });
const organisation = () => part({ name: written(), class: written() });

/** Of a place abroad nothing is read but the country, and a study may have hundreds of them. */
const withoutPlacesAbroad = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((place: unknown) => {
        const country = typeof place === 'object' && place !== null && Reflect.get(place, 'country');
        return typeof country === 'string' && country.trim() !== 'Norway' ? { country } : place;
      })
    : value;

/** What is read of a record as version 2 of the interface of ClinicalTrials.gov gives it; the rest is passed over. */
export const ctgovShape = z.object({
  protocolSection: z.object({
    identificationModule: z.object({
      nctId: written(),
      nctIdAliases: texts(),
      orgStudyIdInfo: part({ id: written() }),
      secondaryIdInfos: list(part({ id: written() })),
      briefTitle: written(),
      officialTitle: written(),
      acronym: written(),
      organization: part({ fullName: written(), class: written() }),
    }),
    statusModule: part({
      overallStatus: written(),
      statusVerifiedDate: written(),
      startDateStruct: dated(),
      completionDateStruct: dated(),
      studyFirstSubmitDate: written(),
      studyFirstPostDateStruct: dated(),
      resultsFirstPostDateStruct: dated(),
      lastUpdateSubmitDate: written(),
      lastUpdatePostDateStruct: dated(),
    }),
    sponsorCollaboratorsModule: part({
      responsibleParty: part({ investigatorFullName: written(), oldNameTitle: written() }),
      leadSponsor: organisation(),
      collaborators: list(organisation()),
    }),
    conditionsModule: part({ conditions: texts() }),
    designModule: part({
      studyType: written(),
      patientRegistry: written(),
      phases: texts(),
      designInfo: part({
        allocation: written(),
        interventionModel: written(),
        primaryPurpose: written(),
        maskingInfo: part({ masking: written() }),
      }),
      enrollmentInfo: part({ count: written(), type: written() }),
    }),
    armsInterventionsModule: part({
      armGroups: list(part({ type: written() })),
      interventions: list(part({ type: written(), name: written() })),
    }),
    eligibilityModule: part({
      healthyVolunteers: written(),
      sex: written(),
      minimumAge: written(),
      maximumAge: written(),
    }),
    contactsLocationsModule: part({
      centralContacts: list(person()),
      overallOfficials: list(person()),
      locations: z.preprocess(
        withoutPlacesAbroad,
        list(
          part({
            facility: written(),
            status: written(),
            city: written(),
            zip: written(),
            country: written(),
            contacts: list(person()),
          }),
        ),
      ),
    }),
  }),
  derivedSection: part({
    conditionBrowseModule: part({ meshes: list(part({ id: written(), term: written() })) }),
  }),
});

/** A record of ClinicalTrials.gov as it is mapped. */
export type CtgovRecord = z.output<typeof ctgovShape>['protocolSection'] & {
  meshes: readonly { id?: string | undefined; term?: string | undefined }[];
};

/** One place where a study takes in participants. */
export type CtgovLocation = CtgovRecord['contactsLocationsModule']['locations'][number];
