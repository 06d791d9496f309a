import { describe, expect, test } from 'vitest';
import { categoriesPage, categoryPage } from '../../../src/features/landing/index.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';

const here = contextIn('nb', '/fagomrader/');

test('categories stand in the order of the alphabet of the page, with their studies', () => {
  const { categories } = categoriesPage(here);
  expect(categories.map(({ title, text }) => [title, text])).toEqual([
    ['Hjerte og kar', '6 åpne, 7 i alt'],
    ['Infeksjon', '1 åpen, 4 i alt'],
    ['Kreft og svulster', '5 åpne, 7 i alt'],
    ['Nervesystemet', '2 åpne, 1 usikker, 4 i alt'],
    ['Psykisk helse', '4 åpne, 6 i alt'],
  ]);
  const [first] = categoriesPage(contextIn('en', '/en/categories/')).categories;
  expect(first?.title).toBe('Cancer and tumours');
});

describe('the page of a category', () => {
  const heart = valid.categories.find(({ id }) => id === 'cardiovascular');
  if (!heart) throw new Error('The valid fixture has no category of the heart.');
  const page = categoryPage(here, heart);

  test('is plain data', () => expect(structuredClone(JSON.parse(JSON.stringify(page)))).toEqual(page));

  test('is told from a condition of the same name by its title alone', () => {
    expect(page.head.title).toBe('Fagområdet Hjerte og kar: 6 åpne kliniske studier i Norge');
    expect([page.name, page.head.name]).toEqual(['Hjerte og kar', 'Hjerte og kar']);
  });

  test('leads to the conditions and the hospitals of its open studies, those with most first', () => {
    const [conditions, hospitals] = page.ways;
    expect(conditions?.links.map(({ href, open }) => [href, open])).toEqual([
      ['/sykdommer/heart-failure/', '3 åpne'],
      ['/sykdommer/atrial-fibrillation/', '2 åpne'],
      ['/sykdommer/depression/', '1 åpen'],
      ['/sykdommer/heart-disease/', '1 åpen'],
    ]);
    expect(hospitals?.links[0]).toEqual({
      name: 'Testsykehuset Vest',
      href: '/sykehus/testsykehuset-vest/',
      open: '4 åpne',
    });
  });

  test('without studies has no numbers and no ways on', () => {
    const empty = categoryPage(contextIn('nb', '/', { ...valid, studies: [] }), heart);
    expect([empty.numbers, empty.ways]).toEqual([[], []]);
    expect(empty.head.title).toBe('Fagområdet Hjerte og kar: ingen kliniske studier i oversikten ennå');
  });
});
