import { z } from 'zod';
import { institutionKinds, ownerships } from '../../../catalogue/index.ts';
import { address, choice, id, known, listOf, name, quantity, text, wordLists, words } from './fields.ts';
import { region, studySummary } from './study-facts.ts';

const counts = {
  total: quantity('How many studies; of an institution, those it is a site of'),
  open: quantity('How many of them are sure to be recruiting; of an institution, there'),
  uncertain: quantity('How many may be, which nobody has confirmed within a year'),
};

const page = {
  id: id('Permanent id'),
  url: address('The page in Norwegian'),
  urlEn: address('The page in English'),
};

const news = {
  feeds: z.object({ atom: address('As Atom') }).describe('New and changed studies, as a feed'),
};

const studies = listOf(studySummary, 'Its studies');

/** A subject as the index names it. */
export const subjectEntry = name(
  'SubjectEntry',
  z.object({ id: page.id, name: words, url: address('Its document'), ...counts }),
  'A subject with a document of its own',
);

export const institution = name(
  'Institution',
  z.object({
    ...page,
    name: text('Name as readers know it'),
    shortName: text('Short name'),
    englishName: known(text('Name in English')),
    kind: choice(institutionKinds, 'Kind of institution'),
    ownership: choice(ownerships, 'Who owns it'),
    trust: known(text('The health trust it belongs to')),
    orgnr: known(text('Norwegian organisation number')),
    place: text('Where it is'),
    towns: listOf(z.string(), 'Other places where it has hospitals'),
    region,
    latitude: known(z.number().describe('Latitude')),
    longitude: known(z.number().describe('Longitude')),
    website: known(text('Its own website')),
    ...news,
    ...counts,
    studies: listOf(studySummary, 'Studies here: it is a site of them'),
    ledFrom: listOf(studySummary, 'Studies led from here that take in participants elsewhere'),
  }),
  'An institution with its studies: those it is a site of, and those it leads',
);

export const condition = name(
  'Condition',
  z.object({
    ...page,
    name: words,
    summary: words,
    synonyms: wordLists,
    icd10: listOf(z.string(), 'Codes of ICD-10'),
    broader: listOf(z.string(), 'Ids of the nearest broader conditions'),
    narrower: listOf(z.string(), 'Ids of the nearest narrower conditions'),
    ...news,
    ...counts,
    studies,
  }),
  'A condition with its studies, those of narrower conditions included',
);

export const category = name(
  'Category',
  z.object({ ...page, name: words, summary: words, ...news, ...counts, studies }),
  'An HRCS category with its studies',
);
