import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { validFolder } from '../catalogue/content.ts';
import { copyOfProject } from './copy.ts';
import { filesOfWalk } from './documents.ts';
import { changes, field, value, words } from './travel-field.ts';

/** The study that the field is given to. */
const study = 'lys-mot-depresjon';

/** What readers and programs meet of the field. */
interface Met {
  pages: Record<'nb' | 'en', { facts: { facts: { label: string; value?: string }[] } }>;
  list: Record<'nb' | 'en', { search: { filters: { groups: FilterGroup[] } } }>;
  document: { data: Record<string, unknown> };
  schema: { $defs: Record<string, { properties?: Record<string, unknown>; required?: string[] }> };
  contentSchema: { properties: Record<string, unknown> };
  found: string[];
}

interface FilterGroup {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

const listed = filesOfWalk('A field of a study');
const copy = copyOfProject();

/** Follows the walk in the copy: changes the files that the document lists, and no others. */
function follow(): Met {
  for (const path of listed) {
    const change = changes[path];
    if (!change) throw new Error(`docs/developing.md lists ${path}, where the field needs nothing.`);
    copy.change(path, change);
  }
  copy.change(`${validFolder}/studies/${study}.md`, (text) =>
    text.replace('---\n', `---\n${field}: ${value}\n`),
  );
  const program = 'tests/docs/field-as-met.ts';
  copy.write(program, readFileSync(program, 'utf8'));
  return JSON.parse(copy.run(program, validFolder, study, field, value)) as Met;
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
