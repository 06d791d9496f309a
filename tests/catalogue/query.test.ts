import { describe, expect, test } from 'vitest';
import {
  type Catalogue,
  type Condition,
  conditionsInUse,
  contactOf,
  inReadingOrder,
  isInUse,
  isOpen,
  isOpenAt,
  latestFirst,
  narrowerConditions,
  relatedStudies,
  type Status,
  type Study,
  siblingConditions,
  statusAt,
  statuses,
  studiesAt,
  studiesLedFrom,
  studiesOfCategory,
  studiesOfCondition,
  studiesOfConditionAt,
} from '../../src/catalogue/index.ts';
import { siteOf, unnamedSiteOf } from '../valid.ts';
import { readValid } from './content.ts';

const read = readValid().catalogue;
if (!read) throw new Error('The valid fixture is not valid.');
const catalogue: Catalogue = read;

const named = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The valid fixture has no ${id}.`);
  return found;
};
const ids = (records: readonly { id: string }[]): string[] => records.map((record) => record.id);

describe('reading order', () => {
  const ordered = inReadingOrder(catalogue.studies);

  test('is open, waiting, closed, finished', () => {
    const order = ordered.map((study) => study.status);
    expect(order.filter((status, index) => status !== order[index - 1])).toEqual(statuses);
  });

  test('puts the latest start first within a status, and no start last', () => {
    const starts = ordered.filter(isOpen).map((study) => study.inclusion.start ?? '');
    expect(starts).toEqual([...starts].sort().reverse());
    expect(ordered.findLast(isOpen)?.id).toBe('bare-det-viktigste');
  });

  test('does not depend on the order the studies come in', () => {
    expect(ids(inReadingOrder([...catalogue.studies].reverse()))).toEqual(ids(ordered));
  });
});

test('feeds have the latest changed first, then by id', () => {
  const keys = latestFirst(catalogue.studies).map((study) => study.updated);
  expect(keys).toEqual([...keys].sort().reverse());
  const sameDay = latestFirst(catalogue.studies).filter((study) => study.updated === '2026-04-01');
  expect(ids(sameDay)).toEqual(ids(sameDay).sort());
});

describe('studies', () => {
  test('of a condition include those of narrower ones', () => {
    const heart = ids(studiesOfCondition(catalogue, named(catalogue.conditions, 'heart-disease')));
    expect(heart).toContain('trening-ved-hjertesvikt');
    expect(heart).toContain('ny-tablett-mot-hjerteflimmer');
    expect(heart).toContain('gammel-hjertestudie');
    expect(heart).not.toContain('d-vitamin-ved-ms');
  });

  test('of a narrow condition leave out those of broader ones', () => {
    const failure = ids(studiesOfCondition(catalogue, named(catalogue.conditions, 'heart-failure')));
    expect(failure).not.toContain('gammel-hjertestudie');
  });

  test('of a category come in reading order; an institution’s own are told from those it only leads', () => {
    const infection = studiesOfCategory(catalogue, named(catalogue.categories, 'infection'));
    expect(ids(infection)).toEqual([
      'hurtigprove-ved-lungebetennelse',
      'vaksine-for-eldre',
      'pusteovelser-etter-lungebetennelse',
      'kort-kur-ved-lungebetennelse',
    ]);
    const university = named(catalogue.institutions, 'universitetet-i-testvik');
    expect(studiesAt(catalogue, university)).toEqual([]);
    expect(ids(studiesLedFrom(catalogue, university)).sort()).toEqual([
      'kost-og-brystkreft',
      'register-over-ms',
    ]);
  });
});

test('a condition knows its narrower conditions', () => {
  expect(ids(narrowerConditions(catalogue, named(catalogue.conditions, 'heart-disease')))).toEqual([
    'atrial-fibrillation',
    'heart-failure',
  ]);
});

describe('related studies', () => {
  const study = named(catalogue.studies, 'trening-ved-hjertesvikt');
  const related = relatedStudies(catalogue, study, 10);

  test('are open, share a condition and are not the study itself', () => {
    expect(related.every(isOpen)).toBe(true);
    expect(related).not.toContain(study);
    expect(
      related.every((other) => other.allConditions.some((one) => study.allConditions.includes(one))),
    ).toBe(true);
  });

  test('begin with those that share most, and are in the order of lists where they share as much', () => {
    const heartFailure = named(catalogue.conditions, 'heart-failure');
    const depression = named(catalogue.conditions, 'depression');
    const about = (id: string, start: string, ...conditions: Condition[]): Study => ({
      ...study,
      ...{ id, conditions, allConditions: conditions, inclusion: { ...study.inclusion, start } },
    });
    const both = about('both', '2024-01', heartFailure, depression);
    const studies = [
      about('older', '2024-02', heartFailure),
      about('another', '2024-03', depression),
      about('newer', '2024-04', heartFailure),
      about('as-much', '2024-01', heartFailure, depression),
      both,
    ];
    expect(ids(relatedStudies({ ...catalogue, studies }, both, 10))).toEqual([
      'as-much',
      'newer',
      'another',
      'older',
    ]);
    expect(ids(related).slice(0, 2).sort()).toEqual([
      'flere-sykdommer-samtidig',
      'tegn-som-kan-lage-trobbel',
    ]);
  });

  test('are never more than asked for', () => expect(relatedStudies(catalogue, study, 1)).toHaveLength(1));
});

describe('a study at an institution', () => {
  const study = named(catalogue.studies, 'flere-sykdommer-samtidig');
  const at = (id: string) => named(catalogue.institutions, id);

  test('stands as its hospital there does, or as a whole where it has none', () => {
    expect(statusAt(study, at('testsykehuset-nord'))).toBe('active-not-recruiting');
    expect(statusAt(study, at('testsykehuset-vest'))).toBe('recruiting');
    expect(statusAt(named(catalogue.studies, 'register-over-ms'), at('universitetet-i-testvik'))).toBe(
      'recruiting',
    );
  });

  test('is open only where a hospital takes in participants', () => {
    expect(isOpenAt(study, at('testsykehuset-vest'))).toBe(true);
    expect(isOpenAt(study, at('testsykehuset-nord'))).toBe(false);
    expect(isOpenAt(named(catalogue.studies, 'register-over-ms'), at('universitetet-i-testvik'))).toBe(false);
  });

  test('is not among a condition’s studies there when it is only coordinated there', () => {
    const cancer = named(catalogue.conditions, 'breast-cancer');
    expect(studiesOfConditionAt(catalogue, cancer, at('universitetet-i-testvik'))).toEqual([]);
    expect(ids(studiesOfConditionAt(catalogue, cancer, at('testsykehuset-nord')))).toEqual([
      'kortere-straling-ved-brystkreft',
    ]);
  });
});

test('every condition with a study is in use, and no other', () => {
  const used = catalogue.conditions.filter((condition) => isInUse(catalogue, condition));
  expect(ids(used).sort()).toEqual(ids(conditionsInUse(catalogue)).sort());
  expect(isInUse({ studies: [] }, named(catalogue.conditions, 'cancer'))).toBe(false);
});

test('neighbours share a broader condition', () => {
  const neighbours = siblingConditions(catalogue, named(catalogue.conditions, 'heart-failure'));
  expect(ids(neighbours)).toEqual(['atrial-fibrillation']);
});

test('a gathered list is the same one each time, and nobody can change it', () => {
  const cancer = named(catalogue.conditions, 'cancer');
  const list = studiesOfCondition(catalogue, cancer);
  expect(studiesOfCondition(catalogue, cancer)).toBe(list);
  expect(() => (list as Study[]).reverse()).toThrow(TypeError);
});

describe('whom to ask about a study', () => {
  const first = named(catalogue.studies, 'trening-ved-hjertesvikt');
  const [vest, ost] = ['testsykehuset-vest', 'testsykehuset-ost'].map((id) => ({
    ...named(catalogue.institutions, id),
    contact: { name: id },
  }));
  const asked = (change: Partial<Study>) =>
    contactOf({ ...first, contact: undefined, coordinator: undefined, unnamedSites: [], ...change })?.name;
  const sites = (...[one, two]: Status[]) => ({
    sites: [
      siteOf('testsykehuset-vest', one, { contact: { name: 'one' } }),
      siteOf('testsykehuset-ost', two, { contact: { name: 'two' } }),
    ],
  });

  test('is the contact of the study, and otherwise of a hospital where one can take part', () => {
    expect(
      contactOf({ ...first, contact: { name: 'own' }, ...sites('recruiting', 'recruiting') })?.name,
    ).toBe('own');
    expect(asked(sites('not-yet-recruiting', 'recruiting'))).toBe('two');
    expect(
      asked({ sites: [], unnamedSites: [{ ...unnamedSiteOf('Oslo'), contact: { name: 'Oslo' } }] }),
    ).toBe('Oslo');
  });

  test('is never one of a hospital that has closed while the study is open elsewhere', () => {
    const closed = sites('completed', 'recruiting').sites.slice(0, 1);
    expect(asked({ sites: closed, institutions: [] })).toBeUndefined();
    expect(asked({ sites: closed, institutions: [], status: 'completed' })).toBe('one');
  });

  test('is what the institution has for research, of one that has not closed or that leads the study', () => {
    if (!vest || !ost) throw new Error('The valid fixture lacks an institution.');
    const institutions = [vest, ost];
    const at = (...[one, two]: Status[]) => ({
      institutions,
      sites: [siteOf(vest, one), siteOf(ost, two)],
    });
    expect(asked(at('completed', 'recruiting'))).toBe(ost.id);
    expect(asked(at('recruiting', 'completed'))).toBe(vest.id);
    expect(asked({ ...at('completed', 'recruiting'), coordinator: vest })).toBe(vest.id);
    expect(asked({ ...at('completed', 'completed'), status: 'completed' })).toBe(vest.id);
  });
});
