import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/index.ts';
import { elements, fhirFilesOf, fhirOf, type Json, linesOf } from './documents.ts';
import { r4Codes, r4Faults, r5Codes, r5Faults } from './validators.ts';

const of = (resources: Map<string, Json>, version: string): [string, Json][] =>
  [...resources].filter(([path]) => path.startsWith(`fhir/${version}/`));
const definition = 'fhir/StructureDefinition/standing.json';
const faultsOf = { r4: r4Faults, r5: r5Faults };
const codesOf = { r4: r4Codes, r5: r5Codes };

/** Tests what is true of the FHIR resources of any catalogue. */
export function testResources(catalogue: Catalogue): void {
  const files = fhirFilesOf(catalogue);
  const resources = fhirOf(catalogue);

  test('stand in a bundle and one on each line, in R4 and R5, with the definition of their extension', () => {
    const paths = ['r4', 'r5'].flatMap((version) => [
      `fhir/${version}/Bundle.json`,
      `fhir/${version}/ResearchStudy.ndjson`,
    ]);
    expect([...files.keys()]).toEqual([...paths, definition]);
  });

  test.each(['r4', 'r5'])('are of %s each study’s in its order, the same in both files', (version) => {
    const lines = linesOf(files.get(`fhir/${version}/ResearchStudy.ndjson`) ?? '');
    expect(lines).toHaveLength(catalogue.studies.length);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    const { entry } = resources.get(`fhir/${version}/Bundle.json`);
    expect(lines).toEqual(entry.map(({ resource }: Json) => resource));
  });

  test.each(['r4', 'r5'] as const)('are valid by the published definitions of %s', (version) => {
    const faults = of(resources, version).flatMap(([path, resource]) =>
      faultsOf[version](resource).map((fault) => `${path} ${fault}`),
    );
    expect(faults).toEqual([]);
    expect(faultsOf[version](resources.get(definition))).toEqual([]);
  });

  test('use the extension as its definition says, by the address where it stands', () => {
    const { url, differential } = resources.get(definition);
    const names: string[] = differential.element.flatMap(({ sliceName }: Json) => sliceName ?? []);
    const used = [...resources]
      .filter(([path]) => path !== definition)
      .flatMap(([, resource]) => [...elements(resource)])
      .filter(
        ([, element]) => element?.url?.startsWith?.('https://studier.example.no/fhir/') && element.extension,
      )
      .map(([, element]) => element);
    expect(used.length).toBeGreaterThan(catalogue.studies.length);
    expect(used.filter((element) => element.url !== url)).toEqual([]);
    const inner = new Set(used.flatMap(({ extension }) => extension.map((part: Json) => part.url)));
    expect([...inner].filter((name) => !names.includes(String(name)))).toEqual([]);
    expect(url).toBe(`https://studier.example.no/${definition}`);
  });

  test('have no empty value anywhere', () => {
    const empty = [...resources].flatMap(([path, resource]) =>
      [...elements(resource)]
        .filter(([, value]) => value === null || value === '' || Object.keys(Object(value)).length === 0)
        .filter(([, value]) => typeof value !== 'number' && typeof value !== 'boolean')
        .map(([place]) => path + place),
    );
    expect(empty).toEqual([]);
  });

  test('point to every resource inside them, and to nothing else inside', () => {
    for (const [path, resource] of resources) {
      if (path.endsWith('Bundle.json')) continue;
      const inside = (resource.contained ?? []).map(({ id }: Json) => `#${id}`);
      const pointed = [...elements(resource)]
        .filter(([place]) => place.endsWith('.reference'))
        .map(([, value]) => value);
      expect(pointed.toSorted(), path).toEqual(inside.toSorted());
    }
  });

  test.each(['r4', 'r5'] as const)(
    'use only codes of the code systems of %s, with their displays',
    (version) => {
      const systems = {
        r4: /^http:\/\/terminology\.hl7\.org\//,
        r5: /^http:\/\/hl7\.org\/fhir\/(?!sid\/)/,
      }[version];
      const codings = of(resources, version)
        .flatMap(([, resource]) => [...elements(resource)].map(([, value]) => value))
        .filter((value) => value?.code && systems.test(value.system));
      const wrong = codings.filter(
        ({ system, code, display }) => codesOf[version](system).get(code) !== display,
      );
      expect(wrong).toEqual([]);
      expect(codings.length).toBeGreaterThan(0);
    },
  );
}
