import { complete, each } from '../facts/complete.ts';
import { later } from '../facts/dates.ts';
import { Notes, tellUs } from '../facts/notes.ts';
import { otherNumbers } from '../facts/other-numbers.ts';
import { Privacy } from '../facts/persons.ts';
import { phasesIn } from '../facts/phases.ts';
import { norwegianPostcode } from '../facts/places.ts';
import type { Mapped, RegisterFacts } from '../outcome.ts';
import type { CtgovLocation, CtgovRecord } from './shape.ts';
import { meaningInNorway, meaningOf, ofExpandedAccess, wordForNorway, wordForSite } from './status.ts';
import * as words from './words.ts';

/** The facts of a record of ClinicalTrials.gov about a study with a site in Norway. */
export function mapCtgov(record: CtgovRecord): Mapped<RegisterFacts> {
  const { identificationModule: id, statusModule: status, contactsLocationsModule: places } = record;
  const number = id.nctId?.toUpperCase() ?? '';
  if (!/^NCT\d{8}$/.test(number)) {
    const what = number === '' ? 'Posten har ikke noe nummer, og skal ha' : `Nummeret «${number}» er ikke`;
    const reason = `${what} et NCT-nummer (NCT og åtte sifre). Last ned posten på nytt.`;
    return { refused: { number, kind: 'no-number', reason } };
  }
  const refuse = (kind: 'not-a-study' | 'not-in-norway' | 'missing-facts', reason: string) => ({
    refused: { number, kind, reason },
  });
  const overall = status.overallStatus;
  if (record.designModule.studyType === 'EXPANDED_ACCESS' || ofExpandedAccess.has(overall ?? ''))
    return refuse('not-a-study', 'Posten er et program for behandling utenfor studier (expanded access).');
  const sites = places.locations.filter(({ country }) => country === 'Norway');
  if (sites.length === 0) return refuse('not-in-norway', 'Posten har ikke noe sted i Norge.');
  if (overall === undefined) return refuse('missing-facts', 'Posten sier ikke hvilken status studien har.');

  const notes = new Notes();
  const word = wordForNorway(overall, sites);
  const known = meaningInNorway(overall, sites);
  const meaning = known ?? { status: 'unknown' as const };
  if (known === undefined)
    notes.said.push(
      `Statusen «${word}» er ny for oss. Studien er tatt inn som «unknown»; et menneske må avgjøre.`,
    );
  const privacy = privacyOf(record);
  const { designInfo, enrollmentInfo } = record.designModule;

  return complete(
    {
      register: 'nct',
      number,
      otherNumbers: {
        ...otherNumbers(numbersIn(record), 'nct'),
        nct: id.nctIdAliases.filter((alias) => /^NCT\d{8}$/.test(alias) && alias !== number),
      },
      registered: notes.date(
        'studyFirstPostDate',
        status.studyFirstPostDateStruct.date ?? status.studyFirstSubmitDate,
      ),
      verified: later(
        notes.date('statusVerifiedDate', status.statusVerifiedDate),
        notes.date('lastUpdatePostDate', status.lastUpdatePostDateStruct.date ?? status.lastUpdateSubmitDate),
      ),
      titles: [
        { text: privacy.title(id.briefTitle), language: 'en', kind: 'public' },
        { text: privacy.title(id.officialTitle), language: 'en', kind: 'scientific' },
      ].filter(({ text }) => text !== undefined),
      acronym: privacy.words(id.acronym),
      ...meaning,
      statusInRegister: word,
      type: typeOf(record, notes),
      purpose: notes.word('primaryPurpose', designInfo.primaryPurpose, words.purposes),
      phase: phasesIn(record.designModule.phases),
      design: {
        allocation: allocationOf(record, notes),
        masking: notes.word('masking', designInfo.maskingInfo.masking, words.maskings),
        groups: groupsOf(record),
      },
      interventions: record.armsInterventionsModule.interventions.map(({ type, name }) => ({
        kind: notes.word('interventions.type', type, words.interventions),
        name: privacy.words(name),
      })),
      conditions: each(record.conditionsModule.conditions.map((name) => privacy.words(name))),
      terms: record.meshes
        .filter(({ id, term }) => (id ?? term) !== undefined)
        .map(({ id: code, term }) => ({ system: 'mesh', code, name: term })),
      ...notes.ages(
        ['minimumAge', record.eligibilityModule.minimumAge],
        ['maximumAge', record.eligibilityModule.maximumAge],
      ),
      sex: notes.word('sex', record.eligibilityModule.sex, words.sexes),
      healthyVolunteers: record.eligibilityModule.healthyVolunteers,
      participants: [
        {
          scope: 'all',
          is: notes.word('enrollmentInfo.type', enrollmentInfo.type, words.sureties),
          count: notes.count('enrollmentInfo.count', enrollmentInfo.count),
        },
      ].filter(({ count }) => count !== undefined),
      start: dated('startDate', status.startDateStruct, notes),
      completed: dated('completionDate', status.completionDateStruct, notes),
      sites: sites.map((site) => siteFacts(site, overall, privacy, notes)),
      countries: String(each(places.locations.map(({ country }) => country)).length),
      ...sponsorsOf(record, privacy, notes),
      resultsPosted: notes.date('resultsFirstPostDate', status.resultsFirstPostDateStruct.date),
    },
    notes,
    privacy,
  );
}

const numbersIn = ({ identificationModule: id }: CtgovRecord): string[] =>
  each([id.orgStudyIdInfo.id, ...id.secondaryIdInfos.map((info) => info.id), id.acronym]);

function privacyOf(record: CtgovRecord): Privacy {
  const { responsibleParty, leadSponsor, collaborators } = record.sponsorCollaboratorsModule;
  const { centralContacts, overallOfficials, locations } = record.contactsLocationsModule;
  const people = [...centralContacts, ...overallOfficials, ...locations.flatMap(({ contacts }) => contacts)];
  const organisations = [leadSponsor, ...collaborators].filter(({ class: kind = 'OTHER' }) =>
    ['INDUSTRY', 'NIH', 'FED', 'OTHER_GOV', 'NETWORK'].includes(kind),
  );
  return new Privacy(
    [...people.map(({ name }) => name), responsibleParty.investigatorFullName, responsibleParty.oldNameTitle],
    organisations.map(({ name }) => name),
  );
}

function typeOf({ designModule }: CtgovRecord, notes: Notes) {
  if (designModule.studyType === 'OBSERVATIONAL' && designModule.patientRegistry === 'true')
    return 'registry';
  return notes.word('studyType', designModule.studyType, {
    INTERVENTIONAL: 'interventional',
    OBSERVATIONAL: 'observational',
  });
}

/** Nothing is shared out where there is one group. */
function allocationOf({ designModule: { designInfo } }: CtgovRecord, notes: Notes) {
  const allocation = notes.word('allocation', designInfo.allocation, words.allocations);
  return allocation ?? (designInfo.interventionModel === 'SINGLE_GROUP' ? 'single-group' : undefined);
}

const groupsOf = ({ armsInterventionsModule: { armGroups } }: CtgovRecord): string | undefined =>
  armGroups.length === 0 ? undefined : String(armGroups.length);

const dated = (field: string, { date, type }: { date?: string; type?: string }, notes: Notes) => {
  const day = notes.date(field, date);
  return day === undefined ? undefined : { date: day, is: notes.word(`${field}.type`, type, words.sureties) };
};

function siteFacts(site: CtgovLocation, overall: string, privacy: Privacy, notes: Notes) {
  const word = wordForSite(overall, site.status);
  const meaning = word === undefined ? undefined : meaningOf(word);
  if (word !== undefined && meaning === undefined)
    notes.leaveOut('locations.status', word, 'er ikke et ord vi kjenner fra registeret', tellUs);
  return {
    facility: privacy.place(site.facility),
    town: privacy.place(site.city),
    postcode: norwegianPostcode(site.zip),
    status: meaning?.status,
    stopped: meaning?.stopped,
  };
}

function sponsorsOf(record: CtgovRecord, privacy: Privacy, notes: Notes) {
  const { leadSponsor, collaborators } = record.sponsorCollaboratorsModule;
  const nameOf = ({ name, class: kind }: { name?: string; class?: string }): string | undefined =>
    kind === 'INDIV' ? undefined : privacy.place(name);
  return {
    sponsor: {
      name: nameOf(leadSponsor),
      kind: notes.word('leadSponsor.class', leadSponsor.class, words.sponsorKinds),
    },
    collaborators: each(collaborators.map(nameOf)),
  };
}
