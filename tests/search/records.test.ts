import { describe, expect, test } from 'vitest';
import { searchRecords } from '../../src/search/records.ts';
import { createUrls } from '../../src/urls.ts';
import { valid } from '../valid.ts';

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
    expect(content).toContain('live at home');
    expect(everything('trening-ved-hjertesvikt')).not.toMatch(/er gravid|are pregnant/);
  });

  test('holds the names of its conditions and of the broader ones, in all languages', () => {
    const names = recordOf('trening-ved-hjertesvikt').meta['conditions'];
    for (const name of ['svakt hjerte', 'svakt hjarte', 'weak heart', 'Hjartesvikt', 'cardiac disease'])
      expect(names).toContain(name);
  });

  test('holds the numbers of all registers', () =>
    expect(recordOf('ny-tablett-mot-hjerteflimmer').meta['numbers']).toBe(
      '999902, 2099-599999-02-00, NCT99999002',
    ));

  test('holds hospitals by all their names, with place, trust and coordinator', () => {
    const places = recordOf('lys-mot-depresjon').meta['places'];
    for (const name of ['HTV', 'Test Hospital West', 'Helse Testvest HF', 'Østre Testby', 'TØ'])
      expect(places).toContain(name);
    expect(recordOf('kost-og-brystkreft').meta['places']).toContain('UiTest');
  });

  test('holds keywords, official titles and sponsor', () => {
    const { meta } = recordOf('trening-ved-hjertesvikt');
    for (const word of ['tungpustethet', 'exercise', 'Teststudie: Hjelper trening', 'Hjarte og kar'])
      expect(meta['keywords']).toContain(word);
    expect(recordOf('vaksine-for-eldre').meta['sponsor']).toBe('Oppdiktet Vaksine AS');
  });

  test('has the English side of its card, or the Norwegian one and says so', () => {
    expect(recordOf('lys-mot-depresjon').meta).toMatchObject({
      title_en: 'Can morning light ease depression?',
      language_en: 'en',
      url_en: '/en/studies/lys-mot-depresjon/',
    });
    expect(recordOf('d-vitamin-ved-ms').meta).toMatchObject({
      title: 'Verkar D-vitamin på trøyttleik ved MS?',
      title_en: 'Verkar D-vitamin på trøyttleik ved MS?',
      language: 'nn',
      language_en: 'nn',
      where_en: 'Testvest',
      who_en: 'adults aged 18 and over',
    });
  });

  test('can be narrowed by each filter', () =>
    expect(recordOf('ny-tablett-mot-hjerteflimmer').filters).toEqual({
      status: ['recruiting'],
      category: ['cardiovascular'],
      institution: ['testsykehuset-ost', 'testhjemmet'],
      region: ['sor-ost'],
    }));

  test('knows its place in the reading order', () => {
    const inOrder = [...records].sort((a, b) => (a.sort.order < b.sort.order ? -1 : 1));
    expect(inOrder.map(({ sort }) => Number(sort.order))).toEqual(inOrder.map((_, index) => index));
    expect(inOrder[0]?.meta['status']).toBe('recruiting');
    expect(inOrder.at(-1)?.meta['status']).toBe('completed');
  });
});
