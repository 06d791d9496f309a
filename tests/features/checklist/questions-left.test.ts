import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { checklist, questionsLeft } from '../../../src/features/checklist/index.ts';
import { contextIn } from '../../page/context.ts';
import { study, uncertain } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';
const here = contextIn('nb', `/studier/${id}/`);
const { norwegian } = study(id);
const atHospital = { ...norwegian, remote: undefined };
const left = (change: Partial<Study> = {}) =>
  questionsLeft(here, study(id, { norwegian: atHospital, participation: undefined, ...change }));

describe('what a study does not state', () => {
  test('is asked about, each thing until it is stated', () => {
    const all = left();
    expect(all).toHaveLength(8);
    const stated: [NonNullable<Study['participation']>, RegExp][] = [
      [{ duration: 'ett år' }, /^Hvor lenge er jeg med/],
      [{ visits: { count: 4 } }, /må jeg møte opp/],
      [{ procedures: ['MR'] }, /skal jeg gjennom/],
      [{ home: 'none' }, /gjøres hjemmefra/],
      [{ groups: [{ name: 'trening', share: 'halvparten' }] }, /sjansen for hver behandling/],
      [{ travelCovered: false }, /blir reisen dekket/],
      [{ languages: ['norsk'] }, /språk må jeg kunne/],
      [{ afterwards: 'ingenting' }, /Hva skjer etterpå/],
    ];
    for (const [participation, question] of stated) {
      expect(all.filter((each) => question.test(each))).toHaveLength(1);
      expect(left({ participation }).filter((each) => question.test(each))).toEqual([]);
    }
  });

  test('of chances is asked about until each group has one, and not where all get the same', () => {
    const asks = (change: Partial<Study>) => left(change).some((each) => /sjansen/.test(each));
    const named = [{ name: 'trening', share: 'halvparten' }, { name: 'vanlig behandling' }];
    expect(asks({ participation: { groups: named } })).toBe(true);
    expect(asks({ design: { allocation: 'single-group' } })).toBe(false);
    expect(asks({ design: { groups: 1 } })).toBe(false);
    expect(asks({ type: 'observational' })).toBe(false);
  });

  test('of placebo is asked about where a drug is tried, until it is stated', () => {
    const asks = (change: Partial<Study>) => left(change).some((each) => /placebo/.test(each));
    expect(asks({})).toBe(false);
    expect(asks({ interventions: ['drug'] })).toBe(true);
    expect(asks({ interventions: ['drug'], participation: { placebo: false } })).toBe(false);
  });

  test('of coming in is not asked about where all is done from home', () => {
    const asked = left({ participation: { home: 'all' } });
    expect(asked.filter((each) => /møte opp|reisen|hjemmefra/.test(each))).toEqual([]);
    expect(left({ norwegian }).filter((each) => /hjemmefra/.test(each))).toEqual([]);
  });

  test('is asked about only where one can ask to join', () => {
    const others: Partial<Study>[] = [
      { status: 'completed' },
      { status: 'active-not-recruiting' },
      uncertain(),
      { joining: 'invitation' },
      { joining: 'in-care' },
    ];
    for (const change of others) expect(left(change)).toEqual([]);
    expect(left({ status: 'not-yet-recruiting' })).toHaveLength(8);
  });

  test('stands on the sheet for the doctor, after what one always asks', () => {
    const bare = study(id, { norwegian: atHospital, participation: undefined });
    const advice = checklist(here, bare)?.sheet.advice ?? [];
    expect(advice.slice(-8)).toEqual(questionsLeft(here, bare));
    expect(advice[0]).toBe('Kan denne studien være aktuell for meg?');
    expect(new Set(advice).size).toBe(advice.length);
  });
});
