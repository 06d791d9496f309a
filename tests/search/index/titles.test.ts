import { describe, expect, test } from 'vitest';
import { titleParts, titlesByStart } from '../../../src/search/index/make-titles.ts';
import { studySuggestions, titleStart } from '../../../src/search/query/suggestions.ts';
import { startOf, type Title, titlesLike } from '../../../src/search/query/title-words.ts';
import { study, valid } from '../../valid.ts';

describe('titles are filed', () => {
  const light = study('lys-mot-depresjon');
  const filed = titlesByStart([light], 'no');

  test('under the first two letters of each word that says something', () => {
    expect([...filed.keys()].sort()).toEqual(['de', 'li', 'ly', 'mo']);
    expect(filed.get('ly')).toEqual([[light.norwegian.shortTitle, light.id, 'recruiting']]);
  });

  test('in English on English pages, where there is English', () => {
    expect([...titlesByStart([light], 'en').values()].flat(2)).toContain(
      'Can morning light ease depression?',
    );
    const norwegian = study('d-vitamin-ved-ms');
    expect([...titlesByStart([norwegian], 'en').values()].flat(2)).toContain(norwegian.norwegian.shortTitle);
  });

  test('three hundred in a file at most', () => {
    const many = Array.from({ length: 400 }, () => light);
    expect(titlesByStart(many, 'no').get('ly')).toHaveLength(300);
  });

  test('those that begin alike together in a file, each once and in the order they came', () => {
    const [part, ...others] = titleParts([light, study('d-vitamin-ved-ms')], 'no');
    expect(others).toEqual([]);
    expect(part?.first).toBe('de');
    expect(part?.titles.map(([, id]) => id)).toEqual(['lys-mot-depresjon', 'd-vitamin-ved-ms']);
    const many = Array.from({ length: 80 }, (_, n) => [
      { ...light, id: `lys-${n}` },
      { ...study('d-vitamin-ved-ms'), id: `ms-${n}` },
    ]).flat();
    const parts = titleParts(many, 'no');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map(({ first }) => first)).toEqual(parts.map(({ first }) => first).sort());
    for (const { first, titles } of parts) {
      const ids = titles.map(([, id]) => id);
      const own =
        titlesByStart(many, 'no')
          .get(first)
          ?.map(([, id]) => id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(many.map(({ id }) => id).filter((id) => ids.includes(id)));
      expect(ids).toEqual(expect.arrayContaining(own));
    }
  });

  test.each([
    ['Øye', 'oy'],
    ['Ærlig', 'er'],
    ['12-åringer', '12'],
    ['a', undefined],
    ['../x', undefined],
    ['العربية', undefined],
  ])('under letters that can name a file: «%s» under %s', (word, start) => expect(startOf(word)).toBe(start));
});

describe('a title fits what is typed', () => {
  const titles = valid.studies.map(({ norwegian, id, status }): Title => [norwegian.shortTitle, id, status]);
  test.each([
    ['lys', ['lys-mot-depresjon']],
    ['depr lys', ['lys-mot-depresjon']],
    ['LYS OM MORG', ['lys-mot-depresjon']],
    ['lys brystkreft', []],
  ])('when it has a word that begins like each: «%s»', (typed, ids) =>
    expect(titlesLike(typed, titles).map(([, id]) => id)).toEqual(ids),
  );

  test('and is suggested with how the study stands', () =>
    expect(studySuggestions('lys', titles)).toMatchObject([
      { study: 'lys-mot-depresjon', status: 'recruiting' },
    ]));

  test('and three are suggested at most, from the third letter on', () => {
    expect(studySuggestions('e', titles)).toHaveLength(3);
    expect([titleStart('ly'), titleStart('lys'), titleStart('om lys'), titleStart('')]).toEqual([
      undefined,
      'ly',
      'ly',
      undefined,
    ]);
  });
});
