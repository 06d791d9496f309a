import { expect, test } from 'vitest';
import { inSentence } from '../../src/i18n/in-sentence.ts';

test.each([
  ['Luftveisinfeksjon', 'luftveisinfeksjon'],
  ['Diabetes type 1', 'diabetes type 1'],
  ['Covid-19', 'covid-19'],
  ['Hjerte- og karsykdom', 'hjerte- og karsykdom'],
  ['Alzheimers sykdom', 'Alzheimers sykdom'],
  ["Graves' øyesykdom", "Graves' øyesykdom"],
  ['Guillain-Barrés syndrom', 'Guillain-Barrés syndrom'],
  ['ME/CFS', 'ME/CFS'],
  ['ANCA-vaskulitt', 'ANCA-vaskulitt'],
])('«%s» stands in a sentence as «%s»', (name, inside) => expect(inSentence(name)).toBe(inside));
