import { describe, expect, test } from 'vitest';
import { soundOf } from '../../../src/search/words/sound.ts';

describe('words that are heard alike', () => {
  test.each([
    ['schizofreni', 'skitsofreni'],
    ['kols', 'kåls'],
    ['bronkitt', 'bronchitt'],
    ['psoriasis', 'soriasis'],
    ['diaré', 'diarre'],
    ['covid', 'kovid'],
    ['cyste', 'syste'],
    ['hjerte', 'jerte'],
    ['hvite', 'vite'],
    ['skjoldbruskkjertel', 'sjoldbrusktjertel'],
    ['operasjon', 'operation'],
    ['øyne', 'oeyne'],
    ['nevropati', 'nevropathi'],
    ['vond', 'vonn'],
  ])('%s and %s come out the same', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));

  test.each([
    ['hypotensjon', 'hypertensjon'],
    ['laktose', 'fruktose'],
    ['frostskade', 'brannskade'],
    ['skoliose', 'kyfose'],
    ['hepatitt', 'nefritt'],
    ['insulin', 'insult'],
    ['lus', 'lys'],
  ])('%s and %s do not', (one, other) => expect(soundOf(one)).not.toBe(soundOf(other)));
});
