import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../src/search/concepts.ts';
import { keyOf } from '../../src/search/fold.ts';
import { unpackLexicon } from '../../src/search/lexicon.ts';
import { lexiconOf } from '../../src/search/make-lexicon.ts';
import { filtersOf, searchRecords } from '../../src/search/records.ts';
import { tiedToken } from '../../src/search/token.ts';
import { createUrls } from '../../src/urls.ts';
import { study, valid } from '../valid.ts';

const records = searchRecords(valid, createUrls('https://studier.example.no/'));
const recordOf = (id: string) => {
  const found = records.find(({ url }) => url === `/studier/${id}/`);
  if (!found) throw new Error(`No record for ${id}`);
  return found;
};
const everything = (id: string): string => JSON.stringify(recordOf(id));

describe('a search record', () => {
  test('exists for each study, sorted by id whatever order they come in', () => {
    const reversed = { ...valid, studies: [...valid.studies].reverse() };
    const urls = records.map(({ url }) => url);
    expect(urls).toEqual([...urls].sort());
    expect(urls).toHaveLength(26);
    expect(searchRecords(reversed, createUrls('https://studier.example.no/'))).toEqual(records);
  });

  test('leaves out who cannot take part: that must not answer a search for it', () => {
    const { content } = recordOf('trening-ved-hjertesvikt');
    expect(content).toContain('har fått diagnosen av lege');
    expect(content).toContain('Does exercise at home help');
    expect(everything('trening-ved-hjertesvikt')).not.toMatch(/er gravid|are pregnant/);
  });

  test('holds the names of its conditions in all languages', () => {
    const { content } = recordOf('trening-ved-hjertesvikt');
    for (const name of ['Hjertesvikt', 'Hjartesvikt', 'Heart failure']) expect(content).toContain(name);
  });

  test('holds tokens for its conditions and for the broader ones, which their other names lead to', () => {
    const { meta } = recordOf('trening-ved-hjertesvikt');
    const { conditions, others } = conceptsOf(valid);
    const token = (id: string): string => (conditions.get(id) ?? others.get(id))?.token ?? id;
    expect(meta['about']).toBe(tiedToken(token('heart-failure'), 'about'));
    expect(meta['near']?.split(', ').sort()).toEqual(
      [token('heart-disease'), token('exercise')].map((word) => tiedToken(word, 'near')).sort(),
    );
    expect(conditions.get('heart-failure')?.forms).toEqual(
      expect.arrayContaining(['svakt hjerte', 'svakt hjarte', 'weak heart', 'hjartesvikt']),
    );
    expect(conditions.get('heart-disease')?.forms).toContain('cardiac disease');
  });

  test('holds the numbers of all registers', () =>
    expect(recordOf('ny-tablett-mot-hjerteflimmer').meta['numbers']).toBe(
      '999902, 2099-599999-02-00, NCT99999002',
    ));

  test('holds hospitals by their names, with place and coordinator', () => {
    const places = recordOf('lys-mot-depresjon').meta['places'];
    for (const name of ['Testsykehuset Vest', 'Testvest', 'Test Hospital West', 'Testvik', 'Østre Testby'])
      expect(places).toContain(name);
    expect(recordOf('kost-og-brystkreft').meta['places']).toContain('UiTest');
  });

  test('leaves the hospitals’ nicknames and trusts to the lexicon, which finds the place by them', () => {
    const { places } = unpackLexicon(lexiconOf(valid).common);
    for (const name of ['HTV', 'Helse Testvest HF', 'Vestlandets testsykehus'])
      expect(places.get(keyOf(name))?.flatMap(({ institutions }) => institutions)).toEqual([
        'testsykehuset-vest',
      ]);
  });

  test('holds keywords, official titles and sponsor', () => {
    const { content } = recordOf('trening-ved-hjertesvikt');
    for (const word of ['tungpustethet', 'exercise', 'Teststudie: Hjelper trening'])
      expect(content).toContain(word);
    expect(recordOf('vaksine-for-eldre').meta['sponsor']).toBe('Oppdiktet Vaksine AS');
  });

  test('has both titles apart, for a word there counts for more', () => {
    expect(recordOf('lys-mot-depresjon').meta).toMatchObject({
      title: 'Kan lys om morgenen lindre depresjon?',
      title_en: 'Can morning light ease depression?',
    });
    expect(recordOf('d-vitamin-ved-ms').meta).toMatchObject({
      title: 'Verkar D-vitamin på trøyttleik ved MS?',
      title_en: '',
    });
  });

  test('can be narrowed by each filter', () => {
    expect(recordOf('ny-tablett-mot-hjerteflimmer').filters).toEqual({
      status: ['recruiting'],
      age: ['adults', 'older'],
      category: ['cardiovascular'],
      institution: ['testsykehuset-ost', 'testhjemmet'],
      recruits: ['patients'],
      region: ['sor-ost'],
      type: ['interventional'],
      intervention: ['drug'],
      remote: [],
    });
    expect(recordOf('lys-mot-depresjon').filters.remote).toEqual(['yes']);
  });

  test.each([
    ['no limits', undefined, undefined, []],
    ['a lower limit of 18', 18, undefined, ['adults', 'older']],
    ['a lower limit of 17', 17, undefined, ['children', 'adults', 'older']],
    ['an upper limit of 17', undefined, 17, ['children']],
    ['an upper limit of 18', undefined, 18, ['children', 'adults']],
    ['both limits within one group', 13, 17, ['children']],
    ['an upper limit of 64', 18, 64, ['adults']],
    ['an upper limit of 65', 18, 65, ['adults', 'older']],
    ['a lower limit of 65', 65, undefined, ['older']],
    ['a lower limit of 0', 0, undefined, ['children', 'adults', 'older']],
  ])('is in the age groups of whom can take part, with %s', (_, minimumAge, maximumAge, groups) =>
    expect(filtersOf(study('lys-mot-depresjon', { minimumAge, maximumAge })).age).toEqual(groups),
  );

  test('knows its place in the reading order', () => {
    const inOrder = [...records].sort((a, b) => (a.sort.order < b.sort.order ? -1 : 1));
    expect(inOrder.map(({ sort }) => Number(sort.order))).toEqual(inOrder.map((_, index) => index));
    expect(inOrder[0]?.filters.status).toEqual(['recruiting']);
    expect(inOrder.at(-1)?.filters.status).toEqual(['completed']);
  });
});
