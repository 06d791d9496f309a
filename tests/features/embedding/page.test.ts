import { describe, expect, test } from 'vitest';
import { embeddingPage } from '../../../src/features/embedding/index.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { valid } from '../../valid.ts';

const page = embeddingPage(contextIn('nb', '/data/bygg-inn/'));
const empty = embeddingPage(
  contextIn('nb', '/data/bygg-inn/', {
    ...valid,
    studies: [],
    conditions: [],
    categories: [],
    institutions: [],
  }),
);

const select = ({ form }: typeof page, name: string) =>
  form.selects.find((found) => found.name === name)?.options ?? [];
/** The first by name of those that take in participants. */
const firstOpen = select(page, 'institution').find(({ value }) =>
  valid.studies.some(({ sites }) =>
    sites.some((at) => at.institution.id === value && at.status === 'recruiting'),
  ),
)?.value;
const chosen = (of: typeof page, name: string) =>
  select(of, name).flatMap(({ value, selected }) => (selected ? [value] : []));
const code = ({ codes }: typeof page, name: string) => codes.find((found) => found.name === name);

describe('the page for web editors', () => {
  test('has every hospital and category to choose, and the conditions in use', () => {
    const names = select(page, 'institution').map(({ label }) => label);
    expect(names).toHaveLength(valid.institutions.length);
    expect(names).toEqual([...names].sort(new Intl.Collator('nb').compare));
    expect(select(page, 'category')).toHaveLength(valid.categories.length);
    const inUse = new Set(valid.studies.flatMap(({ allConditions }) => allConditions.map(({ id }) => id)));
    expect(new Set(select(page, 'condition').map(({ value }) => value))).toEqual(inUse);
  });

  test('begins with a hospital that has open studies, in the form, the element and each code', () => {
    const [first] = chosen(page, 'institution');
    expect(first).toBe(firstOpen);
    expect(page.element.institution).toBe(first);
    for (const name of ['current', 'fixed', 'frame']) expect(code(page, name)?.example.code).toContain(first);
    expect(page.withoutScript).toContain(`«${first}»`);
    expect(page.codes.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['style']);
    expect(page.noFrame.hidden).toBe(true);
  });

  test('begins with its own language, and has the others to choose', () => {
    const english = embeddingPage(contextIn('en', '/en/data/embed/'));
    expect([chosen(page, 'language'), chosen(english, 'language')]).toEqual([['nb'], ['en']]);
    expect(select(english, 'language').map(({ value }) => value)).toEqual(['nb', 'nn', 'en']);
  });

  test('begins with the first hospital of all where none has an open study', () => {
    const closed = embeddingPage(contextIn('nb', '/data/bygg-inn/', { ...valid, studies: [] }));
    expect(chosen(closed, 'institution')).toEqual([select(closed, 'institution')[0]?.value]);
    expect(code(closed, 'frame')?.hidden).toBe(false);
  });

  test('leads from each id to the page to embed, and names it in full', () => {
    const options = page.ids.flatMap((group) => group.options);
    expect(options.find(({ id }) => id === 'testsykehuset-vest')?.embedded).toEqual({
      href: '/embed/frame/institution/testsykehuset-vest/',
      title: 'Kliniske studier ved Testsykehuset Vest',
    });
    expect(options.find(({ id }) => id === valid.categories[0]?.id)?.embedded.href).toBe(
      `/embed/frame/category/${valid.categories[0]?.id}/`,
    );
  });

  test('names the site, and no more of it than its host, in content security policies', () =>
    expect(page.policies.map((policy) => policy.code)).toEqual([
      `script-src ${siteUrl}; connect-src ${siteUrl}`,
      `frame-src ${siteUrl}`,
    ]));

  test('of an empty catalogue shows all studies, and says why there is no code for an iframe', () => {
    expect([empty.element.institution, empty.ids]).toEqual([undefined, []]);
    expect(empty.withoutScript).toContain('viser alle studiene');
    expect(code(empty, 'current')?.example.code).toContain(`href="${siteUrl}/studier/"`);
    expect([code(empty, 'frame')?.hidden, empty.noFrame.hidden]).toEqual([true, false]);
  });
});
