import { z } from 'zod';
import {
  collections,
  interventionKinds,
  languages,
  registers,
  resultKinds,
  sponsorKinds,
  stopKinds,
} from '../../../catalogue/index.ts';
import { address, choice, day, id, known, listOf, name, quantity, text, words } from './fields.ts';
import { region, status, studySummary } from './study-facts.ts';

const studyText = name(
  'StudyText',
  z.object({
    language: choice(languages, 'Language of the text'),
    title: text('Heading: says in short what the study is about'),
    officialTitle: text('Title as the ethics committee or CTIS has it'),
    summary: text('One to three plain sentences'),
    include: listOf(z.string(), 'Who can take part, one criterion each'),
    exclude: listOf(z.string(), 'Who cannot take part, one criterion each'),
    keywords: listOf(z.string(), 'Words that readers search for'),
    remote: known(text('Whether one can take part from home')),
    note: known(text('Other important information')),
    stoppedReason: known(text('Why the study was stopped')),
    html: text('The text of the page as HTML, sanitised, with whole addresses'),
    updated: day('When this text last changed'),
  }),
  'Everything about a study that is written in one language',
);

const subject = { id: id('Id'), name: words };
const condition = name(
  'StudyCondition',
  z.object({ ...subject, icd10: listOf(z.string(), 'Codes of ICD-10') }),
  'A condition that a study is about',
);
const category = name('StudyCategory', z.object(subject), 'A category of the study');

const site = name(
  'StudySite',
  z.object({
    institution: id('Id of the institution'),
    name: text('Its name'),
    orgnr: known(text('Its Norwegian organisation number')),
    place: text('Where it is'),
    region,
    status,
  }),
  'A hospital that takes part, with its own status',
);

const partialDay = (description: string) =>
  z
    .string()
    .meta({ pattern: '^\\d{4}-\\d{2}(-\\d{2})?$' })
    .describe(`${description}, as 2026-05-12, or 2026-05 where only the month is known`);

const links = {
  feeds: z
    .object({ atom: address('As Atom'), json: address('As JSON Feed') })
    .describe('What happens to the study, as feeds'),
  fhir: z
    .object({ r4: address('In FHIR R4'), r5: address('In FHIR R5') })
    .describe('The study as ResearchStudy'),
};

const dates = {
  inclusion: z
    .object({
      start: known(partialDay('First day of inclusion')),
      end: known(partialDay('Last day of inclusion')),
    })
    .describe('The real period in which participants are taken in'),
  participants: z
    .object({
      planned: known(quantity('How many are to take part')),
      included: known(quantity('How many have been taken in')),
      asOf: known(day('The day that number is of')),
    })
    .describe('Participants in Norway'),
  added: day('When the study came into the catalogue'),
};

const parties = {
  coordinator: known(
    z.object({ id: id('Id'), name: text('Name') }).describe('The institution responsible for the research'),
  ),
  sponsor: known(
    z
      .object({ name: text('Name'), kind: choice(sponsorKinds, 'Kind of organisation') })
      .describe('Who started the study, when that is another'),
  ),
  contact: known(
    z
      .object({
        name: known(text('Name of the contact point')),
        email: known(text('Shared mailbox')),
        phone: known(text('Telephone number')),
        url: known(text('Page with contact information')),
      })
      .describe('How to reach the study: the contact point that its page shows; null where none is known'),
  ),
};

/** A study with everything the catalogue publishes of it. */
export const fullStudy = name(
  'Study',
  studySummary.extend({
    ...links,
    norwegian: studyText,
    english: known(studyText),
    stopped: known(choice(stopKinds, 'How the study was stopped early')),
    interventions: listOf(z.enum(interventionKinds), 'What is tried out'),
    phase: listOf(z.int().min(1).max(5), 'Phases of a drug trial'),
    conditions: listOf(condition, 'Conditions the study is about'),
    categories: listOf(category, 'HRCS categories'),
    sites: listOf(site, 'Hospitals that take part'),
    ...parties,
    ...dates,
    results: listOf(
      z.object({
        kind: choice(resultKinds, 'Where they are told'),
        title: text('Title'),
        url: text('Address'),
      }),
      'Published results',
    ),
    completed: known(text('Day or month when the study ended, or is planned to')),
    source: known(
      z
        .object({
          register: choice(registers, 'The register'),
          retrieved: day('When they were fetched'),
          verified: known(text('Day or month when the register itself was last updated or verified')),
          alsoFrom: listOf(z.enum(collections), 'Other collections that facts were taken from'),
        })
        .describe('The register that the facts were fetched from'),
    ),
    previousIds: listOf(z.string(), 'Ids the study had before'),
  }),
  'A study with everything the catalogue publishes of it',
);
