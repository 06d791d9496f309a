import { describe, expect, test } from 'vitest';
import { type Catalogue, isOpen, type Language, type Study } from '../../../src/catalogue/index.ts';
import { type ListPage, listPage } from '../../../src/features/search/index.ts';
import { listRoutes } from '../../../src/features/search/routes.ts';
import { publish } from '../../../src/published.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { study, valid } from '../../valid.ts';

/** The pages of the list in a language. */
const listIn = (language: Language, catalogue: Catalogue = valid): ListPage[] =>
  listRoutes(publish(catalogue, siteUrl)).flatMap(({ view, path, ...route }) =>
    view.kind === 'list' && route.language === language
      ? [listPage(contextIn(language, path, catalogue), view)]
      : [],
  );
const hrefs = ({ pagination }: ListPage) => [pagination?.previous?.href, pagination?.next?.href];
const filterOf = (catalogue: Catalogue, name: string) =>
  listIn('nb', catalogue)[0]?.search.filters.groups.find((group) => group.name === name);

describe('the list of studies', () => {
  test('shows every study once, twenty on a page, the open ones first', () => {
    const pages = listIn('nb');
    expect(pages.map(({ studies }) => studies.length)).toEqual([20, valid.studies.length - 20]);
    const shown = pages.flatMap(({ studies }) => studies);
    expect(new Set(shown.map(({ href }) => href)).size).toBe(valid.studies.length);
    const open = shown.filter(({ sign }) => isOpen({ status: sign })).length;
    expect(shown.slice(0, open).every(({ sign }) => isOpen({ status: sign }))).toBe(true);
  });

  test('leads from each page to its neighbours, in the language of the page', () => {
    expect(listIn('nb').map(hrefs)).toEqual([
      [undefined, '/studier/side/2/'],
      ['/studier/', undefined],
    ]);
    expect(listIn('en').map(hrefs)[0]).toEqual([undefined, '/en/studies/page/2/']);
  });

  test('says on later pages which one it is, so that no two pages have the same title or description', () => {
    const [first, second] = listIn('nb').map(({ head }) => head);
    expect([first?.title, second?.title]).toEqual(['Studier', 'Studier, side 2']);
    expect(second?.description).toBe(`${first?.description} Side 2 av 2.`);
  });

  test('that fits on one page has no ways to others, and is there when it is empty', () => {
    const pages = listIn('nb', { ...valid, studies: [] });
    expect(pages.map(({ studies, pagination }) => [studies, pagination])).toEqual([[[], undefined]]);
  });
});

describe('the filters of the list', () => {
  test('offer only what some study has, but every status', () => {
    const one: Catalogue = { ...valid, studies: [study('trening-ved-hjertesvikt')] };
    expect(filterOf(one, 'category')?.options).toEqual([{ value: 'cardiovascular', label: 'Hjerte og kar' }]);
    const statuses = filterOf(one, 'status')?.options;
    expect(statuses).toHaveLength(5);
    expect(statuses?.at(-1)).toEqual({ value: 'completed', label: 'Ferdig eller avbrutt' });
    expect(filterOf({ ...valid, studies: [] }, 'category')).toBeUndefined();
  });

  test('offer the ways of joining that are stated, and all ages where a study states none', () => {
    const one = study('lys-mot-depresjon', { joining: 'referral', minimumAge: 18, maximumAge: 64 });
    const silent = study('d-vitamin-ved-ms', {
      minimumAge: undefined,
      maximumAge: undefined,
      joining: 'self',
    });
    const labels = (name: string, ...studies: Study[]) =>
      filterOf({ ...valid, studies }, name)?.options.map(({ label }) => label);
    expect(labels('joining', one)).toEqual(['Via lege eller behandler']);
    expect(labels('joining', one, silent)).toEqual(['Du kan ta kontakt selv', 'Via lege eller behandler']);
    expect(labels('age', one)).toEqual(['Voksne']);
    expect(labels('age', one, silent)).toEqual(['Barn og unge', 'Voksne', 'Eldre over 65 år']);
    expect(labels('age', silent)).toBeUndefined();
  });

  test('leave conditions to the script, and say that there are more', () => {
    expect(filterOf(valid, 'condition')).toMatchObject({
      options: [],
      more: expect.stringMatching('søkefeltet'),
    });
    expect(filterOf(valid, 'region')?.more).toBeUndefined();
  });

  test('stand in the order of the alphabet where they are names', () => {
    expect(filterOf(valid, 'institution')?.options.map(({ label }) => label)).toEqual([
      'Testhjemmet diakonale sykehus',
      'Testsjukehuset Nord',
      'Testsykehuset Vest',
      'Testsykehuset Øst',
      // A study is in Testvik, at a place that nobody names.
      'Universitetet i Testvik',
    ]);
  });
});

test('a page of the list is plain data', () => {
  for (const page of listIn('en')) expect(JSON.parse(JSON.stringify(page))).toEqual(page);
});
