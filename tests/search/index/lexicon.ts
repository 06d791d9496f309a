import type { SearchConcept } from '../../../src/search/index/concepts.ts';
import { type Lexicon, packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { tokenOf } from '../../../src/search/index/token.ts';
import type { Exists } from '../../../src/search/understanding/understanding.ts';

type Entry = [kind: SearchConcept['kind'], norwegian: string, english: string, ...forms: string[]];

/** A small lexicon with something of each kind, and the number each concept has by its place. */
const entries: Entry[] = [
  ['condition', 'Diabetes', 'Diabetes', 'sukkersyke', 'sukkersjuke', 'diabetes mellitus'],
  ['condition', 'Hjerteflimmer', 'Atrial fibrillation', 'atrieflimmer', 'hjarteflimmer', 'AF'],
  ['condition', 'Brystkreft', 'Breast cancer', 'kreft i brystet'],
  ['condition', 'Lungekreft', 'Lung cancer'],
  ['condition', 'Kreft', 'Cancer'],
  ['condition', 'Hypertensjon', 'Hypertension', 'høyt blodtrykk'],
  ['condition', 'Hjerneslag', 'Stroke', 'slag', 'blodpropp'],
  ['condition', 'Dyp venetrombose', 'Deep vein thrombosis', 'blodpropp'],
  ['condition', 'Urinveisinfeksjon', 'Urinary tract infection', 'svie ved vannlating'],
  ['symptom', 'Svie', 'Burning', 'svie ved vannlating'],
  ['treatment', 'Trening', 'Exercise', 'fysisk aktivitet'],
  ['treatment', 'Hjerterehabilitering', 'Cardiac rehabilitation'],
  ['everyday', 'Barn', 'Children', 'born', 'unger'],
  ['body-part', 'Hjerte', 'Heart'],
];

const broaderOf = (no: string): SearchConcept['broader'] => (no === 'Brystkreft' ? [tokenOf(4)] : []);

export const concepts = new Map(
  entries.map(([kind, no, en, ...forms], number): [number, SearchConcept] => [
    number,
    { token: tokenOf(number), kind, label: { no, en }, forms: [no, en, ...forms], broader: broaderOf(no) },
  ]),
);

export const places = [
  { label: 'Bergen', institutions: ['haukeland', 'haraldsplass'], forms: ['Bergen'], isTown: true },
  {
    label: 'Haukeland',
    institutions: ['haukeland'],
    forms: ['Haukeland', 'Haukeland universitetssjukehus'],
    isTown: false,
  },
];

export const lexicon: Lexicon = unpackLexicon(packLexicon(concepts, places));

/** An index that holds these words and no others. */
export const holding =
  (...words: string[]): Exists =>
  async (word) =>
    words.includes(word);
