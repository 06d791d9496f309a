import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentSchemas } from '../../../src/catalogue/index.ts';
import { validFolder } from '../content.ts';
import { contentFiles, faultsOf, partsOf } from './content-files.ts';

const files = contentFiles(validFolder);
const schemas = Object.entries(contentSchemas());

describe('the schemas of the content', () => {
  test('take every file that the check takes', () => {
    expect(new Set(files.map(({ kind }) => kind))).toEqual(new Set(schemas.map(([name]) => name)));
    expect(files.flatMap((file) => faultsOf(file).map((fault) => `${file.path}: ${fault}`))).toEqual([]);
  });

  test('say in Norwegian what each file and each field is', () => {
    for (const [name, schema] of schemas) {
      expect(schema, name).toMatchObject({
        title: expect.stringMatching(/^\p{Lu}/u),
        description: expect.stringContaining('content/'),
      });
      const fields = [...partsOf(schema)].filter(([place]) => /\.properties\.[^.]+$/.test(place));
      expect(fields.length, name).toBeGreaterThan(2);
      expect(
        fields.filter(([, field]) => !('description' in field)).map(([place]) => place),
        name,
      ).toEqual([]);
    }
  });

  test('explain in Norwegian what a value of the wrong shape should look like', () => {
    const shaped = schemas.flatMap(([, schema]) =>
      [...partsOf(schema)].filter(([, part]) => 'pattern' in part || 'format' in part),
    );
    expect(shaped.length).toBeGreaterThan(20);
    for (const [place, part] of shaped) {
      expect(part, place).toMatchObject({ patternErrorMessage: expect.stringMatching(/^\p{Lu}.*\.$/u) });
    }
  });

  test('say in Norwegian what each status stands for', () => {
    const status = contentSchemas()['study']?.['properties'];
    expect(status).toMatchObject({
      status: {
        enum: ['recruiting', 'not-yet-recruiting', 'active-not-recruiting', 'completed', 'unknown'],
        enumDescriptions: [
          'startet – åpen for inklusjon',
          'startet – avventer å åpnes for inklusjon',
          'avsluttet – inklusjon avsluttet, men fortsatt pågående',
          'avsluttet – inklusjon avsluttet, studien er ferdigstilt',
          'ukjent',
        ],
      },
    });
  });
});

/** A file of the fixture, or one entry of it, with other fields. */
function changed(kind: string, change: object): string[] {
  const file = files.find((candidate) => candidate.kind === kind);
  if (!file) throw new Error(`The valid fixture has no ${kind}.`);
  const { data } = file;
  const one = (fields: unknown) => JSON.parse(JSON.stringify({ ...Object(fields), ...change }));
  return faultsOf({ kind, data: Array.isArray(data) ? [one(data[0])] : one(data) });
}

describe('the schemas of the content refuse', () => {
  test.each([
    ['study', 'no heading', { shortTitle: undefined }, [' required']],
    ['study', 'an empty heading', { shortTitle: '' }, ['/shortTitle minLength']],
    ['study', 'a heading that is too long', { shortTitle: 'a'.repeat(91) }, ['/shortTitle maxLength']],
    ['study', 'a misspelt field', { sumary: 'x' }, [' additionalProperties']],
    ['study', 'a misspelt status', { status: 'recruting' }, ['/status enum']],
    ['study', 'a status in Norwegian', { status: 'åpen' }, ['/status enum']],
    ['study', 'a list that is one value', { recruits: 'patients' }, ['/recruits type']],
    ['study', 'nobody to take in', { recruits: [] }, ['/recruits minItems']],
    ['study', 'a day that there is not', { added: '2026-02-30' }, ['/added format']],
    ['study', 'a day in Norwegian order', { added: '12.05.2026' }, ['/added format']],
    ['study', 'a year alone', { inclusion: { start: 2026 } }, ['/inclusion/start type']],
    [
      'study',
      'an age in words',
      { eligibility: { minimumAge: 'atten' } },
      ['/eligibility/minimumAge pattern'],
    ],
    ['study', 'an age of nobody', { eligibility: { maximumAge: 131 } }, ['/eligibility/maximumAge maximum']],
    ['study', 'half a register number', { ids: { nct: 'NCT0123' } }, ['/ids/nct pattern']],
    ['study', 'an address that is none', { contact: { url: 'www.sykehus.no' } }, ['/contact/url pattern']],
    ['study', 'a mailbox without a host', { contact: { email: 'studie@' } }, ['/contact/email format']],
    ['study', 'a place without a town', { sites: [{ place: {} }] }, ['/sites/0/place required']],
    ['translation', 'a fact of the study', { status: 'completed' }, [' additionalProperties']],
    ['condition', 'a name without English', { name: { nb: 'a', nn: 'a' } }, ['/name required']],
    ['condition', 'a code that is none', { icd10: ['50C'] }, ['/icd10/0 pattern']],
    ['page', 'a place in words', { order: 'først' }, ['/order type']],
    ['site', 'a yes in Norwegian', { demonstration: 'ja' }, ['/demonstration type']],
    ['institutions', 'an id with capitals', { id: 'Haukeland' }, ['/0/id pattern']],
    ['institutions', 'a region that there is not', { region: 'ost' }, ['/0/region enum']],
    ['institutions', 'a short organisation number', { orgnr: '98397' }, ['/0/orgnr pattern']],
    ['institutions', 'a point outside Norway', { latitude: 48.1 }, ['/0/latitude minimum']],
    ['categories', 'no summary', { summary: undefined }, ['/0 required']],
    ['glossary', 'a yes in words', { everyday: 'ja' }, ['/0/everyday type']],
    ['lexicon', 'a kind that there is not', { kind: 'disease' }, ['/0/kind enum']],
    ['places', 'a municipality of two digits', { municipality: '46' }, ['/0/municipality pattern']],
  ])('%s: %s', (kind, _, change, faults) => expect(changed(kind, change)).toEqual(faults));

  test('a file that holds no list where one is needed', () =>
    expect(faultsOf({ kind: 'institutions', data: { id: 'haukeland' } })).toEqual([' type']));
});

describe('the schemas of the content take', () => {
  test.each([
    ['institutions', 'an organisation number without quotes', { orgnr: 983974724 }],
    ['places', 'a municipality without quotes', { municipality: 4602 }],
    [
      'study',
      'register and telephone numbers without quotes',
      { ids: { rek: [123456] }, contact: { phone: 55555555 } },
    ],
    ['study', 'a month where the day is not known', { inclusion: { start: '2026-05' } }],
    ['study', 'a web address with a letter outside ASCII', { contact: { url: 'https://sjukehus.no/å' } }],
  ])('%s: %s', (kind, _, change) => expect(changed(kind, change)).toEqual([]));
});

describe('what programs on an editor’s machine read', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))['yaml.schemas'] as object;
  const local = schemas.filter(([name]) => files.some(({ path }) => path === `${name}.yaml`));

  test('is named for every YAML file of the content', () => {
    expect(settings).toEqual(
      Object.fromEntries(local.map(([name]) => [`./schema/${name}.json`, `content/${name}.yaml`])),
    );
  });

  test.each(local)(
    'schema/%s.json is what the catalogue says (npx vitest run -u writes it)',
    async (name, schema) => {
      await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
        `../../../schema/${name}.json`,
      );
    },
  );
});
