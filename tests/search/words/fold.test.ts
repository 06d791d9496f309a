import { describe, expect, test } from 'vitest';
import { fold, foldStart, keyOf, withoutEndings, wordsOf } from '../../../src/search/words/fold.ts';

describe('spellings that readers mix up have one key:', () => {
  test.each([
    ['føflekk', 'foflekk'],
    ['føflekk', 'foeflekk'],
    ['Hjernesvulst', 'HJERNESVULST'],
    ['alvorlig', 'alvorllig'],
    ['åreknuter', 'areknuter'],
    ['åreknuter', 'aareknuter'],
    ['anæmisk', 'anaemisk'],
    ['anæmisk', 'anemisk'],
    ['asthma', 'astma'],
    ['alopecia', 'alopeccia'],
    ['diaphragma', 'diafragma'],
    ['lungebetennelse', 'lungebetenelse'],
    ['Sjögrens', 'sjøgrens'],
    ['Ménière', 'meniere'],
    ['a\u030Areknuter', 'åreknuter'],
    ['covid-19', 'covid19'],
  ])('%s and %s', (one, other) => expect(fold(one)).toBe(fold(other)));

  test.each([
    ['hypotensjon', 'hypertensjon'],
    ['lungekreft', 'leverkreft'],
    ['diabetes', 'diabetiker'],
  ])('but not %s and %s', (one, other) => expect(fold(one)).not.toBe(fold(other)));
});

describe('a word of four letters or fewer', () => {
  test.each([
    ['AAA', 'aaa'],
    ['ALL', 'all'],
    ['MS', 'ms'],
    ['PTSD', 'ptsd'],
    ['KOLS', 'kols'],
    ['T-ALL', 'tall'],
  ])('is kept letter by letter, as an abbreviation is: %s', (word, key) => expect(fold(word)).toBe(key));

  test('may be the beginning of a longer one', () => {
    expect(foldStart('aare')).toBe('are');
    expect(fold('åreknuter').startsWith(foldStart('aare'))).toBe(true);
  });
});

describe('a phrase', () => {
  test('has the key of its words, apart or together', () => {
    expect(keyOf('bryst kreft')).toBe(keyOf('brystkreft'));
    expect(keyOf('Hjerte- og karsykdom')).toBe('hjerteogkarsykdom');
  });

  test('has words of letters and numbers in any writing, and nothing else', () => {
    expect(wordsOf(' «Type 2»-diabetes, <b>ja</b>! 🫀')).toEqual(['Type', '2', 'diabetes', 'b', 'ja', 'b']);
    expect(wordsOf('سرطان 癌症')).toEqual(['سرطان', '癌症']);
    expect(wordsOf('?! 💊')).toEqual([]);
  });
});

describe('endings', () => {
  test.each([
    ['diabetesen', 'diabetes'],
    ['hjerteflimmeret', 'hjerteflimmer'],
    ['svulstane', 'svulst'],
    ['hjerter', 'hjerte'],
    ['tumors', 'tumor'],
  ])('are taken off: %s leads to %s', (word, stem) => expect(withoutEndings(word)).toContain(stem));

  test('are tried after the word itself, and never leave less than four letters', () => {
    expect(withoutEndings('diabetes')[0]).toBe('diabetes');
    expect(withoutEndings('aren')).toEqual(['aren']);
    for (const stem of withoutEndings('svien')) expect(stem.length).toBeGreaterThanOrEqual(4);
  });
});
