import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOfWalk } from './documents.ts';
import { changes, field, value, words } from './travel-field.ts';

/** A study that the field is given to, and what is met of it in a copy of the project that has the field. */
const study = 'lys-mot-depresjon';

interface Met {
  pages: Record<'nb' | 'en', { facts: { facts: { label: string; value?: string }[] } }>;
  list: Record<
    'nb' | 'en',
    {
      search: {
        filters: { groups: { name: string; label: string; options: { value: string; label: string }[] }[] };
      };
    }
  >;
  document: { data: Record<string, unknown> };
  schema: { $defs: Record<string, { properties?: Record<string, unknown>; required?: string[] }> };
  contentSchema: { properties: Record<string, unknown> };
  found: string[];
}

const listed = filesOfWalk('A field of a study');
const folder = mkdtempSync(join(tmpdir(), 'add-a-field-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Follows the walk in a copy: changes the files that the document lists, and no others. */
function follow(): Met {
  cpSync('src', join(folder, 'src'), { recursive: true });
  cpSync('tests/fixtures/valid', join(folder, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const path of listed) {
    const change = changes[path];
    if (!change) throw new Error(`docs/developing.md lists ${path}, where the field needs nothing.`);
    rewrite(path, change);
  }
  rewrite(`content/studies/${study}.md`, (text) => text.replace('---\n', `---\n${field}: ${value}\n`));
  const program = 'tests/docs/field-as-met.ts';
  mkdirSync(dirname(join(folder, program)), { recursive: true });
  cpSync(program, join(folder, program));
  const told = execFileSync(process.execPath, [program, 'content', study, field, value], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(told) as Met;
}

function rewrite(path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('a field that is added in the files that docs/developing.md lists', () => {
  let met: Met;
  beforeAll(() => {
    met = follow();
  });

  test('takes eight files at most, each listed once', () => {
    expect(listed.length).toBeLessThanOrEqual(8);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test.each(['nb', 'en'] as const)('stands on the page of the study, in %s', (language) =>
    expect(met.pages[language].facts.facts).toContainEqual(words[language]),
  );

  test('stands in the open interface, where the schema promises it', () => {
    expect(met.document.data[field]).toBe(value);
    const schema = met.schema.$defs['Study'];
    expect(schema?.properties?.[field]).toMatchObject({
      description: 'Whether travel to the study is paid for; null when there is none',
    });
    expect(schema?.required).toContain(field);
  });

  test('is told of to editors, with a Norwegian word for each value', () =>
    expect(met.contentSchema.properties[field]).toMatchObject({
      description: 'Om reisen til studien blir dekket',
      enumDescriptions: ['dekkes', 'dekkes delvis'],
    }));

  test.each(['nb', 'en'] as const)('is a filter of the list, in %s', (language) => {
    const { groups } = met.list[language].search.filters;
    const { label, value: option } = words[language];
    expect(groups.find(({ name }) => name === field)).toMatchObject({
      label,
      options: [{ value, label: option }],
    });
  });

  test('narrows the list to the studies that have it', () => expect(met.found).toEqual([study]));
});
