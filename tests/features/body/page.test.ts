import { describe, expect, test } from 'vitest';
import { bodyPage } from '../../../src/features/body/index.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';

const page = bodyPage(contextIn('nb', '/kropp/'));
const numberIn = (words: string): number => Number(words.match(/\d+/)?.[0] ?? 0);

describe('the page of the body', () => {
  test('has every category of the catalogue once: as a part of the body, or as one that may be anywhere', () => {
    expect(page.parts.map(({ title }) => title)).toEqual(['Nervesystemet', 'Psykisk helse', 'Hjerte og kar']);
    expect(page.anywhere.map(({ title }) => title)).toEqual(['Infeksjon', 'Kreft og svulster']);
    expect(page.parts.length + page.anywhere.length).toBe(valid.categories.length);
  });

  test('counts open studies in the tiles as in the table', () => {
    const inTable = new Map(
      page.all.parts.flatMap(({ rows }) => rows.map(({ name, numbers }) => [name, numbers[1]])),
    );
    for (const { title, text } of [...page.parts, ...page.anywhere]) {
      expect(String(numberIn(text)), title).toBe(inTable.get(title));
    }
  });

  test('draws a line for each part, in the order of the names, for narrow screens and for wide ones', () => {
    expect(page.drawings.map(({ form, lines }) => [form, lines.length])).toEqual([
      ['half', page.parts.length],
      ['whole', page.parts.length],
    ]);
    for (const { organs } of page.drawings) {
      const parts = page.parts.map(({ href }) => href);
      expect(organs.map(({ href }) => parts.indexOf(href))).toEqual([0, 2]);
    }
  });

  test('names the category with most open studies', () => {
    expect(page.takeaway).toBe('Flest åpne studier hører til Hjerte og kar: 6 av 16.');
  });

  test('names all of those that have as many', () => {
    const open = valid.studies.find(
      ({ status, categories }) => status === 'recruiting' && categories.length > 0,
    );
    if (!open) throw new Error('The valid fixture has no open study.');
    const categories = valid.categories.filter(({ id }) => ['cancer', 'infection'].includes(id));
    const equal = { ...valid, studies: [{ ...open, categories }] };
    expect(bodyPage(contextIn('nb', '/kropp/', equal)).takeaway).toMatch(
      'Infeksjon og Kreft og svulster: 1 av 1',
    );
  });

  test('says when nothing is open', () => {
    const { takeaway, parts } = bodyPage(contextIn('nb', '/kropp/', { ...valid, studies: [] }));
    expect(takeaway).toBe('Ingen studier er åpne for nye deltakere nå.');
    expect(new Set(parts.map(({ text }) => text))).toEqual(new Set(['Ingen åpne nå']));
  });

  test('has no drawing when all categories may be anywhere', () => {
    const categories = valid.categories.filter(({ id }) => id === 'cancer');
    const { drawings, parts, anywhere } = bodyPage(contextIn('nb', '/kropp/', { ...valid, categories }));
    expect([drawings, parts, anywhere.length]).toEqual([[], [], 1]);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  });
});
