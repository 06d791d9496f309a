import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { study } from '../../valid.ts';
import { id, pageOf } from './page-of.ts';

describe('the facts', () => {
  const factsOf = (change: Partial<Study>) => pageOf(change).facts.facts;

  test('say of the participants what is stated', () => {
    const words = (participants: Study['participants']) =>
      factsOf({ participants }).find(({ label }) => label === 'Deltakere')?.value;
    expect(words({ planned: 1200, included: 34, asOf: '2026-01-02' })).toMatch(
      /^1\s200 planlagt, 34 tatt inn per 2\. januar 2026$/,
    );
    expect(words({ planned: 20 })).toBe('20 planlagt');
    expect(words(undefined)).toBe('');
  });

  test('begin with the title that the register has, and call ours a translation', () => {
    const registeredTitle = { text: 'Exercise at home', language: 'en' } as const;
    const source = { register: 'nct', retrieved: '2026-01-02' } as const;
    const first = (change: Partial<Study>) =>
      factsOf(change)
        .slice(0, 2)
        .map(({ label, lang }) => [label, lang]);
    expect(first({ registeredTitle, source })).toEqual([
      ['Tittel i ClinicalTrials.gov', 'en'],
      ['Tittel på norsk (oversatt her)', undefined],
    ]);
    expect(first({ registeredTitle: undefined, source })[0]).toEqual(['Fullt navn', undefined]);
    const same = { ...registeredTitle, text: study(id).norwegian.title, language: 'nb' } as const;
    expect(first({ registeredTitle: same, source })).toEqual([
      ['Tittel i ClinicalTrials.gov', undefined],
      ['Kortnavn', undefined],
    ]);
  });

  test('say how the study is made up, who pays, and when it ends', () => {
    const value = (change: Partial<Study>, label: string) =>
      factsOf(change).find((fact) => fact.label === label)?.value;
    const design = { groups: 2, allocation: 'randomised', masking: 'double' } as const;
    expect(value({ design }, 'Opplegg')).toBe(
      '2 grupper, loddtrekning avgjør gruppen, to parter vet ikke hvem som får hva',
    );
    expect(value({ funders: ['Fondet', 'Rådet'] }, 'Betales av')).toBe('Fondet, Rådet');
    const ended = { status: 'completed', completed: '2021-06' } as const;
    expect(value(ended, 'Ferdig')).toBe('juni 2021');
    // What was stopped on the way has ended, and is not finished.
    expect(value({ ...ended, stopKind: 'terminated' }, 'Avsluttet')).toBe('juni 2021');
    expect(value({ ...ended, stopKind: 'terminated' }, 'Ferdig')).toBeUndefined();
    // A plan that has passed does not make a study finished, and what never began does not end.
    const closed = { status: 'active-not-recruiting' } as const;
    expect(value({ ...closed, completed: '2036-06' }, 'Planlagt ferdig')).toBe('juni 2036');
    expect(value({ ...closed, completed: '2021-06' }, 'Planlagt ferdig')).toBeUndefined();
    expect(value({ ...closed, completed: '2021-06' }, 'Skulle etter planen være ferdig')).toBe('juni 2021');
    const withdrawn = factsOf({ status: 'completed', stopKind: 'withdrawn', completed: '2021-06' });
    expect(withdrawn.map((fact) => fact.value)).not.toContain('juni 2021');
  });

  test('never say of a study that was withdrawn that it took in anyone', () => {
    const { facts } = pageOf({
      status: 'completed',
      stopKind: 'withdrawn',
      participants: { planned: 60, included: 4 },
    }).facts;
    expect(facts.find(({ label }) => label === 'Deltakere')?.value).toBe('60 planlagt');
  });

  test('lead to the study in its registers, and are printed with their numbers', () =>
    expect(factsOf({ ids: { nct: 'NCT01234567' } }).filter(({ printed }) => printed)).toMatchObject([
      { value: 'NCT01234567', href: 'https://clinicaltrials.gov/study/NCT01234567' },
    ]));

  test('have no value where the study has no coordinator and no sponsor', () => {
    const bare = { coordinator: undefined, sponsor: undefined };
    const empty = factsOf(bare).filter(({ value, links }) => value === undefined && links === undefined);
    expect(empty.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Sponsor', 'Koordinerende forskningsansvarlig']),
    );
  });
});
