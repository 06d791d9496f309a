import { z } from 'zod';
import { address, day, known, listOf, name, quantity, text } from './fields.ts';

const count = name(
  'Count',
  z.object({
    id: text('What is counted'),
    total: quantity('How many studies'),
    open: quantity('How many of them are sure to be recruiting; for a region or an institution: there'),
    uncertain: quantity('How many of them may be, which nobody is sure of; never among the open ones'),
  }),
  'Studies counted under one heading',
);

const counted = name(
  'Counted',
  z.object({
    total: quantity('How many studies'),
    open: quantity('How many of them are sure to be recruiting'),
    uncertain: quantity('How many of them may be'),
  }),
  'How many studies, how many of them are recruiting, and how many may be',
);

const newcomers = known(
  quantity('Studies that entered the catalogue, and had not started before these days'),
).describe(
  'Studies that entered the catalogue, and had not started before these days; null where studies came in and none of them is known to be new',
);

const unlessUntold = (description: string) =>
  quantity(description)
    .nullable()
    .describe(`${description}; null where studies have, and none of them states when`);

const startedWithin = unlessUntold('Studies that took in their first participants');
const closedWithin = unlessUntold('Studies that took in their last participants, where the end is stated');

const knownStarts = quantity('Studies that state when they started: what `started` is counted among');
const knownEnds = quantity(
  'Studies that state when they closed: what `closed` is counted among. All that have closed are `years.stopped`',
);

const happened = name(
  'Happened',
  z.object({
    added: newcomers,
    started: startedWithin,
    closed: closedWithin,
  }),
  'What happened within a stretch of time',
);

const stated = (description: string) =>
  z
    .object({
      people: known(quantity('People in all')),
      studies: quantity('Studies that state a number: what `people` is the sum of'),
    })
    .describe(description);

const overTime = {
  recent: listOf(
    z.object({
      days: quantity('How many days'),
      added: newcomers,
      updated: quantity('Older studies whose text changed'),
      closed: closedWithin,
      known: z.object({ closed: knownEnds }).describe('How many studies state when'),
    }),
    'What happened in the last 30 and 365 days',
  ),
  openOverTime: z
    .object({
      months: listOf(
        z.object({
          month: text('The month, as 2026-05'),
          open: quantity('Studies that were recruiting, of those that are known: not of all studies'),
          known: quantity('What `open` is counted among; the same in every month'),
        }),
        'At the end of each month since the first start',
      ),
      known: quantity('Studies in the counts: those whose whole inclusion period is known'),
      of: quantity('Studies that have started'),
    })
    .describe(
      'Studies that were recruiting, month by month, from their real inclusion periods. Where `known` is less than `of`, these are no totals: the studies whose period is not known are left out of every month',
    ),
  years: z
    .object({
      years: listOf(
        z.object({
          year: quantity('The year'),
          started: unlessUntold('Studies that started'),
          closed: unlessUntold('Studies that closed'),
        }),
        'Each year since the first start',
      ),
      known: z
        .object({ started: knownStarts, closed: knownEnds })
        .describe('How many studies state when they started, and when they closed'),
      stopped: quantity('Studies that are known to have closed, whether they state when or not'),
    })
    .describe('Starts and ends of inclusion, year by year'),
  compared: z
    .object({
      year: quantity('This year'),
      soFar: happened.describe('From 1 January to today'),
      sameDays: happened.describe('The same days of the year before'),
      lastYear: happened.describe('The whole of the year before'),
      known: z.object({ started: knownStarts, closed: knownEnds }).describe('How many studies state when'),
    })
    .describe('This year beside the year before'),
};

export const keyFigures = name(
  'KeyFigures',
  z.object({
    url: address('The page with the key figures'),
    date: day('The day they are of'),
    total: quantity('Studies in the catalogue'),
    open: quantity('Studies that are sure to be recruiting'),
    uncertain: quantity('Studies that may be, which nobody is sure of'),
    addedLast30Days: newcomers,
    updatedLast30Days: quantity('Older studies whose text changed in the last 30 days'),
    institutions: quantity('Institutions that are a site of at least one study'),
    byStatus: listOf(count, 'By recruitment status'),
    byType: listOf(count, 'By type of study'),
    byIntervention: listOf(count, 'By what is tested; a study counts in each it has'),
    byPhase: listOf(count, 'By phase, of the studies that state one; 1-2 is a study in both'),
    byCategory: listOf(count, 'By HRCS category; a study counts in each it has'),
    byConditionGroup: listOf(count, 'By chapter of ICD-10, I to XXII; a study counts in each it has'),
    byRegion: listOf(
      count,
      'By health region of its sites, hospitals and towns whose hospital is not named; a study counts once in each it has, open where it is open there',
    ),
    byInstitution: listOf(count, 'By institution that is a site; a study counts in each it has'),
    byCoordinator: listOf(count, 'By coordinating institution'),
    bySponsorKind: listOf(count, 'By kind of sponsor; coordinator where the study names no other'),
    ...overTime,
    participants: z
      .object({
        planned: stated('Participants planned for'),
        included: stated('Participants taken in so far'),
      })
      .describe('Participants in Norway, where studies state them'),
    byCertainty: listOf(count, 'By how sure the status is: confirmed, captured or uncertain'),
    english: counted.describe('Studies with an English text'),
    remote: counted.describe('Studies that one can take part in wholly or partly from home'),
  }),
  'The key figures',
);
