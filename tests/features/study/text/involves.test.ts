import { describe, expect, test } from 'vitest';
import type { Language, Study } from '../../../../src/catalogue/index.ts';
import { renderMarkdown } from '../../../../src/catalogue/reading/markdown.ts';
import { questionsLeft } from '../../../../src/features/checklist/index.ts';
import { studyPage } from '../../../../src/features/study/index.ts';
import { bodyParts } from '../../../../src/features/study/text/body.ts';
import { contextIn } from '../../../page/context.ts';
import { study, uncertain } from '../../../valid.ts';
import { id, pageOf } from '../page-of.ts';

describe('what a study asks', () => {
  const participation: Study['participation'] = {
    duration: 'ett år',
    visits: { count: 4, hours: 6.5 },
    home: 'part',
    procedures: ['blodprøver', 'MR'],
    groups: [
      { name: 'trening', share: 'halvparten' },
      { name: 'vanlig behandling', share: '50 %' },
    ],
    placebo: false,
    travelCovered: true,
    languages: [],
  };
  const said = (change: Partial<Study>, language: Language = 'nb') =>
    studyPage(contextIn(language, `/studier/${id}/`), study(id, change)).involves;
  const words = {
    ...study(id).norwegian,
    participationWords: {
      duration: 'ett år',
      procedures: ['blodprøver', 'MR'],
      groups: ['trening', 'vanlig behandling'],
    },
  } as Study['norwegian'];

  test('is told as far as it is stated, without labels for the rest', () =>
    expect(
      said({ participation, norwegian: words })?.facts.map(({ label, value }) => [label, value]),
    ).toEqual([
      ['Hvor lenge', 'ett år'],
      ['Oppmøte', '4 ganger, 6,5 timer i alt'],
      ['Hjemmefra', 'noe av det'],
      ['Underveis', 'blodprøver, MR'],
      ['Grupper', 'trening (sjansen: halvparten)'],
      ['Grupper', 'vanlig behandling (sjansen: 50\u00A0%)'],
      ['Narremedisin (placebo)', 'nei'],
      ['Reisen', 'dekket av studien'],
    ]));

  test('is told in English where it is translated, and otherwise with the language that it is in', () => {
    const english = { ...study(id).english, participationWords: { groups: ['exercise', 'usual care'] } };
    const { facts = [] } =
      said({ participation, norwegian: words, english: english as Study['english'] }, 'en') ?? {};
    expect(facts.filter(({ label }) => label === 'Groups')).toMatchObject([
      { value: 'exercise', lang: undefined },
      { value: 'usual care (chance: 50\u00A0%)', lang: undefined },
    ]);
    expect(facts.find(({ label }) => label === 'How long')).toMatchObject({ value: 'ett år', lang: 'nb' });
  });

  test('has no chance in Norwegian words among the facts of an English page', () => {
    const groups = said({ participation, norwegian: words, english: undefined }, 'en')?.facts.filter(
      ({ label }) => label === 'Groups',
    );
    expect(groups).toMatchObject([
      { value: 'trening', lang: 'nb' },
      { value: 'vanlig behandling (chance: 50\u00A0%)', lang: 'nb' },
    ]);
  });

  test('becomes questions where it is not stated, only of a study that one can ask to join', () => {
    const bare: Partial<Study> = { unanswered: ['duration', 'home'] };
    const asked = said(bare)?.questions;
    expect(asked?.heading).toBe('Dette kan du spørre om');
    expect(asked?.list).toEqual(questionsLeft(contextIn('nb'), study(id, bare)));
    expect(asked?.list).toHaveLength(2);
    for (const change of [
      { status: 'completed' },
      uncertain(),
      { joining: 'invitation' },
      { joining: 'in-care' },
    ])
      expect(said({ ...bare, ...(change as Partial<Study>) })?.questions).toBeUndefined();
  });

  test('is told of the past where the study is over, and not of one that is on hold', () => {
    const heading = (change: Partial<Study>) => said({ participation, norwegian: words, ...change })?.heading;
    const closed = { status: 'active-not-recruiting' } as const;
    expect([heading({}), heading(closed), heading({ ...closed, stopKind: 'suspended' })]).toEqual([
      'Hva det krever av deg',
      'Hva det krevde av deltakerne',
      'Hva det krever av deg',
    ]);
  });

  test('has no heading where nothing is known and nobody can ask', () => {
    const silent = { ...words, remote: undefined, participationWords: undefined, body: renderMarkdown('') };
    expect(said({ norwegian: silent, status: 'completed' })).toBeUndefined();
    expect(said({ norwegian: silent, unanswered: ['duration'] })?.questions?.list).toHaveLength(1);
  });
});

describe('what a study found', () => {
  const over: Partial<Study> = { status: 'completed', results: [], stopKind: undefined };
  const foundOf = (change: Partial<Study>) => pageOf({ ...over, ...change }).found;
  const results = [
    { kind: 'article', title: 'En artikkel', url: 'https://example.no/a' },
    { kind: 'lay-summary', title: 'For alle', url: 'https://example.no/b' },
  ] as const;

  test('leads to where it is told, what is written for everyone first', () => {
    const found = foundOf({ results: [...results] });
    expect(found?.results.map(({ label, href }) => [label, href])).toEqual([
      ['Sammendrag for folk flest', 'https://example.no/b'],
      ['Artikkel', 'https://example.no/a'],
    ]);
    expect(found?.note).toMatch(/gjengir ikke resultatene/);
  });

  test('says that nothing is registered, and since when the study has been finished where that is past', () => {
    expect(foundOf({ completed: '2021-06' })?.note).toBe(
      'Studien ble ferdig juni 2021. Ingen resultater er registrert her.',
    );
    expect(foundOf({ completed: '2036-06' })?.note).toBe(
      'Studien er ferdig. Ingen resultater er registrert her.',
    );
    expect(foundOf({ stopKind: 'terminated', completed: '2021-06' })?.note).toBe(
      'Ingen resultater er registrert her.',
    );
  });

  test('is left out of a study that goes on or never began, unless there is something to tell', () => {
    expect(foundOf({ status: 'active-not-recruiting' })).toBeUndefined();
    expect(foundOf({ stopKind: 'withdrawn' })).toBeUndefined();
    expect(pageOf({ results: [] }).found).toBeUndefined();
    expect(pageOf({ results: [...results] }).found?.heading).toBe('Resultater');
    expect(foundOf({ results: [...results] })?.heading).toBe('Hva studien fant');
    expect(foundOf({ stopKind: 'withdrawn', results: [...results] })?.heading).toBe('Resultater');
  });
});

describe('what a study found, in English', () => {
  const told = (change: Partial<Study>, language: Language = 'en') => {
    const { norwegian, english } = study(id);
    const texts = {
      norwegian: { ...norwegian, body: renderMarkdown('## Hva studien fant\n\nLite.') },
      english: { ...english, body: renderMarkdown('Nothing of it.') } as Study['norwegian'],
    };
    return studyPage(
      contextIn(language, `/studier/${id}/`),
      study(id, { ...texts, status: 'completed', results: [], ...change }),
    ).found;
  };

  test('leads to the Norwegian page where it is told there alone', () => {
    for (const results of [
      [],
      [{ kind: 'article', title: 'Article', url: 'https://example.no/a' }] as const,
    ]) {
      expect(told({ results: [...results] })).toMatchObject({
        text: '',
        elsewhere: {
          words: 'What the study found is told in Norwegian',
          href: `/studier/${id}/#found`,
          language: 'nb',
        },
        note: undefined,
      });
    }
  });

  test('leads nowhere else from the page that tells it, or where no text tells it', () => {
    expect(told({}, 'nb')).toMatchObject({ text: '<p>Lite.</p>', elsewhere: undefined, note: undefined });
    const silent = { ...study(id).norwegian, body: renderMarkdown('Ingenting.') };
    expect(told({ norwegian: silent })).toMatchObject({
      elsewhere: undefined,
      note: 'The study is completed. No results are registered here.',
    });
  });
});

describe('the text of a study', () => {
  const html =
    '<p>Først.</p><h2>Hva studien fant</h2><p>Lite.</p><h2 id="x">Hva det <b>innebærer</b> å delta</h2><ul><li>Møte</li></ul><h2>Etterpå</h2><p>Slutt.</p>';

  test('is shared out below the headings of the page, and nothing is lost', () =>
    expect(bodyParts(html, 'nb')).toEqual({
      involves: '<ul><li>Møte</li></ul>',
      found: '<p>Lite.</p>',
      rest: '<p>Først.</p><h2>Etterpå</h2><p>Slutt.</p>',
    }));

  test.each([
    ['nb', 'Hva det innebar å delta'],
    ['nn', 'Kva det inneber å delta'],
    ['en', 'What taking part involved'],
  ] as const)('is understood in %s', (language, heading) =>
    expect(bodyParts(`<h2>${heading}</h2><p>Møte.</p>`, language).involves).toBe('<p>Møte.</p>'),
  );
});
