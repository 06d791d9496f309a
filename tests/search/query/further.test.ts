import { describe, expect, test } from 'vitest';
import type { KnownConcept } from '../../../src/search/index/lexicon.ts';
import { packLexicon, unpackLexicon } from '../../../src/search/index/lexicon.ts';
import { tokenOf } from '../../../src/search/index/token.ts';
import { nearOf } from '../../../src/search/query/further.ts';
import { termsOf } from '../../../src/search/understanding/clauses.ts';
import { noMeaning, type Understanding } from '../../../src/search/understanding/understanding.ts';

const names = ['Leddgikt', 'Leddsykdom', 'ME/CFS', 'Kolkisin'] as const;
const common = unpackLexicon(
  packLexicon(
    new Map(
      names.map((no, number) => [
        number,
        {
          token: tokenOf(number),
          kind: no === 'Kolkisin' ? ('treatment' as const) : ('condition' as const),
          label: { no, en: no },
          forms: [],
          broader: no === 'Leddgikt' ? [tokenOf(1)] : no === 'Kolkisin' ? [tokenOf(0)] : [],
        },
      ]),
    ),
    [],
  ),
);
const concept = (no: (typeof names)[number]): KnownConcept => {
  const found = common.byToken.get(tokenOf(names.indexOf(no)));
  if (!found) throw new Error(no);
  return found;
};

const clause = (no: (typeof names)[number], required = true) => ({
  typed: no,
  concepts: [concept(no)],
  terms: termsOf([concept(no)]),
  named: true,
  required,
});
const query = (part: Partial<Understanding>): Understanding => ({
  ...noMeaning(),
  shown: '',
  literal: '',
  asTyped: false,
  perhaps: [],
  ...part,
});

/** What each concept finds. */
const about: Record<string, string[]> = {
  Leddsykdom: ['b1', 'b2'],
  'ME/CFS': ['m1'],
  Kolkisin: ['k1'],
  Leddgikt: ['a1'],
};
const near = async (
  understood: Understanding,
  here: string[],
  change: { anyOpen?: boolean; elsewhere?: string[] } = {},
) =>
  (
    await nearOf({
      understood,
      lexicon: { common },
      here,
      shown: here,
      anyOpen: change.anyOpen ?? here.length > 0,
      nearest: [],
      elsewhere: change.elsewhere ?? [],
      asking: async ({ clauses }) =>
        clauses.flatMap(({ concepts }) => concepts.flatMap(({ label }) => about[label.no] ?? [])),
    })
  ).map(({ why, ids }) => [why, ...ids]);

describe('what follows an answer', () => {
  test('is nothing where it has enough that is open', async () =>
    expect(await near(query({ clauses: [clause('Leddgikt')] }), ['1', '2', '3'])).toEqual([]));

  test('is what is broader where it has few, or none that is open', async () => {
    const asked = query({ clauses: [clause('Leddgikt')] });
    expect(await near(asked, ['1'])).toEqual([['broader', 'b1', 'b2']]);
    expect(await near(asked, ['1', '2', '3'], { anyOpen: false })).toEqual([['broader', 'b1', 'b2']]);
  });

  test('is first the same elsewhere, where a place has none', async () =>
    expect(await near(query({ clauses: [clause('Leddgikt')] }), [], { elsewhere: ['e1'] })).toEqual([
      ['elsewhere', 'e1'],
      ['broader', 'b1', 'b2'],
    ]));

  test('has what words point at before what is broader, but after it where something is named', async () => {
    expect(await near(query({ perhaps: [concept('ME/CFS')] }), [])).toEqual([['perhaps', 'm1']]);
    const named = query({ clauses: [clause('Leddgikt')], perhaps: [concept('ME/CFS')] });
    expect((await near(named, [])).map(([why]) => why)).toEqual(['broader', 'perhaps']);
    const treatment = query({ clauses: [clause('Kolkisin')], perhaps: [concept('ME/CFS')] });
    expect((await near(treatment, [])).map(([why]) => why)).toEqual(['broader', 'perhaps']);
  });

  test('is the treatment that was named, in other diseases, unless the answer has it', async () => {
    const asked = query({ clauses: [clause('Leddgikt'), clause('Kolkisin', false)] });
    expect(await near(asked, ['1', '2', '3'])).toEqual([['treatment', 'k1']]);
    expect(await near(asked, ['1', '2', 'k1'])).toEqual([]);
  });

  test('tells each study once', async () =>
    expect(await near(query({ clauses: [clause('Leddgikt')] }), [], { elsewhere: ['b1'] })).toEqual([
      ['elsewhere', 'b1'],
      ['broader', 'b2'],
    ]));

  test('is nothing where everything was asked for', async () =>
    expect(
      await nearOf({
        understood: undefined,
        lexicon: { common },
        here: [],
        shown: [],
        anyOpen: false,
        nearest: [],
        elsewhere: ['x'],
        asking: async () => ['x'],
      }),
    ).toEqual([]));
});
