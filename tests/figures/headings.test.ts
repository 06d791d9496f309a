import { describe, expect, test } from 'vitest';
import { breakdownsOf } from '../../src/figures/breakdowns.ts';
import { certaintyOf } from '../../src/figures/certainty.ts';
import { chapterOf, chapters, chaptersOf } from '../../src/figures/chapters.ts';
import { figureRows, figureSubjects, figuresOf, partOf } from '../../src/figures/index.ts';
import { participantsOf } from '../../src/figures/participants.ts';
import { growth } from '../growth.ts';
import { condition, institution, siteOf, standing, study, valid } from '../valid.ts';

const found = <Count extends { total: number }>(counts: Count[]) => counts.filter(({ total }) => total > 0);

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
    expect(at.of).toEqual({ total: 1, open: 1, uncertain: 0 });
  });

  test('of hospitals and regions say what is uncertain there, and count nobody who only coordinates', () => {
    const one = study('lys-mot-depresjon', {
      ...standing('recruiting'),
      coordinator: institution('testsykehuset-ost'),
      sites: [siteOf('testsykehuset-vest', 'uncertain'), siteOf('testsykehuset-nord')],
      regions: ['vest', 'nord'],
    });
    const by = breakdownsOf({ ...valid, studies: [one] });
    const rows = (name: 'institution' | 'region') =>
      found(by[name].counts).map(({ id, open, uncertain }) => [id, open, uncertain]);
    expect(rows('institution')).toEqual([
      ['testsykehuset-nord', 1, 0],
      ['testsykehuset-vest', 0, 1],
    ]);
    expect(rows('region')).toEqual([
      ['nord', 1, 0],
      ['vest', 0, 1],
    ]);
    expect(by.coordinator.counts.find(({ id }) => id === 'testsykehuset-ost')?.total).toBe(1);
  });
});

test('how sure the status is has a row for each kind, and none for what is merely stated', () => {
  const withCertainty = (certainty: ReturnType<typeof study>['certainty']) =>
    study('lys-mot-depresjon', { certainty });
  const { counts, of } = certaintyOf([
    withCertainty({ kind: 'confirmed', day: '2026-05-12' }),
    withCertainty({ kind: 'captured', day: '2026-05-12' }),
    withCertainty({ kind: 'captured', day: '2026-05-12' }),
    withCertainty({ kind: 'stated' }),
    study('lys-mot-depresjon', standing('uncertain')),
  ]);
  expect(counts).toEqual([
    { id: 'confirmed', total: 1, open: 1, uncertain: 0 },
    { id: 'captured', total: 2, open: 2, uncertain: 0 },
    { id: 'uncertain', total: 1, open: 0, uncertain: 1 },
  ]);
  expect(of.total).toBe(4);
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
    expect(figuresOf(partOf(valid, north))).toMatchObject({
      total: row?.total,
      open: row?.open,
      uncertain: row?.uncertain,
    });
  });

  test('say of how many the status is uncertain as the status itself does', () => {
    for (const subject of figureSubjects(valid)) {
      const { uncertain, certainty } = figuresOf(partOf(valid, subject));
      expect(certainty.counts.find(({ id }) => id === 'uncertain')?.total, subject.id).toBe(uncertain);
    }
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
