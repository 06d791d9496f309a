import { z } from 'zod';
import { apiPath } from './paths.ts';
import { address, known, name } from './schema/fields.ts';
import { keyFigures } from './schema/key-figures.ts';
import { manifestEntry, overview } from './schema/overview.ts';
import { fullStudy } from './schema/study.ts';
import { listedStudy } from './schema/study-facts.ts';
import { category, condition, institution } from './schema/subjects.ts';

/** Fields and values are only ever added within version 1. */
export const schemaVersion = '1.0';

const envelopeOf = <Data extends z.ZodType>(data: Data) =>
  z.object({
    schemaVersion: z.string().describe('Version of the schema. Within 1 fields and values are only added'),
    generatedAt: z
      .string()
      .meta({ format: 'date-time' })
      .describe('The day the document speaks of, as midnight in UTC'),
    demonstration: z
      .boolean()
      .describe('True when the content shows how the catalogue works, and must not be used to find a study'),
    total: z.int().min(0).describe('How many records data holds'),
    next: known(address('The document with the next records, should there be too many for one')),
    data,
  });

const kind = <Data extends z.ZodType>(id: string, path: string, data: Data, description: string) => ({
  path,
  description,
  schema: name(id, envelopeOf(data), description),
});

/** In the address of a kind of which there are many. */
export const idPlace = '{id}';

/** Every kind of document in the open interface: where it stands, what it holds and its schema. */
export const kinds = {
  index: kind('IndexDocument', apiPath.index, overview, 'What there is, and where'),
  studies: kind(
    'StudiesDocument',
    apiPath.studies,
    z.array(listedStudy).describe('The studies, by id'),
    'Every study in short: its facts and its title',
  ),
  full: kind(
    'FullDocument',
    apiPath.full,
    z.array(fullStudy).describe('The studies, by id'),
    'Everything about every study, in Norwegian and English',
  ),
  study: kind('StudyDocument', apiPath.study(idPlace), fullStudy, 'Everything about one study'),
  institution: kind(
    'InstitutionDocument',
    apiPath.institution(idPlace),
    institution,
    'One institution with its studies',
  ),
  condition: kind(
    'ConditionDocument',
    apiPath.condition(idPlace),
    condition,
    'One condition with its studies',
  ),
  category: kind(
    'CategoryDocument',
    apiPath.category(idPlace),
    category,
    'One HRCS category with its studies',
  ),
  'key-figures': kind('KeyFiguresDocument', apiPath.keyFigures, keyFigures, 'The key figures'),
  manifest: kind(
    'ManifestDocument',
    apiPath.manifest,
    z.array(manifestEntry).describe('The documents, by path'),
    'SHA-256 and size of every other document of the open interface',
  ),
};

export type KindName = keyof typeof kinds;
/** The names of the kinds of documents, in the order they are told of. */
export const kindNames = Object.keys(kinds) as KindName[];

/** What a kind of document holds. */
export type DataOf<Kind extends KindName> = z.input<(typeof kinds)[Kind]['schema']>['data'];
