import { z } from 'zod';
import {
  norwegianForms,
  recruitKinds,
  regions,
  sexes,
  statuses,
  studyTypes,
} from '../../../catalogue/index.ts';
import { address, choice, day, id, known, listOf, name, quantity, text } from './fields.ts';

const statusText =
  'recruiting: takes in participants; not-yet-recruiting: will; active-not-recruiting: goes on without new participants; completed: finished';

export const status = name('Status', z.enum(statuses), `Recruitment status. ${statusText}`);
export const region = name('Region', z.enum(regions), 'Regional health authority');

const ids = name(
  'RegisterNumbers',
  z.object({
    rek: z.string().optional().describe('Number at the regional ethics committee (REK)'),
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

const namedSite = name(
  'NamedSiteStatus',
  site.extend({ shortName: text('Its name in short') }),
  'A hospital that takes part, by name, with its own status',
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
    language: choice(norwegianForms, 'Written form of the Norwegian text'),
    title: text('Heading in Norwegian: says in short what the study is about'),
    titleEn: known(text('Heading in English')),
    status,
    type: choice(studyTypes, 'Type of study'),
    recruits: listOf(z.enum(recruitKinds), 'Whom the study looks for'),
    minimumAge: known(quantity('Lowest age in years')),
    maximumAge: known(quantity('Highest age in years')),
    sex: known(choice(sexes, 'Whom the study is for')),
    conditions: listOf(z.string(), 'Ids of the conditions the study is about'),
    categories: listOf(z.string(), 'Ids of the HRCS categories'),
    sites: listOf(site, 'Hospitals that take part'),
    regions: listOf(region, 'Health regions of those hospitals'),
    updated: day('When the text last changed'),
    reviewed: day('When somebody last confirmed that all is right'),
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
