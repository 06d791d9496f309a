import { z } from 'zod';
import { list, part, texts, written } from '../facts/shape.ts';

const organisation = () =>
  part({ name: written(), type: written(), typeCode: written(), commercial: written() });
const translations = () => list(part({ attributeTranslation: written(), languageDescription: written() }));

const contact = () => part({ functionalName: written() });

const sponsor = () =>
  part({
    primary: written(),
    isCommercial: written(),
    organisation: organisation(),
    publicContacts: list(contact()),
    scientificContacts: list(contact()),
  });

const recruitmentPeriod = () => part({ recruitmentStartDate: written(), recruitmentEndDate: written() });

const memberState = {
  mscName: written(),
  countryName: written(),
  mscPublicStatusCode: written(),
  activeTrialRecruitmentPeriod: recruitmentPeriod(),
  activeTrialPeriod: part({ trialStartDate: written(), trialEndDate: written() }),
  recruitmentSubjectCount: written(),
};

const event = () => part({ notificationType: written(), date: written() });

/** What is read of the part of a record that both shapes have: at the root until June 2024, and one level down since. */
const application = {
  authorizedPartI: part({
    trialDetails: part({
      clinicalTrialIdentifiers: part({
        fullTitle: written(),
        fullTitleTranslations: translations(),
        publicTitle: written(),
        publicTitleTranslations: translations(),
        shortTitle: written(),
        secondaryIdentifyingNumbers: z
          .unknown()
          .optional()
          .transform((value) => numbersIn(value)),
      }),
      trialInformation: part({
        trialCategory: part({ trialPhase: written() }),
        medicalCondition: part({
          partIMedicalConditions: list(part({ medicalCondition: written() })),
          meddraConditionTerms: list(part({ termName: written(), classificationCode: written() })),
        }),
        trialObjective: part({ trialScopes: list(part({ code: written() })) }),
        trialDuration: part({ estimatedEndDate: written(), estimatedRecruitmentStartDate: written() }),
        sourceOfMonetarySupport: list(part({ organisationName: written() })),
        populationOfTrialSubjects: part({
          clinicalTrialGroups: list(part({ code: written() })),
          isFemaleSubjects: written(),
          isMaleSubjects: written(),
        }),
      }),
      protocolInformation: part({
        studyDesign: part({
          periodDetails: list(
            part({
              allocationMethod: written(),
              blindingMethodCode: written(),
              armDetails: list(part({ id: written() })),
            }),
          ),
        }),
      }),
    }),
    products: list(
      part({
        mpRoleInTrial: written(),
        productName: written(),
        productDictionaryInfo: part({ prodName: written(), activeSubstanceName: written() }),
      }),
    ),
    sponsors: list(sponsor()),
    rowSubjectCount: written(),
    rowCountriesInfo: list(part({ name: written() })),
  }),
  authorizedPartsII: list(
    part({
      mscInfo: part(memberState),
      recruitmentSubjectCount: written(),
      trialSites: list(
        part({
          departmentName: written(),
          organisationAddressInfo: part({
            organisation: organisation(),
            address: part({ city: written(), postcode: written() }),
          }),
          personInfo: part({ firstName: written(), lastName: written() }),
        }),
      ),
    }),
  ),
  memberStatesConcerned: list(part(memberState)),
  applicationInfo: list(part({ type: written(), submissionDate: written() })),
  eudraCt: part({ eudraCtCode: written() }),
};

/** What is read of a record of CTIS, whole; the rest is passed over. */
export const ctisShape = z.object({
  ctNumber: written(),
  ctStatus: written(),
  ctPublicStatusCode: written(),
  trialCountries: texts(),
  trialPhase: written(),
  totalNumberEnrolled: written(),
  submissionDate: written(),
  startDateEU: written(),
  lastUpdated: written(),
  lastPublicationUpdate: written(),
  eudraCtInfo: part({ eudraCtCode: written() }),
  primarySponsor: sponsor().optional(),
  results: part({
    summaryResults: list(part({ submissionDate: written() })),
    laypersonResults: list(part({ submissionDate: written() })),
  }),
  events: part({ trialEvents: list(part({ mscName: written(), events: list(event()) })) }),
  mscTrialNotificationsInfoList: list(part({ mscName: written(), mscNotificationsListInfo: list(event()) })),
  ...application,
  authorizedApplication: part(application),
});

type Whole = z.output<typeof ctisShape>;

/** A record of either shape, as it is mapped. */
export type CtisRecord = Omit<Whole, 'authorizedApplication'>;

/** The one shape that both are: what is missing at the root stands one level down. */
export function ofEitherShape({ authorizedApplication: below, ...root }: Whole, isNew: boolean): CtisRecord {
  return isNew ? { ...root, ...below } : root;
}

/** The values called `number` anywhere in the numbers of other registers. */
function numbersIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'number' && typeof inner === 'string' ? [inner] : numbersIn(inner),
  );
}
