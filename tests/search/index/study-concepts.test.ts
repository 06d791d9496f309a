import { describe, expect, test } from 'vitest';
import type { Catalogue, Study } from '../../../src/catalogue/index.ts';
import { conceptsOfStudies } from '../../../src/search/index/study-concepts.ts';
import { condition, study, valid } from '../../valid.ts';

const people: Catalogue = {
  ...valid,
  lexicon: [
    ...valid.lexicon,
    ...['barn', 'ungdom', 'eldre', 'kvinner', 'menn', 'friske frivillige', 'hjemmefra'].map(
      (word, number) => ({
        id: `people-${number}`,
        kind: 'everyday' as const,
        forms: { nb: [word], nn: [word], en: [`in English ${number}`] },
        partOf: [],
        usedFor: [],
      }),
    ),
  ],
};
const conceptsOf = conceptsOfStudies(people);
const names = (of: Study) => {
  const { about, near, mentioned } = conceptsOf(of);
  const list = (concepts: typeof about): string[] => concepts.map(({ label }) => label.no).sort();
  return { about: list(about), near: list(near), mentioned: list(mentioned) };
};

/** A study whose text says nothing but what a test gives it. */
const plain = (change: Partial<Study> = {}, text: Partial<Study['norwegian']> = {}): Study => {
  const { norwegian } = study('trening-ved-hjertesvikt');
  const silent = { title: '', shortTitle: '', summary: '', include: [], exclude: [], keywords: [] };
  return study('trening-ved-hjertesvikt', {
    english: undefined,
    minimumAge: undefined,
    maximumAge: undefined,
    sex: undefined,
    recruits: ['patients'],
    norwegian: {
      ...norwegian,
      ...silent,
      remote: undefined,
      note: undefined,
      body: { ...norwegian.body, text: '' },
      ...text,
    },
    ...change,
  });
};

describe('a study', () => {
  test('is about its own conditions, and lies near the broader ones', () =>
    expect(names(plain())).toEqual({ about: ['Hjertesvikt'], near: ['Hjertesykdom'], mentioned: [] }));

  test('lies near what its heading and keywords name, but only touches on another disease', () => {
    expect(names(plain({}, { shortTitle: 'Hjelper trening ved MS?' }))).toEqual({
      about: ['Hjertesvikt'],
      near: ['Hjertesykdom', 'trening'],
      mentioned: ['Multippel sklerose'],
    });
    expect(names(plain({}, { keywords: ['feber'] })).near).toContain('feber');
  });

  test.each(['summary', 'note', 'remote'] as const)('mentions what its %s names', (field) =>
    expect(names(plain({}, { [field]: 'Etter en lungebetennelse.' })).mentioned).toContain('Lungebetennelse'),
  );

  test('mentions what those who can take part have', () =>
    expect(names(plain({}, { include: ['har hatt lungebetennelse'] })).mentioned).toEqual([
      'Lungebetennelse',
    ]));

  test('is never an answer to what those who cannot take part have', () => {
    const { about, near, mentioned } = names(
      plain({}, { exclude: ['har lungebetennelse', 'har brystkreft'] }),
    );
    expect([...about, ...near, ...mentioned]).toEqual(['Hjertesvikt', 'Hjertesykdom']);
  });

  test('mentions what its English text names', () => {
    const english = { ...plain().norwegian, language: 'en' as const, summary: 'After pneumonia.' };
    expect(names(plain({ english })).mentioned).toEqual(['Lungebetennelse']);
  });

  test('is tied to a concept in one way only, the closest', () => {
    const loud = plain(
      {},
      { shortTitle: 'Hjertesvikt', summary: 'Hjertesvikt, hjertesykdom', keywords: ['MS'] },
    );
    expect(names(loud)).toEqual({
      about: ['Hjertesvikt'],
      near: ['Hjertesykdom'],
      mentioned: ['Multippel sklerose'],
    });
    const both = plain({ conditions: [condition('heart-failure'), condition('heart-disease')] });
    expect(names(both)).toEqual({ about: ['Hjertesvikt', 'Hjertesykdom'], near: [], mentioned: [] });
  });
});

describe('a study that names a medicine', () => {
  const word = (id: string, partOf: string[] = []): Catalogue['lexicon'][number] => ({
    id,
    kind: 'treatment',
    forms: { nb: [id], nn: [id], en: [] },
    partOf,
    usedFor: ['pneumonia'],
  });
  const medicines = conceptsOfStudies({
    ...valid,
    lexicon: [
      word('metoprolol', ['betablokkere']),
      word('betablokkere', ['hjertemedisin']),
      word('hjertemedisin'),
      word('atenolol', ['betablokkere']),
    ],
  });
  const named = (text: Partial<Study['norwegian']>, tie: 'near' | 'mentioned'): string[] =>
    medicines(plain({}, text))
      [tie].map(({ label }) => label.no)
      .filter((name) => name !== 'Hjertesykdom');

  test('is tied to its groups as closely, and to nothing else that is in them or used for the same', () => {
    expect(named({ keywords: ['metoprolol'] }, 'near')).toEqual([
      'metoprolol',
      'betablokkere',
      'hjertemedisin',
    ]);
    expect(named({ summary: 'Alle får metoprolol.' }, 'mentioned')).toEqual([
      'metoprolol',
      'betablokkere',
      'hjertemedisin',
    ]);
  });

  test('is not tied to a medicine when it names only the group', () =>
    expect(named({ keywords: ['betablokkere'] }, 'near')).toEqual(['betablokkere', 'hjertemedisin']));
});

describe('the people a study is for', () => {
  test.each([
    ['children, when it ends at 17', { minimumAge: 5, maximumAge: 17 }, ['barn', 'ungdom']],
    ['children, when it begins at 16', { minimumAge: 16 }, ['barn', 'ungdom']],
    ['no children, when it begins at 18', { minimumAge: 18 }, []],
    ['the old, when it begins at 60', { minimumAge: 60 }, ['eldre']],
    ['not the old alone, when it begins at 59', { minimumAge: 59 }, []],
    ['women', { sex: 'female' as const }, ['kvinner']],
    ['men', { sex: 'male' as const }, ['menn']],
    ['everybody', { sex: 'all' as const }, []],
    ['healthy volunteers', { recruits: ['healthy-volunteers' as const] }, ['friske frivillige']],
  ])('are mentioned: %s', (_, change, words) => expect(names(plain(change)).mentioned).toEqual(words));

  test('can take part from home, when it says so', () =>
    expect(names(plain({}, { remote: 'Alt skjer der du bor.' })).mentioned).toEqual(['hjemmefra']));
});
