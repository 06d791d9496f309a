import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/catalogue/index.ts';
import { termFinder } from '../../../src/features/glossary/find-terms.ts';
import { textGrowth } from '../../growth.ts';
import { term } from './terms.ts';

const glossary = [
  term('placebo', {
    nb: ['placebo', 'narremedisin'],
    nn: ['placebo', 'juksemedisin'],
    en: ['placebo', 'sham'],
  }),
  term('endpoint', { nb: ['endepunkt', 'endepunktet'] }),
  term('primary-endpoint', { nb: ['primært endepunkt'] }),
  term('phase-1', { nb: ['fase I', 'fase 1', 'fase 1-studie'] }),
  term('pet', { nb: ['PET', 'PET/CT'], en: ['PET'] }),
  term('register', { nb: ['NCT-nummer', 'ClinicalTrials.gov'] }),
  term('aging', { nb: ['ålder'] }),
  term('participant', { nb: ['deltaker', 'deltakere'] }, { everyday: true }),
  term(
    'subcutaneous',
    { nb: ['subkutan', 'under huden'] },
    {
      explanation: { nb: 'Under huden. Med en kort nål.', nn: 'Under huda.', en: 'Under the skin.' },
    },
  ),
];

const finders = {
  nb: termFinder(glossary, 'nb'),
  nn: termFinder(glossary, 'nn'),
  en: termFinder(glossary, 'en'),
};

/** What is found in a text: the word as it stands there, and what it is. */
const found = (text: string, language: Language = 'nb'): string[] =>
  finders[language](text).map(({ start, end, term }) => `${text.slice(start, end)} = ${term.id}`);

describe('a word of the glossary is found', () => {
  test('in any of its forms, in capitals or not', () =>
    expect(found('Placebo eller ENDEPUNKTET, det vil si narremedisin.')).toEqual([
      'Placebo = placebo',
      'ENDEPUNKTET = endpoint',
      'narremedisin = placebo',
    ]));

  test('in the words of the text’s language alone', () => {
    const text = 'narremedisin, juksemedisin, sham';
    expect(found(text, 'nb')).toEqual(['narremedisin = placebo']);
    expect(found(text, 'nn')).toEqual(['juksemedisin = placebo']);
    expect(found(text, 'en')).toEqual(['sham = placebo']);
  });

  test('as the longest one that stands there, over a line break too', () => {
    expect(found('Studiens primært\n endepunkt er et endepunkt.')).toEqual([
      'primært\n endepunkt = primary-endpoint',
      'endepunkt = endpoint',
    ]);
    expect(found('en fase 1-studie')).toEqual(['fase 1-studie = phase-1']);
  });

  test('beside any sign that ends a word', () =>
    expect(found('«placebo», (placebo) placebo. placebo? placebo …placebo')).toHaveLength(6));

  test('with the signs it is written with', () =>
    expect(found('Se NCT-nummer på ClinicalTrials.gov, eller PET/CT.')).toEqual([
      'NCT-nummer = register',
      'ClinicalTrials.gov = register',
      'PET/CT = pet',
    ]));
});

describe('nothing is found', () => {
  test.each([
    ['inside another word', 'placebogruppen, antiplacebo, placeboén'],
    ['in a part of a compound', 'placebo-effekt, ikke-placebo, placebo/aktiv'],
    ['in a range or a pair', 'fase 1/2, fase 1–3, fase 1.5, fase I/II'],
    ['across a comma, a full stop or a line of a list', 'Det er primært. Endepunkt-et, primært, fase, 1'],
    ['when an abbreviation is another word in small letters', 'a pet, Pet'],
    ['when everyone knows the word', 'deltaker og deltakere'],
    ['when the word is how it is explained', 'settes under huden'],
    ['in nothing', ''],
    ['in signs', '<>&"\' \u202E 🫀 \u0000'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));

  test('in a compound that only looks like the word without its mark', () =>
    expect(found('alder')).toEqual([]));
});

test('a word without a form that can be looked up is passed over', () => {
  const find = termFinder([term('signs', { nb: ['…', '–'] }), term('blank', { nb: [' '] })], 'nb');
  expect(find('… – og mellomrom')).toEqual([]);
});

test('a form that two words claim belongs to the first', () => {
  const find = termFinder([term('one', { nb: ['samme'] }), term('two', { nb: ['to', 'samme'] })], 'nb');
  expect(find('samme').map((hit) => hit.term.id)).toEqual(['one']);
});

test.each([
  ['a-', 50_000],
  ['placebo ', 20_000],
  ['primært ', 20_000],
  ['/', 100_000],
])('a text of «%s» %d times takes no longer than its parts', (piece, times) =>
  expect(textGrowth(finders.nb, piece, times)).toBeLessThan(4),
);
