import { type IsoDate, lastDay } from '../../catalogue/index.ts';
import { complete, each } from '../facts/complete.ts';
import { Notes } from '../facts/notes.ts';
import { otherNumbers } from '../facts/other-numbers.ts';
import { Privacy } from '../facts/persons.ts';
import { phasesIn } from '../facts/phases.ts';
import { norwegianPostcode } from '../facts/places.ts';
import type { Mapped, RegisterFacts } from '../outcome.ts';
import type { IsrctnRecord, IsrctnTrial } from './shape.ts';
import { statusOn } from './status.ts';
import * as words from './words.ts';

const norway = 'Norway';

/** The facts of a record of ISRCTN about a study in Norway, as they were on a day. */
export function mapIsrctn(record: IsrctnRecord, today: IsoDate): Mapped<RegisterFacts> {
  const { trial } = record;
  const digits = /^(?:ISRCTN)?(\d{1,8})$/i.exec(trial.isrctn.number ?? '')?.[1];
  if (digits === undefined) {
    const reason = `Nummeret «${trial.isrctn.number ?? ''}» er ikke et ISRCTN-nummer (ISRCTN og åtte sifre). Last ned posten på nytt.`;
    return { refused: { kind: 'no-number', reason } };
  }
  const number = `ISRCTN${digits.padStart(8, '0')}`;
  const { participants, trialDesign } = trial;
  const centres = participants.trialCentres.trialCentre;
  const sites = centres.filter(({ country }) => country === norway);
  if (sites.length === 0 && !participants.recruitmentCountries.country.includes(norway))
    return { refused: { number, kind: 'not-in-norway', reason: 'Posten har ikke noe sted i Norge.' } };

  const notes = new Notes();
  const start = notes.date('recruitmentStart', participants.recruitmentStart);
  const end = notes.date('recruitmentEnd', participants.recruitmentEnd);
  const over = notes.date('overallEndDate', trialDesign.overallEndDate);
  const privacy = new Privacy(
    record.contact.map(({ forename = '', surname = '' }) => `${forename} ${surname}`),
  );

  return complete(
    {
      register: 'isrctn',
      number,
      otherNumbers: otherNumbers(numbersIn(trial), 'isrctn'),
      registered: notes.date('dateAssigned', trial.isrctn.assigned),
      verified: notes.date('lastUpdated', trial['@lastUpdated']),
      titles: [
        { text: privacy.title(trial.trialDescription.title), language: 'en', kind: 'public' },
        { text: privacy.title(trial.trialDescription.scientificTitle), language: 'en', kind: 'scientific' },
      ].filter(({ text }) => text !== undefined),
      acronym: privacy.words(trial.trialDescription.acronym),
      ...statusOn(today, { start, end: end && lastDay(end), over: over && lastDay(over) }, [
        trialDesign.overallStatusOverride,
        participants.recruitmentStatusOverride,
        participants.recruitmentStartStatusOverride,
      ]),
      type: words.meantIn(trialDesign.primaryStudyDesign, words.types),
      purpose: purposeOf(trial),
      phase: phasesIn(trial.interventions.intervention.flatMap(({ phase }) => phase ?? [])),
      design: {
        allocation: words.meantIn(
          trialDesign.interventionalTrialDesign.allocation ?? trialDesign.secondaryStudyDesign,
          words.allocations,
        ),
        masking: words.meantIn(trialDesign.interventionalTrialDesign.masking, words.maskings),
      },
      interventions: interventionsOf(trial, privacy),
      conditions: each(
        trial.conditions.condition
          .flatMap(({ description, diseaseClass2 }) => [description, diseaseClass2])
          .map((name) => privacy.words(name)),
      ),
      ...notes.ages(
        ['lowerAgeLimit', participants.lowerAgeLimit],
        ['upperAgeLimit', participants.upperAgeLimit],
      ),
      sex: words.meantIn(participants.gender, words.sexes),
      healthyVolunteers: volunteersOf(trial),
      participants: participantsOf(trial, notes),
      start: start === undefined ? undefined : { date: start },
      end: end === undefined ? undefined : { date: end },
      completed: over === undefined ? undefined : { date: over },
      sites: sites.map(({ name, city, zip }) => ({
        facility: privacy.place(name),
        town: privacy.place(city),
        postcode: norwegianPostcode(zip),
      })),
      countries: countriesOf(trial),
      sponsor: sponsorOf(record, privacy),
      funders: each(record.funder.map(({ name }) => privacy.place(name))),
      resultsPosted: notes.date('outputs.dateUploaded', firstResults(trial)),
    },
    notes,
    privacy,
  );
}

const numbersIn = ({ externalRefs: refs }: IsrctnTrial): string[] =>
  each([
    refs.eudraCTNumber,
    refs.clinicalTrialsGovNumber,
    refs.protocolSerialNumber,
    ...refs.secondaryNumbers.secondaryNumber,
  ]);

/** One purpose is one; several say none more than the others. */
function purposeOf({ trialDesign }: IsrctnTrial) {
  const written = [
    ...trialDesign.interventionalTrialDesign.purposes.purpose,
    ...trialDesign.trialTypes.trialType,
    ...trialDesign.trialType,
  ];
  const purposes = each(written.map((text) => words.meantIn(text, words.purposes)));
  return purposes.length === 1 ? purposes[0] : undefined;
}

/** The kind of what is tried out, with the names of its medicines where they are given. */
function interventionsOf({ interventions: { intervention } }: IsrctnTrial, privacy: Privacy) {
  return intervention.flatMap(({ interventionType, drugNames }) => {
    const kind = words.meantIn(interventionType, words.interventions);
    const names: (string | undefined)[] = each(drugsIn(drugNames).map((name) => privacy.words(name)));
    return (names.length === 0 ? [undefined] : names).map((name) => ({ kind, name }));
  });
}

/** Medicines in one text, or each in an element of its own. */
function drugsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(drugsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { '#': text, drugName } = value as Record<string, unknown>;
  return drugsIn(drugName ?? text);
}

function volunteersOf({ participants }: IsrctnTrial): string | undefined {
  const { healthyVolunteersAllowed: said, participantTypes } = participants;
  if (said === 'true' || said === 'false') return said;
  return participantTypes.participantType.some((type) => /^healthy volunteer/i.test(type))
    ? 'true'
    : undefined;
}

/** What is planned and what came to be, in all countries together. */
const participantsOf = ({ participants }: IsrctnTrial, notes: Notes) =>
  [
    { scope: 'all', is: 'planned', count: notes.count('targetEnrolment', participants.targetEnrolment) },
    {
      scope: 'all',
      is: 'actual',
      count: notes.count('totalFinalEnrolment', participants.totalFinalEnrolment),
    },
  ].filter(({ count }) => count !== undefined);

const ofKingdom = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland']);

function countriesOf({ participants }: IsrctnTrial): string | undefined {
  const countries = [
    ...participants.recruitmentCountries.country,
    ...participants.trialCentres.trialCentre.flatMap(({ country }) => country ?? []),
  ].map((name) => (ofKingdom.has(name) ? 'United Kingdom' : name));
  return String(new Set(countries).size);
}

function sponsorOf({ sponsor: [first] }: IsrctnRecord, privacy: Privacy) {
  const kind = words.meantIn(first?.sponsorType, words.sponsorKinds);
  return {
    name: privacy.place(first?.organisation),
    kind: kind ?? (isCommercial(first) ? 'industry' : undefined),
  };
}

const isCommercial = (sponsor: IsrctnRecord['sponsor'][number] | undefined): boolean =>
  /^commercial/i.test(sponsor?.commercialStatus ?? '');

/** Results that lie in the register itself; an article lies elsewhere. */
const firstResults = ({ outputs }: IsrctnTrial): string | undefined =>
  outputs.output
    .filter((output) =>
      /^(?:basic|plain ?english|abstract|other)\s?results/i.test(output['@outputType'] ?? ''),
    )
    .flatMap((output) => output['@dateUploaded'] ?? output['@dateCreated'] ?? [])
    .sort()[0];
