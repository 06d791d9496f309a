import { Parser, Store } from 'n3';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { valid } from '../../valid.ts';
import { all, faults, full, storeOf, testDescription, turtleOf, values } from './description.ts';

const withPublisher = (publisher: Catalogue['site']['publisher']): Catalogue => ({
  ...valid,
  site: { ...valid.site, publisher },
});

describe('the description of the fixture', () => testDescription(valid));

describe('the rules', () => {
  test.each([
    'dct:identifier',
    'dct:title',
    'dct:publisher',
    'dcat:theme',
    'dcat:contactPoint',
    'dcat:accessURL',
    'dcat:endpointURL',
    'foaf:name',
    'vcard:fn',
  ])('miss %s when it is taken away', (property) => {
    const store = storeOf(valid);
    expect(faults(store)).toEqual([]);
    store.removeQuads(store.getQuads(null, full(property), null, null));
    expect(faults(store)).not.toEqual([]);
  });

  test('see a licence that is not from the list', () => {
    const store = new Store(
      new Parser().parse(turtleOf(valid).replaceAll('licence/CC_BY_4_0>;', 'licence/MY_OWN>;')),
    );
    expect(faults(store)).not.toEqual([]);
  });
});

describe('the publisher', () => {
  const agent = (catalogue: Catalogue): string | undefined => all(storeOf(catalogue), 'foaf:Agent')[0]?.value;
  const contactOf = (catalogue: Catalogue, property: string): string[] =>
    values(storeOf(catalogue), 'https://studier.example.no/dcat/catalog.ttl#contact', property).map(
      ({ value }) => value,
    );

  test('has the national address of its organisation number, and without one an address here', () => {
    expect(agent(valid)).toBe(
      'https://organization-catalog.fellesdatakatalog.digdir.no/organizations/999999999',
    );
    expect(agent(withPublisher({ name: 'Uten nummer' }))).toBe(
      'https://studier.example.no/dcat/catalog.ttl#publisher',
    );
  });

  test('is reached by what the site has, and never by what it has not', () => {
    expect(contactOf(valid, 'vcard:hasEmail')).toEqual(['mailto:post@utgiver.example.no']);
    const page = withPublisher({ name: 'Bare side', url: 'https://side.example.no' });
    expect([contactOf(page, 'vcard:hasEmail'), contactOf(page, 'vcard:hasURL')]).toEqual([
      [],
      ['https://side.example.no'],
    ]);
    const neither = storeOf(withPublisher({ name: 'Ingen av delene' }));
    expect(neither.getQuads(null, full('dcat:contactPoint'), null, null)).toEqual([]);
  });

  test('may have any sign in its name and address', () => {
    const name = 'A "B" \\ <C>\n.';
    const odd = storeOf(withPublisher({ name, url: 'https://side.example.no/?q={<">}' }));
    const [publisher] = all(odd, 'foaf:Agent');
    expect(values(odd, publisher ?? '', 'foaf:name')[0]?.value).toBe(name);
    expect(values(odd, publisher ?? '', 'foaf:homepage')[0]?.value).toBe(
      'https://side.example.no/?q=%7B%3C%22%3E%7D',
    );
  });
});

test('a catalogue without studies is described without dates', () => {
  const store = storeOf({ ...valid, studies: [] });
  expect(faults(store)).toEqual([]);
  expect(store.getQuads(null, full('dct:modified'), null, null)).toEqual([]);
});
