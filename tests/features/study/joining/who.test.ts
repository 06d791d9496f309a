import { describe, expect, test } from 'vitest';
import type { Study } from '../../../../src/catalogue/index.ts';
import { study, uncertain } from '../../../valid.ts';
import { id, pageOf } from '../page-of.ts';

describe('who can take part', () => {
  const { norwegian } = study(id);
  const without = { ...norwegian, include: [], exclude: [] };

  test('is said in words, also when the study is for all', () =>
    expect(
      pageOf({ recruits: ['patients', 'healthy-volunteers'], sex: 'all', minimumAge: 18 }).who.facts,
    ).toMatchObject([{ value: 'pasienter, friske frivillige' }, {}, { value: 'alle kjønn' }]));

  test('speaks to the reader as one who may fit only where one can ask to join', () => {
    const said = (change: Partial<Study>) => {
      const { heading, lists, checklist } = pageOf({
        norwegian: { ...without, include: ['bor hjemme'], exclude: ['er gravid'] },
        ...change,
      }).who;
      return [heading, ...lists.map((list) => list.heading), checklist !== undefined];
    };
    const meant = ['Hvem er studien for?', 'Studien er for deg som', 'Studien er ikke for deg som', false];
    expect(said({})).toEqual([
      'Hvem kan delta?',
      'Du kan være aktuell hvis du',
      'Du kan ikke delta hvis du',
      true,
    ]);
    expect(said(uncertain())).toEqual(meant);
    expect(said({ joining: 'invitation' })).toEqual(meant);
    expect(said({ joining: 'in-care' })).toEqual(meant);
    // What is on hold may open again.
    expect(said({ status: 'active-not-recruiting', stopKind: 'suspended' })).toEqual(meant);
    expect(said({ status: 'active-not-recruiting' })).toEqual([
      'Hvem kunne delta?',
      'Du kunne være aktuell hvis du',
      'Du kunne ikke delta hvis du',
      false,
    ]);
  });

  test('has no heading without a criterion', () => {
    const { lists } = pageOf({ norwegian: { ...without, include: ['bor hjemme'] } }).who;
    expect(lists).toEqual([{ heading: 'Du kan være aktuell hvis du', criteria: ['bor hjemme'] }]);
  });

  test('says that the register has no criteria, only of facts from a register', () => {
    const source = { register: 'nct', retrieved: '2026-01-02' } as const;
    expect(pageOf({ norwegian: without, source }).who.noCriteria).toMatch(/sier ikke mer/);
    expect(pageOf({ norwegian: without, source: undefined }).who.noCriteria).toBeUndefined();
    expect(pageOf({ source }).who.noCriteria).toBeUndefined();
  });
});
