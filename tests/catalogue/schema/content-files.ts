import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { contentSchemas } from '../../../src/catalogue/index.ts';

/** A content file, with its fields as a program for YAML reads them: numbers are numbers, `true` is a yes. */
interface ContentFile {
  path: string;
  kind: string;
  data: unknown;
}

const kinds: [RegExp, string][] = [
  [/^studies\/en\/[^/]+\.md$/, 'translation'],
  [/^studies\/[^/]+\.md$/, 'study'],
  [/^conditions\/[^/]+\.md$/, 'condition'],
  [/^pages\/(nb|nn|en)\/[^/]+\.md$/, 'page'],
  [/^captured\/[^/]+\/[^/]+\.yaml$/, 'captured'],
  [/^captured\/runs\.yaml$/, 'runs'],
];

const kindOf = (path: string): string =>
  kinds.find(([shape]) => shape.test(path))?.[1] ?? path.replace(/\.yaml$/, '');

/** Every file below a content folder. */
export const contentFiles = (root: string): ContentFile[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const path = file.slice(root.length + 1).replaceAll('\\', '/');
      const text = readFileSync(file, 'utf8');
      const fields = path.endsWith('.md') ? (text.split(/^---[ \t]*$/m)[1] ?? '') : text;
      return { path, kind: kindOf(path), data: parse(fields) };
    });

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
ajv.addVocabulary(['enumDescriptions', 'patternErrorMessage']);

const validators = new Map<string, ValidateFunction>(
  Object.entries(contentSchemas()).map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

/** What the schema of a kind has against data, each as the place and the rule that is broken. */
export function faultsOf({ kind, data }: Pick<ContentFile, 'kind' | 'data'>): string[] {
  const validate = validators.get(kind);
  if (!validate) return [`no schema for ${kind}`];
  if (validate(data)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Everything inside a schema that is an object or a list, with its place: `.properties.name`. */
export function* partsOf(value: unknown, place = ''): Generator<[place: string, part: object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [place, value];
  for (const [name, inner] of Object.entries(value)) yield* partsOf(inner, `${place}.${name}`);
}
