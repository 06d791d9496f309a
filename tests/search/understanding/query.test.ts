import { describe, expect, test } from 'vitest';
import type { SearchConcept } from '../../../src/search/index/concepts.ts';
import { type Lexicon, packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { tiedToken, tokenOf } from '../../../src/search/index/token.ts';
import { literalQuery, understand, understandWith } from '../../../src/search/understanding/query.ts';
import type { Understanding } from '../../../src/search/understanding/understanding.ts';
import { concepts, holding, lexicon } from '../index/lexicon.ts';

/** The index of these tests holds few words. */
const exists = holding('stamceller', 'pusteprøve');
const read = (typed: string): Promise<Understanding> => understand(typed, lexicon, exists);

/** What each part of a query is taken for: names of concepts, or the bare word. */
const meanings = ({ clauses }: Understanding): string[][] =>
  clauses.map(({ concepts, typed }) =>
    concepts.length > 0 ? concepts.map(({ label }) => label.no) : [`«${typed}»`],
  );

describe('a query, as it stands,', () => {
  test('is freed from superfluous blanks, and shown as it was meant', () =>
    expect(literalQuery('  trening \n ved\thjertesvikt ')).toEqual({
      shown: 'trening ved hjertesvikt',
      literal: 'trening ved hjertesvikt',
    }));

  test.each(['', '   ', '?!', '🫀💊', '"', '«»'])(
    'without words, as %j, asks for everything',
    async (typed) => {
      const understood = await read(typed);
      expect(understood).toMatchObject({
        literal: null,
        clauses: [],
        places: [],
        unknown: [],
        asTyped: false,
      });
    },
  );

  test('written with letters in two parts is put together', () =>
    expect(literalQuery('a\u030Are').literal).toBe('åre'));

  test.each([
    ['"kortere stråling"', '"kortere stråling"'],
    ['"kortere stråling', 'kortere stråling'],
    ['brystkreft "kort', 'brystkreft  kort'],
  ])('%s keeps a quote only when it has an end', (typed, literal) =>
    expect(literalQuery(typed).literal).toBe(literal),
  );

  test('of five thousand characters is cut, and understood as far as that', async () => {
    const understood = await read('kreft '.repeat(1000));
    expect([understood.shown.length, understood.literal?.length]).toEqual([200, 200]);
    expect(understood.clauses.length).toBeLessThanOrEqual(200 / 'kreft '.length + 1);
    expect((await read('hjertesvikt'.repeat(455))).unknown.join('')).toHaveLength(200);
  });

  test.each(['NCT01234567', 'nct0', 'ISRCTN12345678', '2024-512345-12-00', '2019/1234', '"sukkersyke"'])(
    'is not understood when it is a register number or in quotes, as %s',
    async (typed) => {
      const understood = await read(typed);
      expect(understood).toMatchObject({ literal: typed, asTyped: true, clauses: [], corrections: [] });
    },
  );

  test('with a quote without an end is understood all the same', async () =>
    expect(meanings(await read('"sukkersyke'))).toEqual([['Diabetes']]));
});

describe('a query is understood', () => {
  test.each([
    ['by the name', 'diabetes', 'Diabetes'],
    ['in capitals', 'DIABETES', 'Diabetes'],
    ['in everyday words', 'sukkersyke', 'Diabetes'],
    ['in several everyday words', 'høyt blodtrykk', 'Hypertensjon'],
    ['in nynorsk', 'sukkersjuke', 'Diabetes'],
    ['in nynorsk with an ending', 'brystkreften', 'Brystkreft'],
    ['in English', 'atrial fibrillation', 'Hjerteflimmer'],
    ['as an abbreviation', 'af', 'Hjerteflimmer'],
    ['written apart', 'bryst kreft', 'Brystkreft'],
    ['written with o for ø', 'hoyt blodtrykk', 'Hypertensjon'],
  ])('%s: %s', async (_, typed, name) => {
    const understood = await read(typed);
    expect(meanings(understood)).toEqual([[name]]);
    expect(understood).toMatchObject({ corrections: [], unknown: [], places: [] });
    expect(understood.clauses[0]).toMatchObject({ typed, named: true, required: true });
  });

  test.each([
    ['diabetis', 'Diabetes'],
    ['hjertefilmmer', 'Hjerteflimmer'],
    ['hypertensjom', 'Hypertensjon'],
    ['lungekraft', 'Lungekreft'],
  ])('misspelt, as %s, and the correction is told', async (typed, name) => {
    const understood = await read(typed);
    expect(understood.corrections).toEqual([{ typed, meant: name }]);
    expect(meanings(understood)).toEqual([[name]]);
  });

  test('as all that an everyday word can mean', async () =>
    expect(meanings(await read('blodpropp'))).toEqual([['Hjerneslag', 'Dyp venetrombose']]));

  test('as the diseases whose names a word is part of, beside the word', async () => {
    const { clauses } = await understand('flimmer', lexicon, holding('flimmer'));
    expect(clauses[0]?.concepts.map(({ label }) => label.no)).toContain('Hjerteflimmer');
    expect(clauses[0]?.named).toBe(false);
    expect(clauses[0]?.terms.at(-1)).toEqual({ word: 'flimmer', weight: 0.5 });
  });

  test('as nothing of a disease where what is left of its name is no word', async () => {
    expect(meanings(await understand('hyper', lexicon, exists))).toEqual([]);
    expect(meanings(await understand('tensjon', lexicon, exists))).toEqual([]);
  });

  test('as two things when they are written together', async () =>
    expect(meanings(await read('diabetestrening'))).toEqual([['Diabetes'], ['Trening']]));

  test('as two things also when the one ends as the other begins', async () =>
    expect(meanings(await read('brystkrefttrening'))).toEqual([['Brystkreft'], ['Trening']]));

  test('as a disease and a place', async () => {
    const understood = await read('sukkersyke i Bergen');
    expect(meanings(understood)).toEqual([['Diabetes']]);
    expect(understood.places).toEqual([
      {
        typed: 'i Bergen',
        place: { kind: 'place', label: 'Bergen', institutions: ['haukeland', 'haraldsplass'], isTown: true },
      },
    ]);
  });

  test('as a hospital by its whole name', async () => {
    const { clauses, places } = await read('Haukeland universitetssjukehus');
    expect(clauses).toEqual([]);
    expect(places.map(({ place }) => place.label)).toEqual(['Haukeland']);
  });

  test('without its fillers', async () => {
    const understood = await read('hva er nye studier om diabetes for meg');
    expect(meanings(understood)).toEqual([['Diabetes']]);
    expect(understood.unknown).toEqual([]);
    expect(await read('og i det som er på en av')).toMatchObject({ clauses: [], unknown: [] });
  });

  test('as a bare word when only the index knows it', async () => {
    const { clauses } = await read('stamceller');
    expect(clauses).toEqual([
      {
        typed: 'stamceller',
        concepts: [],
        terms: [{ word: 'stamceller', weight: 1 }],
        named: false,
        required: true,
      },
    ]);
  });

  test('as meaning nothing here when nobody knows the word', async () => {
    const understood = await read('diabetes xqzwv');
    expect(understood.unknown).toEqual(['xqzwv']);
    expect(meanings(understood)).toEqual([['Diabetes']]);
  });
});

describe('what a study must have', () => {
  test.each([
    ['the disease, where there is one', 'diabetes trening stamceller', [true, false, false]],
    ['otherwise the other things', 'trening stamceller', [true, false]],
    ['otherwise the words', 'stamceller pusteprøve', [true, true]],
  ])('is %s', async (_, typed, required) =>
    expect((await read(typed)).clauses.map((clause) => clause.required)).toEqual(required),
  );

  test('is asked of the index in quotes, what it is about first', async () => {
    const { terms } = (await read('diabetes')).clauses[0] ?? { terms: [] };
    const token = concepts.get(0)?.token ?? '';
    expect(terms).toEqual([
      { word: `"${tiedToken(token, 'about')}"`, weight: 1 },
      { word: `"${tiedToken(token, 'near')}"`, weight: 0.7 },
      { word: `"${tiedToken(token, 'mentioned')}"`, weight: 0.3 },
    ]);
  });

  test('may be a disease that a symptom shares its name with, or that has it in its own', async () => {
    const shared = await read('svie');
    expect(shared.clauses[0]?.concepts.map(({ label }) => label.no)).toEqual(['Svie']);
    const token = [...concepts.values()].find(({ label }) => label.no === 'Urinveisinfeksjon')?.token ?? '';
    expect(shared.clauses[0]?.terms).toContainEqual({ word: `"${tiedToken(token, 'about')}"`, weight: 0.8 });
  });
});

describe('a hostile query', () => {
  test('of markup stays text', async () => {
    const understood = await read('<img src=x onerror=alert(1)>');
    expect(understood.shown).toBe('<img src=x onerror=alert(1)>');
    expect(understood.clauses).toEqual([]);
    expect(understood.unknown).toEqual(['img', 'src', 'x', 'onerror', 'alert', '1']);
  });

  test.each(['سرطان', '\u202Eקרן', 'кардиология', '癌症'])(
    'in other letters, as %s, is an unknown word',
    async (typed) => {
      const { unknown, clauses } = await read(typed);
      expect([unknown.length, clauses.length]).toEqual([1, 0]);
    },
  );

  test('of emoji beside a word is the word', async () =>
    expect(meanings(await read('🫀 diabetes 💊👩‍⚕️'))).toEqual([['Diabetes']]));

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'named %s finds no object',
    async (typed) => {
      const { clauses, places, unknown } = await read(typed);
      expect([clauses, places, unknown.length]).toEqual([[], [], 1]);
    },
  );
});

describe('the whole lexicon', () => {
  /** A source, and how often its whole was fetched. */
  const counted = () => {
    let times = 0;
    const whole = async (): Promise<Lexicon> => {
      times++;
      return lexicon;
    };
    return { source: { common: lexicon, whole, described: async () => ({}) }, fetched: () => times };
  };

  test.each(['diabetes', 'blodpropp bergen', 'NCT01234567', '🫀'])('is not fetched for %s', async (typed) => {
    const { source, fetched } = counted();
    await understandWith(typed, source, exists);
    expect(fetched()).toBe(0);
  });

  test.each(['xqzwv', 'diabetis', 'stamceller'])(
    'is fetched once for %s, which the common part does not hold',
    async (typed) => {
      const { source, fetched } = counted();
      await understandWith(typed, source, exists);
      expect(fetched()).toBe(1);
    },
  );
});

describe('a name', () => {
  test.each([
    ['kreft i lunga', 'Lungekreft'],
    ['kreft i lungene', 'Lungekreft'],
    ['kreft i brystet', 'Brystkreft'],
  ])('of two nouns is written apart the other way round: «%s»', async (typed, name) =>
    expect(meanings(await read(typed))).toEqual([[name]]),
  );

  test('does not come about where a word that says nothing stands before another', async () => {
    const chance = unpackLexicon(
      packLexicon(
        new Map([
          [
            0,
            {
              token: tokenOf(0),
              kind: 'everyday',
              label: { no: 'Foreldre', en: 'Parents' },
              forms: [],
              broader: [],
            },
          ],
        ]),
        [],
      ),
    );
    expect((await understand('for eldre', chance, exists)).clauses).toEqual([]);
    expect((await understand('foreldre', chance, exists)).clauses).toHaveLength(1);
  });

  test.each([
    ['ALL', 1],
    ['barn med ALL', 1],
    ['all', 0],
    ['all inclusive', 0],
  ])(
    'that is an everyday word too is meant where it is written as an abbreviation: «%s»',
    async (typed, found) => {
      const label = { no: 'Akutt lymfoblastisk leukemi', en: 'Acute lymphoblastic leukaemia' };
      const leukaemia = unpackLexicon(
        packLexicon(
          new Map([[0, { token: tokenOf(0), kind: 'condition', label, forms: ['ALL'], broader: [] }]]),
          [],
          { ordinary: { alike: ['all'] } },
        ),
      );
      const { clauses } = await understand(typed, leukaemia, exists);
      expect(clauses.filter(({ concepts }) => concepts.length > 0)).toHaveLength(found);
    },
  );
});

describe('what is no disease', () => {
  const concept = (no: string, number: number, ...forms: string[]): [number, SearchConcept] => [
    number,
    { token: tokenOf(number), kind: 'condition', label: { no, en: no }, forms, broader: [] },
  ];
  const known = unpackLexicon(
    packLexicon(
      new Map([
        concept('Brokk', 0),
        concept('Leddgikt', 1, 'RA'),
        concept('Leversykdom', 2, 'lever'),
        concept('Vindusykdom', 3),
        concept('Plager', 4, 'sykdom'),
      ]),
      [],
      { ordinary: { alike: ['bråk', 'lever med'], within: ['vindu'] } },
    ),
  );
  const asked = async (typed: string): Promise<string[]> =>
    (await understand(typed, known, holding('vindu'))).clauses.flatMap(({ concepts }) =>
      concepts.map(({ label }) => label.no),
    );

  test('is not read as what is heard alike', async () => {
    expect(await asked('brok')).toEqual(['Brokk']);
    expect(await asked('bråk')).toEqual([]);
  });

  test('is a phrase whose words mean something else apart', async () => {
    expect(await asked('vondt i lever')).toEqual(['Leversykdom']);
    expect(await asked('jeg lever med brokk')).toEqual(['Brokk']);
  });

  test('is not read as what has it in its name', async () => {
    expect(await asked('sykdom')).toEqual(['Plager']);
    expect(await asked('vindu')).toEqual([]);
  });

  test('is a word that only looks like an abbreviation', async () => {
    expect(await asked('ra')).toEqual(['Leddgikt']);
    expect(await asked('RA')).toEqual(['Leddgikt']);
    expect(await asked('rå')).toEqual([]);
    expect(await asked('raene')).toEqual([]);
  });
});
