import { describe, expect, test } from 'vitest';
import type { Study, StudyText } from '../../../src/catalogue/index.ts';
import { questionsOf } from '../../../src/features/checklist/questions.ts';
import { stringsIn } from '../../../src/i18n/index.ts';
import { study, uncertain } from '../../valid.ts';

const { checklist: check } = stringsIn('nb');
const none: Pick<StudyText, 'include' | 'exclude'> = { include: [], exclude: [] };

const asked = (change: Partial<Study>, criteria = none, lang?: string) =>
  questionsOf(
    study('trening-ved-hjertesvikt', {
      minimumAge: undefined,
      maximumAge: undefined,
      sex: undefined,
      ...change,
    }),
    criteria,
    check,
    lang,
  );

describe('a study', () => {
  test.each(['recruiting', 'not-yet-recruiting'] as const)('that is %s has questions', (status) =>
    expect(asked({ status, minimumAge: 18 })?.count).toBe(1),
  );

  test.each(['active-not-recruiting', 'completed'] as const)('that is %s has none', (status) =>
    expect(asked({ status, minimumAge: 18, sex: 'female' })).toBeUndefined(),
  );

  test.each([
    ['invitation', false],
    ['in-care', false],
    ['referral', true],
    ['self', true],
    [undefined, true],
  ] as const)('that one joins by %s has questions: %s', (joining, expected) =>
    expect(asked({ joining, minimumAge: 18 }) !== undefined).toBe(expected),
  );

  test('of which nobody knows whether it is open has none', () =>
    expect(asked({ ...uncertain(), minimumAge: 18 })).toBeUndefined());

  test('with nothing to ask about has none', () => {
    expect(asked({})).toBeUndefined();
    expect(asked({ minimumAge: 0, sex: 'all' })).toBeUndefined();
  });
});

describe('the age', () => {
  test.each<[string, Partial<Study>, object]>([
    ['a lower limit', { minimumAge: 18 }, { lowest: 18, highest: undefined }],
    ['an upper limit', { maximumAge: 17 }, { lowest: undefined, highest: 17 }],
    ['both', { minimumAge: 18, maximumAge: 75 }, { lowest: 18, highest: 75 }],
    ['newborns alone', { minimumAge: 0, maximumAge: 0 }, { lowest: 0, highest: 0 }],
  ])('is asked about where the study has %s', (_, limits, age) =>
    expect(asked(limits)?.age).toMatchObject(age),
  );

  test.each<[string, Partial<Study>, unknown]>([
    ['adults', { minimumAge: 18, maximumAge: 75 }, undefined],
    ['children up to 17', { minimumAge: 0, maximumAge: 17 }, undefined],
    ['children from 3', { minimumAge: 3, maximumAge: 6 }, undefined],
    ['6 to 18 months', { minimumAge: 0.5, maximumAge: 1.5 }, 'months'],
    ['newborns', { minimumAge: 0, maximumAge: 0 }, 'months'],
    ['30 weeks to 6 years', { minimumAge: 30 / 52, maximumAge: 6 }, 'years'],
    ['1 year to 10', { minimumAge: 1, maximumAge: 10 }, 'years'],
    ['17 and a half', { minimumAge: 17.5 }, 'years'],
  ])('may be answered in months where small children are asked for: %s', (_, limits, unit) =>
    expect(asked(limits)?.age?.unit).toBe(unit),
  );

  test('is not asked about where it is unlimited', () =>
    expect(asked({ minimumAge: 0, sex: 'male' })?.age).toBeUndefined());
});

describe('the claims', () => {
  test('are each criterion, with the answer of those the study is for', () => {
    const questions = asked({ minimumAge: 18 }, { include: ['bor hjemme'], exclude: ['er gravid'] });
    expect(questions).toMatchObject({
      looksFor: [{ words: 'bor hjemme', wanted: 'yes' }],
      hinders: [{ words: 'er gravid', wanted: 'no' }],
      count: 3,
    });
  });

  test.each([
    ['female', 'er kvinne'],
    ['male', 'er mann'],
  ] as const)('begin with the sex where the study is for one: %s', (sex, words) =>
    expect(
      asked({ sex }, { ...none, include: ['bor hjemme'] })?.looksFor.map((claim) => claim.words),
    ).toEqual([words, 'bor hjemme']),
  );

  test('keep their language where it is another than the page’s', () => {
    const questions = asked({ sex: 'male' }, { include: ['bor hjemme'], exclude: ['er gravid'] }, 'nb');
    expect(questions?.looksFor.map(({ lang }) => lang)).toEqual([undefined, 'nb']);
    expect(questions?.hinders.map(({ lang }) => lang)).toEqual(['nb']);
  });
});
