import { z } from 'zod';
import {
  allocations,
  collections,
  homeParts,
  interventionKinds,
  languages,
  maskings,
  registers,
  resultKinds,
  sponsorKinds,
} from '../../../catalogue/index.ts';
import {
  address,
  choice,
  day,
  id,
  known,
  listOf,
  name,
  partialDay,
  quantity,
  text,
  words,
} from './fields.ts';
import { certaintySchema, place, region, status, studySummary, townRegion } from './study-facts.ts';
import { by } from './voices.ts';

const participationText = name(
  'ParticipationText',
  z.object({
    duration: known(text('How long one takes part')),
    procedures: listOf(z.string(), 'What is done'),
    groups: listOf(
      z.object({
        name: text('What the group gets'),
        share: known(text('How large a share of the participants comes into it')),
      }),
      'The groups one can come into',
    ),
    payment: known(text('Payment or compensation')),
    afterwards: known(text('What happens when the study is over')),
    languages: listOf(z.string(), 'Languages one must know'),
  }),
  'What the study asks of those who take part, in words; what is not stated is null or empty',
);

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
    participation: known(participationText),
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

const inclusion = z
  .object({
    start: known(partialDay('First day of inclusion')),
    end: known(partialDay('Last day of inclusion')),
  })
  .describe('The real period in which participants are taken in');

const participants = z.object({
  planned: known(quantity('How many are to take part')),
  included: known(quantity('How many have been taken in')),
  asOf: known(day('The day that number is of')),
});

const contact = known(
  name(
    'Contact',
    z.object({
      name: known(text('Name of the contact point')),
      email: known(text('Shared mailbox')),
      phone: known(text('Telephone number')),
      url: known(text('Page with contact information')),
    }),
    'A contact point: a unit, never a person',
  ),
);

/** What a site's own block says; what it does not say is null here, and as the study has it. */
const siteFacts = {
  status,
  certainty: certaintySchema,
  confirmed: known(day('When those who answer for the site, or the study, last confirmed that status')),
  inclusion: known(inclusion).describe('Its own period, where it has one; null where it is the study’s'),
  participants: known(participants.describe('Participants at the site')),
  contact: contact.describe('How to reach the site; null where it has no contact of its own'),
};

const site = name(
  'StudySite',
  z.object({
    institution: id('Id of the institution'),
    name: text('Its name'),
    orgnr: known(text('Its Norwegian organisation number')),
    place: text('Where it is'),
    region,
    ...siteFacts,
  }),
  'A hospital that takes part, with its own status',
);

const unnamedSite = name(
  'UnnamedSite',
  z.object({ place, region: townRegion, ...siteFacts }),
  'A place where participants are taken in, whose hospital the register does not name',
);

const links = {
  feeds: known(z.object({ atom: address('As Atom') }).describe('What happens to the study, as a feed')),
};

const dates = {
  inclusion,
  participants: participants.describe('Participants in Norway'),
  completed: known(partialDay('When the study ended, or is planned to')),
  confirmed: known(
    day(
      'When those who run the study, or all of its sites, last confirmed its status; null where nobody has, or only some of the sites',
    ),
  ),
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
  funders: listOf(z.string(), 'Who pays for the study'),
  contact: contact.describe(
    'How to reach the study: the contact point that its page shows; null where none is known',
  ),
};

const facts = {
  registeredTitle: known(
    z
      .object({ text: text('The title, word for word'), language: choice(languages, 'Its language') })
      .describe('The title as the register has it'),
  ),
  design: known(
    z
      .object({
        allocation: known(choice(allocations, 'How participants are shared out between groups')),
        masking: known(
          choice(maskings, 'How many parties do not know who is in which group; open: all know'),
        ),
        groups: known(quantity('How many groups')),
      })
      .describe('How the study is laid out'),
  ),
  participation: known(
    z
      .object({
        visits: known(
          z
            .object({
              count: known(quantity('How many times one comes')),
              hours: known(z.number().min(0).describe('How many hours it takes in all')),
            })
            .describe('Visits'),
        ),
        home: known(choice(homeParts, 'How much can be done from home')),
        placebo: known(z.boolean().describe('Whether some get a placebo')),
        travelCovered: known(z.boolean().describe('Whether travel is paid for')),
      })
      .describe('What the study asks of those who take part; in words it stands in norwegian and english'),
  ),
  advertising: known(choice(['approved'], 'approved: the ethics committee has approved posters')),
};

/** A study with everything the catalogue publishes of it. */
export const fullStudy = name(
  'Study',
  studySummary.extend({
    ...links,
    norwegian: studyText,
    english: known(studyText),
    interventions: listOf(z.enum(interventionKinds), 'What is tried out'),
    phase: listOf(z.int().min(1).max(5), 'Phases of a drug trial'),
    conditions: listOf(condition, 'Conditions the study is about'),
    categories: listOf(category, 'HRCS categories'),
    sites: listOf(site, 'Hospitals that take part'),
    unnamedSites: listOf(unnamedSite, 'Places whose hospital the register does not name'),
    ...parties,
    ...dates,
    ...facts,
    results: listOf(
      z.object({
        kind: choice(resultKinds, 'Where they are told'),
        title: text('Title'),
        url: text('Address'),
      }),
      'Published results',
    ),
    source: known(
      z
        .object({
          register: choice(registers, 'The register'),
          retrieved: day('When they were fetched'),
          verified: known(partialDay('When the register itself was last updated or verified')),
          alsoFrom: listOf(z.enum(collections), 'Other collections that facts were taken from'),
        })
        .describe('The register that the facts were fetched from'),
    ),
    by,
    previousIds: listOf(z.string(), 'Ids the study had before'),
    file: z
      .string()
      .nullable()
      .describe('Its Norwegian file as it is written; null where nobody has written about the study'),
  }),
  'A study with everything the catalogue publishes of it',
);
