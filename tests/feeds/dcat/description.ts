import { Parser, Store, type Term } from 'n3';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { feedDocuments } from '../../../src/feeds/index.ts';
import { urls } from '../fhir/documents.ts';

const prefixes: Record<string, string> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
};
export const full = (name: string): string =>
  name.replace(/^(\w+):/, (_, prefix) => prefixes[prefix] ?? prefix);

export const turtleOf = (catalogue: Catalogue): string =>
  String([...feedDocuments(catalogue, urls)].find(({ path }) => path === 'dcat/catalog.ttl')?.content);

export const storeOf = (catalogue: Catalogue): Store => new Store(new Parser().parse(turtleOf(catalogue)));

export const all = (store: Store, className: string): Term[] =>
  store.getSubjects(full('rdf:type'), full(className), null);
export const values = (store: Store, subject: Term | string, property: string): Term[] =>
  store.getObjects(subject as string, full(property), null);

type Kind = 'literal' | 'address' | 'day';
const isKind: Record<Kind, (term: Term) => boolean> = {
  literal: ({ termType }) => termType === 'Literal',
  address: ({ termType }) => termType === 'NamedNode',
  day: (term) =>
    term.termType === 'Literal' &&
    term.datatypeString.endsWith('#date') &&
    /^\d{4}-\d\d-\d\d$/.test(term.value),
};

/** How many of what each class has, by the shapes of DCAT-AP-NO 2; the contact point by those of version 3. */
const cardinalities: [className: string, property: string, least: number, most: number, kind: Kind][] = [
  ['dcat:Catalog', 'dct:identifier', 1, 1, 'literal'],
  ['dcat:Catalog', 'dct:title', 1, 3, 'literal'],
  ['dcat:Catalog', 'dct:description', 1, 3, 'literal'],
  ['dcat:Catalog', 'dct:publisher', 1, 1, 'address'],
  ['dcat:Catalog', 'dct:issued', 0, 1, 'day'],
  ['dcat:Catalog', 'dct:modified', 0, 1, 'day'],
  ['dcat:Catalog', 'foaf:homepage', 0, 1, 'address'],
  ['dcat:Catalog', 'dcat:dataset', 1, 2, 'address'],
  ['dcat:Dataset', 'dct:identifier', 1, 1, 'literal'],
  ['dcat:Dataset', 'dct:title', 1, 3, 'literal'],
  ['dcat:Dataset', 'dct:description', 1, 3, 'literal'],
  ['dcat:Dataset', 'dct:publisher', 1, 1, 'address'],
  ['dcat:Dataset', 'dcat:theme', 1, 1, 'address'],
  ['dcat:Dataset', 'dct:accessRights', 0, 1, 'address'],
  ['dcat:Dataset', 'dct:issued', 0, 1, 'day'],
  ['dcat:Dataset', 'dct:modified', 0, 1, 'day'],
  ['dcat:Dataset', 'dcat:distribution', 1, 9, 'address'],
  ['dcat:Distribution', 'dcat:accessURL', 1, 1, 'address'],
  ['dcat:Distribution', 'dct:license', 1, 1, 'address'],
  ['dcat:Distribution', 'dct:format', 1, 1, 'address'],
  ['dcat:Distribution', 'dcat:mediaType', 0, 1, 'address'],
  ['dcat:DataService', 'dct:identifier', 1, 1, 'literal'],
  ['dcat:DataService', 'dct:title', 1, 3, 'literal'],
  ['dcat:DataService', 'dct:publisher', 1, 1, 'address'],
  ['dcat:DataService', 'dcat:endpointURL', 1, 1, 'address'],
  ['dcat:DataService', 'dct:license', 0, 1, 'address'],
  ['foaf:Agent', 'foaf:name', 1, 1, 'literal'],
  ['foaf:Agent', 'dct:identifier', 0, 1, 'literal'],
  ['dct:Standard', 'dct:title', 1, 1, 'literal'],
  ['skos:Concept', 'skos:prefLabel', 1, 1, 'literal'],
];

const contactRules: typeof cardinalities = [
  ['dcat:Catalog', 'dcat:contactPoint', 1, 1, 'address'],
  ['dcat:Dataset', 'dcat:contactPoint', 1, 1, 'address'],
  ['dcat:DataService', 'dcat:contactPoint', 1, 1, 'address'],
  ['vcard:Kind', 'vcard:fn', 1, 1, 'literal'],
];

/** What kind of thing each property must lead to, and which of the EU's lists it must be from. */
const ranges: [property: string, className: string, list?: string][] = [
  ['dct:publisher', 'foaf:Agent'],
  ['dcat:contactPoint', 'vcard:Kind'],
  ['dcat:dataset', 'dcat:Dataset'],
  ['dcat:service', 'dcat:DataService'],
  ['dcat:servesDataset', 'dcat:Dataset'],
  ['dcat:distribution', 'dcat:Distribution'],
  ['dcat:accessService', 'dcat:DataService'],
  ['dcat:theme', 'skos:Concept', 'data-theme'],
  ['dct:license', 'dct:LicenseDocument', 'licence'],
  ['dct:accessRights', 'dct:RightsStatement', 'access-right'],
  ['dct:language', 'dct:LinguisticSystem', 'language'],
  ['dct:spatial', 'dct:Location', 'country'],
  ['dct:format', 'dct:MediaTypeOrExtent', 'file-type'],
  ['dcat:mediaType', 'dct:MediaType'],
  ['dct:conformsTo', 'dct:Standard'],
  ['foaf:homepage', 'foaf:Document'],
  ['dcat:landingPage', 'foaf:Document'],
];

/** Every rule of the profile that a description breaks. */
export function faults(store: Store, rules = [...cardinalities, ...contactRules]): string[] {
  const counted = rules.flatMap(([className, property, least, most, kind]) =>
    all(store, className).flatMap((subject) => {
      const found = values(store, subject, property);
      const right = found.length >= least && found.length <= most && found.every(isKind[kind]);
      return right ? [] : [`${subject.value} ${property}: ${found.map(({ value }) => value).join(', ')}`];
    }),
  );
  const led = ranges.flatMap(([property, className, list]) =>
    store.getObjects(null, full(property), null).flatMap((object) => {
      const types = values(store, object, 'rdf:type').map(({ value }) => value);
      const inList =
        !list ||
        values(store, object, 'skos:inScheme').some(
          ({ value }) => value === `http://publications.europa.eu/resource/authority/${list}`,
        );
      return types.includes(full(className)) && inList ? [] : [`${property} leads to ${object.value}`];
    }),
  );
  return [...counted, ...led];
}

/** Tests what is true of the description of any catalogue. */
export function testDescription(catalogue: Catalogue): void {
  const store = storeOf(catalogue);
  const hasContact = (catalogue.site.publisher.email ?? catalogue.site.publisher.url) !== undefined;

  test('keeps the rules of DCAT-AP-NO', () =>
    expect(faults(store, hasContact ? undefined : cardinalities)).toEqual([]));

  test('has one catalogue of two datasets and a service', () => {
    const count = (className: string): number => all(store, className).length;
    expect(['dcat:Catalog', 'dcat:Dataset', 'dcat:DataService', 'dcat:Distribution'].map(count)).toEqual([
      1, 2, 1, 8,
    ]);
    expect(count('vcard:Kind')).toBe(hasContact ? 1 : 0);
  });

  test('names no thing twice', () => {
    const own = [
      'dcat:Catalog',
      'dcat:Dataset',
      'dcat:DataService',
      'dcat:Distribution',
      'foaf:Agent',
      'vcard:Kind',
    ].flatMap((className) => all(store, className).map(({ value }) => value));
    expect(new Set(own).size).toBe(own.length);
  });

  test('leads only to files that are published', () => {
    const published = new Set(
      [...feedDocuments(catalogue, urls)].map(({ path }) => urls.absolute(urls.file(path))),
    );
    const addresses = ['dcat:accessURL', 'dcat:downloadURL', 'dcat:endpointURL'].flatMap((property) =>
      store.getObjects(null, full(property), null).map(({ value }) => value),
    );
    expect(addresses.filter((address) => !published.has(address))).toEqual([]);
    expect(addresses.length).toBeGreaterThan(6);
  });

  test('is dated by the content and not by the day', () => {
    expect(turtleOf({ ...catalogue, today: '2031-01-01' })).toBe(turtleOf(catalogue));
    const updated = catalogue.studies
      .map((study) => study.updated)
      .sort()
      .at(-1);
    const [day] = values(store, all(store, 'dcat:Catalog')[0] ?? '', 'dct:modified');
    expect(day?.value).toBe(updated);
  });

  test('is told in three languages', () => {
    for (const dataset of all(store, 'dcat:Dataset')) {
      const languages = values(store, dataset, 'dct:title').map((title) =>
        title.termType === 'Literal' ? title.language : '',
      );
      expect(languages).toEqual(['nb', 'nn', 'en']);
    }
  });
}
