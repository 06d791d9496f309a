import { describe, expect, test } from 'vitest';
import { conceptsOf } from '../../../src/search/index/concepts.ts';
import { unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { lexiconOf } from '../../../src/search/index/make-lexicon.ts';
import { searchRecord } from '../../../src/search/index/records.ts';
import { conceptsOfStudies } from '../../../src/search/index/study-concepts.ts';
import { tiedToken } from '../../../src/search/index/token.ts';
import { keyOf } from '../../../src/search/words/fold.ts';
import { createUrls } from '../../../src/urls.ts';
import { valid } from '../../valid.ts';

const ofStudy = conceptsOfStudies(valid);
const urls = createUrls('https://studier.example.no/');
const records = valid.studies.map((study) => searchRecord(study, ofStudy, urls));
const recordOf = (id: string) => {
  const found = records.find(({ url }) => url === `/studier/${id}/`);
  if (!found) throw new Error(`No record for ${id}`);
  return found;
};
const everything = (id: string): string => JSON.stringify(recordOf(id));

describe('a search record', () => {
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
      expect.arrayContaining(['svakt hjerte', 'svakt hjarte', 'weak heart', 'Hjartesvikt']),
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
    const { places } = unpackLexicon(lexiconOf(valid, ofStudy).common);
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
});
