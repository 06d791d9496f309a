import { z } from 'zod';
import {
  doubts,
  joinings,
  norwegianForms,
  recruitKinds,
  regions,
  sexes,
  statuses,
  stopKinds,
  studyTypes,
  writtenStatuses,
} from '../../../catalogue/index.ts';
import { address, choice, day, id, known, listOf, name, text } from './fields.ts';

const statusText =
  'recruiting: takes in participants; not-yet-recruiting: will; uncertain: was one of these, and nobody has confirmed it within a year; active-not-recruiting: goes on without new participants; completed: finished';

export const status = name('Status', z.enum(statuses), `Recruitment status. ${statusText}`);
export const region = name('Region', z.enum(regions), 'Regional health authority');

const ids = name(
  'RegisterNumbers',
  z.object({
    rek: z.array(z.string()).optional().describe('Numbers at the regional ethics committee (REK)'),
    euct: z.string().optional().describe('EU CT number in CTIS'),
    nct: z.string().optional().describe('Number in ClinicalTrials.gov'),
    isrctn: z.string().optional().describe('Number in ISRCTN'),
    eudract: z.string().optional().describe('Number in EudraCT'),
  }),
  'The numbers the study is known by: at least one',
);

const site = name(
  'SiteStatus',
  z.object({ institution: id('Id of the institution'), status }),
  'A hospital that takes part, with its own status',
);

export const place = z
  .object({ town: text('The town or municipality') })
  .describe('Where it is, when the register does not name the hospital');

/** The region of a town, which counts where the town is the only place that is known. */
export const townRegion = known(region).describe(
  'Health region of the town: that of the institutions there, or of its local hospital; null where neither is known',
);

const unnamedSite = name(
  'UnnamedSiteStatus',
  z.object({ place, region: townRegion, status }),
  'A place where participants are taken in, whose hospital the register does not name',
);

const namedSite = name(
  'NamedSiteStatus',
  site.extend({ shortName: text('Its name in short') }),
  'A hospital that takes part, by name, with its own status',
);

export const certaintySchema = name(
  'Certainty',
  z.object({
    kind: choice(
      ['confirmed', 'captured', 'uncertain', 'stated'],
      'confirmed: those who run the study said so within a year; captured: a register that is itself that fresh says so; uncertain: neither; stated: closed or finished, on no known day',
    ),
    day: known(
      text('Day or month of the confirmation, the reading of the register, or when it was last seen so'),
    ),
    lastSeen: known(choice(writtenStatuses, 'Where uncertain: the status when it was last seen')),
    because: known(
      choice(
        doubts,
        'Where uncertain: too long ago, past its own end or start, said to be open before its start, the register says that it does not know, or a register has said something else since it was confirmed',
      ),
    ),
  }),
  'How sure a status is, and from when',
);

/**
 * A study in the list of all: its facts and its title. A list of thousands is fetched whole, so it has neither
 * summaries nor register numbers: they would add more than half to it.
 */
export const listedStudy = name(
  'ListedStudy',
  z.object({
    id: id('Permanent id of the study; also the last part of its address'),
    url: address('The study’s page in Norwegian'),
    urlEn: known(address('Its page in English, where it is translated')),
    described: z
      .boolean()
      .describe(
        'False of a study that registers alone tell of: nobody has written about it, and its titles and summaries are made of its facts',
      ),
    language: choice(norwegianForms, 'Written form of the Norwegian text'),
    acronym: known(text('Short name that the study goes by')),
    title: text('Heading in Norwegian: says in short what the study is about'),
    titleEn: known(text('Heading in English')),
    status,
    stopped: known(choice(stopKinds, 'How the study was stopped before its time')),
    type: known(choice(studyTypes, 'Type of study; null where no register states it')),
    recruits: listOf(z.enum(recruitKinds), 'Whom the study looks for'),
    minimumAge: known(
      z.number().min(0).describe('Lowest age in years; months are twelfths, weeks fifty-seconds'),
    ),
    maximumAge: known(
      z.number().min(0).describe('Highest age in years; months are twelfths, weeks fifty-seconds'),
    ),
    sex: known(choice(sexes, 'Whom the study is for')),
    conditions: listOf(z.string(), 'Ids of the conditions the study is about'),
    categories: listOf(z.string(), 'Ids of the HRCS categories'),
    sites: listOf(site, 'Hospitals that take part'),
    unnamedSites: listOf(unnamedSite, 'Places whose hospital the register does not name'),
    regions: listOf(
      region,
      'Health regions it has sites in: of its hospitals, and of the towns whose hospital is not named',
    ),
    updated: day('When the text last changed'),
    certainty: certaintySchema,
    joining: known(choice(joinings, 'How one comes to take part; null where it is not stated')),
  }),
  'A study in the list of all studies: its facts and its title',
);

/** A study as its subjects give it: enough for a card. */
export const studySummary = name(
  'StudySummary',
  listedStudy.extend({
    api: address('The document with everything about the study'),
    summary: text('One to three plain sentences in Norwegian'),
    summaryEn: known(text('The same in English')),
    sites: listOf(namedSite, 'Hospitals that take part, by name'),
    ids,
  }),
  'A study with its summary: enough to show a card',
);
