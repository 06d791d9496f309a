import { describe, expect, test } from 'vitest';
import { kinds } from '../browser/kinds.ts';
import { pages } from '../site-once/pages.ts';
import { structuredDataFaults, structuredTypes } from '../site-once/vocabulary.ts';

const sources = new Map(pages.map(({ path, source }) => [path, source]));

describe('by the vocabulary of schema.org', () => {
  test.each(kinds.map(([kind, ...paths]) => ({ kind, paths })))(
    'the structured data of $kind is right',
    async ({ paths }) => {
      for (const path of paths) expect(await structuredDataFaults(sources.get(path) ?? ''), path).toEqual([]);
    },
  );

  test('most kinds of page have structured data', () => {
    const types = kinds.map(([, path]) => structuredTypes(sources.get(path) ?? ''));
    expect(types.filter((found) => found.length > 0).length).toBeGreaterThan(kinds.length / 2);
    expect(types.flat()).toEqual(
      expect.arrayContaining(['DataCatalog', 'DefinedTermSet', 'MedicalTrial', 'CollectionPage', 'WebSite']),
    );
  });

  test.each([
    ['a property that schema.org lacks', '"phase":"2","@id"'],
    ['a property of another class', '"recipeYield":"2","@id"'],
  ])('%s is seen', async (_, wrong) => {
    const page = sources.get('/studier/trening-ved-hjertesvikt/') ?? '';
    const broken = page.replace(/"@id"(?=:"[^"]*#study","name")/, wrong);
    expect(broken).not.toBe(page);
    expect(await structuredDataFaults(broken)).not.toEqual([]);
  });
});
