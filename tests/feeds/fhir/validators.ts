import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import { Fhir } from 'fhir';
import { elements, type Json } from './documents.ts';

const core = 'node_modules/hl7.fhir.r5.core';
const read = (file: string) => JSON.parse(readFileSync(join(core, file), 'utf8'));

/** The resources the catalogue publishes. The schema of all that FHIR has takes many seconds to compile. */
const published = ['ResearchStudy', 'Bundle', 'Group', 'Location', 'Organization', 'StructureDefinition'];

/**
 * HL7's own JSON schema of R5, with the choice between resources narrowed to those that are published. Its
 * expressions are not regular expressions of Unicode.
 */
function r5Schema() {
  const { definitions } = read('openapi/fhir.schema.json');
  const oneOf = published.map((type) => ({ $ref: `#/definitions/${type}` }));
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  return ajv.compile({ oneOf, definitions: { ...definitions, ResourceList: { oneOf } } });
}

let schema: ReturnType<typeof r5Schema> | undefined;

/** Fields that must hold a code, and the code system it is from: the schema takes any word there. */
const requiredCodes: [type: string, field: string, system: string][] = [
  ['ResearchStudy', 'status', 'publication-status'],
  ['Group', 'type', 'group-type'],
  ['Group', 'membership', 'group-membership-basis'],
  ['Location', 'mode', 'location-mode'],
  ['Bundle', 'type', 'bundle-type'],
];

/** What the schema and the required code systems of R5 have against a resource. */
export function r5Faults(resource: unknown): string[] {
  schema ??= r5Schema();
  return [...(schema(resource) ? [] : schemaFaults(schema.errors ?? [])), ...codeFaults(resource)];
}

/** The schema is a choice between resources, so only the faults of the deepest element tell anything. */
function schemaFaults(errors: ErrorObject[]): string[] {
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;
  const deepest = errors.toSorted((a, b) => depth(b) - depth(a)).slice(0, 3);
  return deepest.map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

const codeFaults = (resource: unknown): string[] =>
  [...elements(resource)].flatMap(([path, value]) =>
    requiredCodes
      .filter(([type, field, system]) => value?.resourceType === type && !r5Codes(system).has(value[field]))
      .map(([, field]) => `${path}.${field} has the unknown code ${value[field]}`),
  );

const r4 = new Fhir();

/**
 * What the definitions of R4 have against a resource, codes outside its required value sets included. The
 * validator takes an element that must be there to need a value, while the standard asks for a value or children
 * (rule ele-1): a status that is absent with its reason is given one before the validator looks.
 */
export function r4Faults(resource: unknown): string[] {
  const { valid, messages } = r4.validate(withStatus(resource) as object, { errorOnUnexpected: true });
  if (valid) return [];
  return messages
    .filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message}`);
}

const dataAbsentReason = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

function withStatus(value: Json): Json {
  if (Array.isArray(value)) return value.map(withStatus);
  if (typeof value !== 'object' || value === null) return value;
  const { _status, ...whole } = Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, Json] => [name, withStatus(inner)]),
  );
  if (_status === undefined) return whole;
  const [reason, ...others] = _status.extension ?? [];
  const isAbsent =
    whole['status'] === undefined &&
    others.length === 0 &&
    reason?.url === dataAbsentReason &&
    r4Codes('http://terminology.hl7.org/CodeSystem/data-absent-reason').has(reason.valueCode);
  return isAbsent ? { ...whole, status: 'active' } : { ...whole, _status };
}

interface Concept {
  code: string;
  display: string;
  concept?: Concept[];
}

const flat = (concepts: Concept[] = []): [string, string][] =>
  concepts.flatMap(({ code, display, concept }) => [[code, display], ...flat(concept)]);

/** The codes of a code system of R5, by its name or address, with their displays. */
export const r5Codes = remembered((system: string) =>
  flat(read(`CodeSystem-${system.split('/').at(-1)}.json`).concept),
);

const valueSets: Record<string, { systems: { uri: string; codes: Concept[] }[] }> = createRequire(
  import.meta.url,
)('fhir/profiles/valuesets.json');

/** The codes of a code system of R4, by its address, with their displays. */
export const r4Codes = remembered((system: string) =>
  Object.values(valueSets)
    .flatMap(({ systems }) => systems)
    .filter(({ uri }) => uri === system)
    .flatMap(({ codes }) => flat(codes)),
);

function remembered(codesOf: (system: string) => [string, string][]) {
  const seen = new Map<string, Map<string, string>>();
  return (system: string): Map<string, string> => {
    const codes = seen.get(system) ?? new Map(codesOf(system));
    seen.set(system, codes);
    return codes;
  };
}
