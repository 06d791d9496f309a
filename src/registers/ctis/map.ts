import { complete, each } from '../facts/complete.ts';
import { Notes } from '../facts/notes.ts';
import { otherNumbers } from '../facts/other-numbers.ts';
import { Privacy } from '../facts/persons.ts';
import { phasesIn } from '../facts/phases.ts';
import { norwegianPostcode } from '../facts/places.ts';
import type { Mapped, RegisterFacts } from '../outcome.ts';
import * as codes from './codes.ts';
import { countriesOf, datesOf, participantsOf } from './course.ts';
import { meaningInNorway, norwegianPart } from './norway.ts';
import type { CtisRecord } from './shape.ts';

/** The facts of a record of CTIS about a trial in Norway. */
export function mapCtis(record: CtisRecord): Mapped<RegisterFacts> {
  const number = record.ctNumber ?? '';
  if (!/^20\d{2}-5\d{5}-\d{2}-\d{2}$/.test(number)) {
    const reason = `Nummeret «${number}» er ikke et EU CT-nummer (for eksempel 2023-505613-24-00). Last ned posten på nytt.`;
    return { refused: { number, kind: 'no-number', reason } };
  }
  const ours = norwegianPart(record);
  if (ours === undefined)
    return { refused: { number, kind: 'not-in-norway', reason: 'Norge er ikke med i studien.' } };
  if (ours.word === '') {
    const reason = 'Posten sier ikke hvilken status studien har i Norge. Last ned hele posten på nytt.';
    return { refused: { number, kind: 'missing-facts', reason } };
  }

  const notes = new Notes();
  const meaning = meaningInNorway(ours) ?? { status: 'unknown' as const };
  if (meaningInNorway(ours) === undefined)
    notes.said.push(
      `Statusen «${ours.word}» er ny for oss. Studien er tatt inn som «unknown»; et menneske må avgjøre.`,
    );
  const { trialDetails } = record.authorizedPartI;
  const { trialInformation: about, clinicalTrialIdentifiers: id } = trialDetails;
  const privacy = privacyOf(record);

  return complete(
    {
      register: 'euct',
      number,
      otherNumbers: otherNumbers(
        each([...id.secondaryIdentifyingNumbers, record.eudraCt.eudraCtCode, record.eudraCtInfo.eudraCtCode]),
        'euct',
      ),
      registered: notes.date('submissionDate', firstSubmission(record), 'day-first'),
      verified: notes.date('lastUpdated', record.lastUpdated ?? record.lastPublicationUpdate, 'day-first'),
      titles: titlesOf(id, privacy),
      ...meaning,
      statusInRegister: ours.word,
      type: 'interventional',
      purpose: purposeOf(about.trialObjective.trialScopes.map(({ code }) => code)),
      phase: phaseOf(record),
      design: designOf(trialDetails.protocolInformation.studyDesign.periodDetails, notes),
      interventions: interventionsOf(record, privacy),
      conditions: each(
        about.medicalCondition.partIMedicalConditions.map((condition) =>
          privacy.words(condition.medicalCondition),
        ),
      ),
      terms: about.medicalCondition.meddraConditionTerms
        .filter(({ termName, classificationCode }) => (termName ?? classificationCode) !== undefined)
        .map(({ termName, classificationCode }) => ({
          system: 'meddra',
          code: classificationCode,
          name: termName,
        })),
      sex: sexOf(about.populationOfTrialSubjects),
      healthyVolunteers: volunteersOf(
        about.populationOfTrialSubjects.clinicalTrialGroups.map(({ code }) => code),
      ),
      participants: participantsOf(record, ours, notes),
      ...datesOf(record, ours, notes),
      sites: ours.parts.flatMap(({ trialSites }) => trialSites).map((site) => siteFacts(site, privacy)),
      countries: countriesOf(record),
      sponsor: sponsorOf(record, privacy),
      funders: each(
        about.sourceOfMonetarySupport.map(({ organisationName }) => privacy.place(organisationName)),
      ),
      resultsPosted: notes.date(
        'results.submissionDate',
        [...record.results.summaryResults, ...record.results.laypersonResults]
          .flatMap(({ submissionDate }) => submissionDate ?? [])
          .sort()[0],
        'day-first',
      ),
    },
    notes,
    privacy,
  );
}

type Identifiers = CtisRecord['authorizedPartI']['trialDetails']['clinicalTrialIdentifiers'];
type Site = CtisRecord['authorizedPartsII'][number]['trialSites'][number];

/** The titles as they are approved, and their Norwegian translations; the other languages say nothing to readers here. */
function titlesOf(id: Identifiers, privacy: Privacy) {
  const all = [
    { text: id.publicTitle, language: 'en', kind: 'public' },
    { text: id.fullTitle, language: 'en', kind: 'scientific' },
    ...translated(id.publicTitleTranslations, 'public'),
    ...translated(id.fullTitleTranslations, 'scientific'),
  ];
  return all
    .map((title) => ({ ...title, text: privacy.title(title.text) }))
    .filter(
      ({ text }, at) => text !== undefined && all.findIndex((title) => title.text === all[at]?.text) === at,
    );
}

const translated = (translations: Identifiers['publicTitleTranslations'], kind: string) =>
  translations.flatMap(({ attributeTranslation: text, languageDescription }) => {
    const language = codes.languages[languageDescription?.toLowerCase() ?? ''];
    return language === undefined ? [] : [{ text, language, kind }];
  });

function firstSubmission(record: CtisRecord): string | undefined {
  const initial = record.applicationInfo.find(({ type }) => type === 'INITIAL');
  return record.submissionDate ?? initial?.submissionDate;
}

/** One purpose is one; a trial that is to treat and to prevent says neither more than the other. */
function purposeOf(scopes: readonly (string | undefined)[]) {
  const purposes = each(scopes.map((code) => codes.scopes[code ?? '']));
  return purposes.length === 1 ? purposes[0] : undefined;
}

function phaseOf({ authorizedPartI, trialPhase }: CtisRecord): readonly string[] {
  const code = authorizedPartI.trialDetails.trialInformation.trialCategory.trialPhase ?? trialPhase;
  return codes.phases[code ?? ''] ?? phasesIn(trialPhase === undefined ? [] : [trialPhase]);
}

/** How a trial is laid out, from its first period: those after it seldom share out anew. */
function designOf(
  periods: CtisRecord['authorizedPartI']['trialDetails']['protocolInformation']['studyDesign']['periodDetails'],
  notes: Notes,
) {
  const [first] = periods;
  const groups = first?.armDetails.length ?? 0;
  return {
    allocation: notes.word('allocationMethod', first?.allocationMethod, codes.allocations),
    masking: notes.word('blindingMethodCode', first?.blindingMethodCode, codes.maskings),
    groups: groups === 0 ? undefined : String(groups),
  };
}

/** What is tried out, each name once; what it is compared with and what else is given are not. */
function interventionsOf({ authorizedPartI: { products } }: CtisRecord, privacy: Privacy) {
  const names = products
    .filter(({ mpRoleInTrial }) => mpRoleInTrial === codes.testedRole)
    .map(({ productDictionaryInfo: info, productName }) =>
      privacy.words(productName ?? info.prodName ?? info.activeSubstanceName),
    );
  return each(names).map((name) => ({ kind: 'drug', name }));
}

function sexOf({ isFemaleSubjects, isMaleSubjects }: { isFemaleSubjects?: string; isMaleSubjects?: string }) {
  const [women, men] = [isFemaleSubjects === 'true', isMaleSubjects === 'true'];
  if (women && men) return 'all';
  return women ? 'female' : men ? 'male' : undefined;
}

function volunteersOf(groups: readonly (string | undefined)[]): string | undefined {
  if (groups.includes(codes.healthyVolunteers)) return 'true';
  return groups.includes(codes.patients) ? 'false' : undefined;
}

function siteFacts(
  { organisationAddressInfo: { organisation, address }, departmentName }: Site,
  privacy: Privacy,
) {
  const names = each([privacy.place(organisation.name), privacy.place(departmentName)]);
  return {
    facility: names.join(', '),
    town: privacy.place(address.city),
    postcode: norwegianPostcode(address.postcode),
  };
}

const primaryOf = (record: CtisRecord) =>
  record.authorizedPartI.sponsors.find(({ primary }) => primary === 'true') ??
  record.authorizedPartI.sponsors[0] ??
  record.primarySponsor;

function sponsorOf(record: CtisRecord, privacy: Privacy) {
  const sponsor = primaryOf(record);
  const { name, type = '', commercial } = sponsor?.organisation ?? {};
  // A company may be noted as non-commercial, and then nobody knows which of the two is right.
  const isCommercial = sponsor?.isCommercial === 'true' || commercial === 'true';
  const kind = isCommercial
    ? 'industry'
    : codes.educational.test(type)
      ? 'academic'
      : codes.ofPatients.test(type)
        ? 'non-profit'
        : undefined;
  return { name: privacy.place(name), kind };
}

function privacyOf(record: CtisRecord): Privacy {
  const investigators = record.authorizedPartsII
    .flatMap(({ trialSites }) => trialSites)
    .map(({ personInfo: { firstName = '', lastName = '' } }) => `${firstName} ${lastName}`);
  const contacts = record.authorizedPartI.sponsors
    .flatMap(({ publicContacts, scientificContacts }) => [...publicContacts, ...scientificContacts])
    .map(({ functionalName }) => functionalName);
  return new Privacy([...investigators, ...contacts], [primaryOf(record)?.organisation.name]);
}
