import { z } from 'zod';
import { address, known, listOf, name, quantity, text, words } from './fields.ts';
import { subjectEntry } from './subjects.ts';

const documentEntry = name(
  'DocumentEntry',
  z.object({
    name: text('Name of the kind of document'),
    url: text('Its address; {id} stands for the id of a study or subject'),
    schema: address('Its JSON Schema'),
    description: text('What it holds'),
  }),
  'A kind of document',
);

/** What the open interface holds, and where. */
export const overview = name(
  'Overview',
  z.object({
    name: words,
    description: words,
    page: address('The page that explains the data'),
    licence: z
      .object({ name: text('Its name'), url: address('Its text') })
      .describe('The licence of everything here'),
    publisher: z
      .object({
        name: text('Name'),
        url: known(text('Website')),
        email: known(text('Shared mailbox')),
        orgnr: known(text('Norwegian organisation number')),
      })
      .describe('Who publishes the catalogue'),
    documents: listOf(documentEntry, 'The kinds of documents'),
    openApi: address('The description of the interface in OpenAPI 3.1'),
    also: z
      .object({
        atom: address('New and changed studies as Atom'),
        jsonFeed: address('New and changed studies as JSON Feed'),
        fhirR4: address('All the studies as a FHIR R4 bundle'),
        fhirR4Lines: address('The same, one ResearchStudy on each line (NDJSON)'),
        fhirR5: address('All the studies as a FHIR R5 bundle'),
        fhirR5Lines: address('The same, one ResearchStudy on each line (NDJSON)'),
        dcat: address('The description of the data in DCAT-AP-NO'),
      })
      .describe('The same studies in other formats'),
    institutions: listOf(subjectEntry, 'Every institution'),
    conditions: listOf(subjectEntry, 'Every condition with at least one study'),
    categories: listOf(subjectEntry, 'Every HRCS category'),
  }),
  'What the open interface holds, and where',
);

export const manifestEntry = name(
  'ManifestEntry',
  z.object({
    path: text('Path below the root of the site'),
    url: address('Whole address'),
    bytes: quantity('Size in bytes, not compressed'),
    sha256: z.string().meta({ pattern: '^[0-9a-f]{64}$' }).describe('SHA-256 of those bytes, in hexadecimal'),
  }),
  'A document, so that a copy can be checked',
);
