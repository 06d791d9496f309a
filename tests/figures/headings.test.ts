import { describe, expect, test } from 'vitest';
import { breakdownsOf } from '../../src/figures/breakdowns.ts';
import { chapterOf, chapters, chaptersOf } from '../../src/figures/chapters.ts';
import { confirmedOf } from '../../src/figures/confirmed.ts';
import { figureRows, figureSubjects, figuresOf, partOf } from '../../src/figures/index.ts';
import { participantsOf } from '../../src/figures/participants.ts';
import { growth } from '../growth.ts';
import { condition, institution, study, valid } from '../valid.ts';

const found = (counts: { id: string; total: number; open: number }[]) =>
  counts.filter(({ total }) => total > 0);

describe('a chapter of ICD-10', () => {
  test.each([
    ['A00', 'I'],
    ['B99', 'I'],
    ['C00', 'II'],
    ['D48.9', 'II'],
    ['D50', 'III'],
    ['H59', 'VII'],
    ['H60', 'VIII'],
    ['T98.3', 'XIX'],
    ['U07.1', 'XXII'],
    ['Z99', 'XXI'],
    ['i50', 'IX'],
    ['D49', undefined],
  ])('has the code %s: %s', (code, chapter) => expect(chapterOf(code)).toBe(chapter));

  test('is one of twenty-two', () => expect(chapters).toHaveLength(22));

  test('has a study once, whatever the number of its codes there', () => {
    const heart = condition('heart-failure');
    const one = study('lys-mot-depresjon', { conditions: [{ ...heart, icd10: ['I50', 'I51', 'C50'] }] });
    expect(chaptersOf(one)).toEqual(['IX', 'II']);
  });

  test('is that of a broader condition where a condition has no code', () => {
    const broader = { ...condition('heart-failure'), icd10: ['I50'], parents: [] };
    const narrow = { ...broader, icd10: [], parents: [broader] };
    expect(chaptersOf(study('lys-mot-depresjon', { conditions: [narrow] }))).toEqual(['IX']);
    expect(chaptersOf(study('lys-mot-depresjon', { conditions: [{ ...narrow, parents: [] }] }))).toEqual([]);
  });
});

describe('headings', () => {
  const by = (change: Parameters<typeof study>[1]) =>
    breakdownsOf({ ...valid, studies: [study('lys-mot-depresjon', change)] });

  test('of phases hold a study in two of them once, and leave out one in none', () => {
    expect(found(by({ phase: [2, 1] }).phase.counts).map(({ id }) => id)).toEqual(['1-2']);
    expect(found(by({ phase: [3] }).phase.counts).map(({ id }) => id)).toEqual(['3']);
    expect(by({ phase: [] }).phase.of.total).toBe(0);
  });

  test('of sponsors hold the coordinator where the study names no other', () => {
    const coordinator = institution('testsykehuset-vest');
    const ids = (change: Parameters<typeof study>[1]) => found(by(change).sponsor.counts).map(({ id }) => id);
    expect(ids({ sponsor: undefined, coordinator })).toEqual(['coordinator']);
    expect(ids({ sponsor: { name: 'X', kind: 'industry' }, coordinator })).toEqual(['industry']);
    expect(ids({ sponsor: undefined, coordinator: undefined })).toEqual([]);
  });

  test('of hospitals and regions say what is open there', () => {
    const { institution: at, region } = breakdownsOf({
      ...valid,
      studies: [study('flere-sykdommer-samtidig')],
    });
    const north = at.counts.find(({ id }) => id === 'testsykehuset-nord');
    expect(north).toMatchObject({ total: 1, open: 0 });
    expect(region.counts.find(({ id }) => id === institution('testsykehuset-nord').region)?.open).toBe(0);
    expect(at.of).toEqual({ total: 1, open: 1 });
  });
});

describe('time since confirmation', () => {
  const ages = (...reviewed: string[]) =>
    confirmedOf(
      reviewed.map((day) => study('lys-mot-depresjon', { reviewed: day })),
      '2026-05-12',
    );

  test.each([
    ['2026-05-12', 'within-90'],
    ['2026-02-11', 'within-90'],
    ['2026-02-10', 'within-180'],
    ['2025-11-13', 'within-180'],
    ['2025-11-12', 'within-365'],
    ['2025-05-12', 'within-365'],
    ['2025-05-11', 'over-365'],
  ])('of %s is %s', (day, id) => expect(found(ages(day).counts).map((count) => count.id)).toEqual([id]));

  test('has the study in the middle as its median', () => {
    expect(ages('2026-05-11', '2026-05-02', '2020-01-01').medianDays).toBe(10);
    expect(ages('2026-05-11', '2026-05-02').medianDays).toBe(1);
    expect(ages().medianDays).toBeUndefined();
  });
});

test('participants are added up only where they are stated, a 0 too', () => {
  const stating = (participants: ReturnType<typeof study>['participants']) =>
    study('lys-mot-depresjon', { participants });
  const { planned, included } = participantsOf([
    stating({ planned: 100, included: 0 }),
    stating({ planned: 20 }),
    stating(undefined),
  ]);
  expect(planned).toEqual({ people: 120, studies: 2 });
  expect(included).toEqual({ people: 0, studies: 1 });
});

describe('subjects with figures of their own', () => {
  test('have at least five studies', () => {
    const subjects = figureSubjects(valid);
    expect(subjects.every(({ studies }) => studies.length >= 5)).toBe(true);
    expect(new Set(subjects.map(({ kind }) => kind))).toEqual(
      new Set(['region', 'institution', 'category', 'condition']),
    );
    expect(subjects.some(({ id }) => id === 'testhjemmet')).toBe(false);
  });

  test('of a hospital count as open what is open there', () => {
    const north = figureSubjects(valid).find(({ id }) => id === 'testsykehuset-nord');
    const row = figuresOf(valid).by.institution.counts.find(({ id }) => id === 'testsykehuset-nord');
    if (!north) throw new Error('The fixture’s northern hospital has too few studies.');
    expect(figuresOf(partOf(valid, north))).toMatchObject({ total: row?.total, open: row?.open });
  });
});

describe('the figures', () => {
  test('of an empty catalogue are all 0, without rows that divide by it', () => {
    const figures = figuresOf({ ...valid, studies: [] });
    expect(figureRows(figures).filter(({ value }) => value !== 0)).toEqual([]);
  });

  test('of one study are told in rows with what they are counted among', () => {
    const one = study('ny-tablett-mot-hjerteflimmer');
    const rows = figureRows(figuresOf({ ...valid, studies: [one] }));
    expect(
      rows.filter(
        ({ value, of, measure }) => value > of && !['people', 'days', 'institutions'].includes(measure),
      ),
    ).toEqual([]);
    expect(rows).toContainEqual({ figure: 'all', id: 'all', measure: 'studies', value: 1, of: 1 });
  });

  test('of five hundred studies take no longer than those of ten times fifty', () => {
    const withStudies = (length: number) => ({
      ...valid,
      studies: Array.from({ length }, (_, n) => ({
        ...(valid.studies[n % valid.studies.length] as (typeof valid.studies)[number]),
        id: `study-${n}`,
      })),
    });
    const allFigures = (catalogue: typeof valid): void => {
      for (const subject of figureSubjects(catalogue)) figureRows(figuresOf(partOf(catalogue, subject)));
      figureRows(figuresOf(catalogue));
    };
    expect(growth(allFigures, { whole: withStudies(500), part: withStudies(50) })).toBeLessThan(3);
  });
});
