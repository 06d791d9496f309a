import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { checklist } from '../../../src/features/checklist/index.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { study } from '../../valid.ts';

const id = 'trening-ved-hjertesvikt';
const path = `/studier/${id}/`;
const base = study(id);
const norwegian = { ...base.norwegian, include: ['bor hjemme', 'har hjertesvikt'], exclude: ['er gravid'] };

const checklistOf = (change: Partial<Study> = {}, language: 'nb' | 'en' = 'nb') =>
  checklist(contextIn(language, path), study(id, { norwegian, minimumAge: 18, maximumAge: 75, ...change }));

describe('the checklist of a study', () => {
  test('says how many questions there are, the one about age among them', () => {
    expect(checklistOf({ sex: 'all' })?.count).toBe('Svar på 4 spørsmål');
    const one = { ...norwegian, include: [], exclude: [] };
    expect(checklistOf({ sex: 'all', norwegian: one })?.count).toBe('Svar på ett spørsmål');
  });

  test('has no heading without a question', () => {
    const { groups } = checklistOf({ norwegian: { ...norwegian, exclude: [] } }) ?? {};
    expect(groups?.map(({ heading }) => heading)).toEqual(['Dette ser studien etter']);
  });

  test('gives each claim a name of its own', () => {
    const names = checklistOf()?.groups.flatMap(({ claims }) => claims.map(({ name }) => name)) ?? [];
    expect(names).toHaveLength(3);
    expect(new Set(names).size).toBe(3);
  });

  test('is left out where nobody new is taken in', () =>
    expect(checklistOf({ status: 'completed' })).toBeUndefined());
});

describe('the sheet to bring to a doctor', () => {
  test('lists what was asked, in the order of the questions', () => {
    const { sheet, groups } = checklistOf() ?? {};
    expect(sheet?.age).toBe('Alder i år (studien er for voksne 18–75 år)');
    expect(checklistOf({ minimumAge: 0.5, maximumAge: 1.5 })?.sheet.age).toBe(
      'Alder (studien er for 6 måneder–18 måneder)',
    );
    const asked = groups?.flatMap(({ claims }) => claims.map(({ words }) => words));
    expect(sheet?.claims.map(({ words }) => words)).toEqual(asked);
  });

  test('names the study, its numbers, who answers for it and its address', () => {
    const facts = checklistOf({
      ids: { nct: 'NCT01234567' },
      contact: { name: 'Forskningsposten', email: 'studie@example.no', phone: '22 22 22 22' },
    })?.sheet.facts;
    expect(facts?.map(({ value }) => value)).toEqual([
      norwegian.shortTitle,
      'NCT01234567',
      'Forskningsposten · studie@example.no · 22 22 22 22',
      `${siteUrl}${path}`,
    ]);
  });

  test('says the language of what is not translated', () => {
    const { sheet } = checklistOf({ english: undefined, sex: 'male' }, 'en') ?? {};
    expect(sheet?.facts[0]?.lang).toBe('nb');
    expect(sheet?.claims.map(({ lang }) => lang)).toEqual([undefined, 'nb', 'nb', 'nb']);
  });

  test('says with every verdict that a study has not opened, only where it has not', () => {
    expect(checklistOf({ status: 'not-yet-recruiting' })?.sheet.waiting).toBe('Studien har ikke åpnet ennå.');
    expect(checklistOf({ status: 'recruiting' })?.sheet.waiting).toBeUndefined();
  });
});
