import { describe, expect, test } from 'vitest';
import type { CapturedFacts, Catalogue } from '../../src/catalogue/index.ts';
import { keyFiguresAboutPage, keyFiguresPage } from '../../src/features/key-figures/index.ts';
import { figureDocuments } from '../../src/feeds/figures/documents.ts';
import { inRegisters } from '../../src/figures/index.ts';
import { createUrls } from '../../src/urls.ts';
import { contextIn, siteUrl } from '../page/context.ts';
import { study } from '../valid.ts';
import { catalogueWith, newDrug, today, trainingAtHome } from './records.ts';

const described = 'trening-ved-hjertesvikt';
const site = (facility: string, town: string, status: 'recruiting' | 'completed' = 'recruiting') => ({
  facility,
  town,
  status,
});
const west = site('Test Hospital West', 'Testvik');

/** A catalogue with some records, and of its studies those that they are of. */
function withRecords(records: readonly CapturedFacts[], day = today): Catalogue {
  const catalogue = catalogueWith(records, day);
  return { ...catalogue, studies: catalogue.studies.filter(({ records: own }) => own.length > 0) };
}

const sectionOf = (catalogue: Catalogue, language: 'nb' | 'nn' | 'en' = 'nb') =>
  keyFiguresPage(contextIn(language, '/nokkeltall/', catalogue)).sections.find(({ definition }) =>
    definition.href.endsWith('#inRegisters'),
  );

/** Those of its counts that are not 0, by hospital. */
const countsOf = (catalogue: Catalogue) => {
  const compared = inRegisters(catalogue);
  return Object.fromEntries(
    [compared?.all, ...(compared?.hospitals ?? [])].flatMap((count) =>
      count
        ? [
            [
              count.id,
              Object.fromEntries(Object.entries(count).filter(([, n]) => typeof n === 'number' && n > 0)),
            ],
          ]
        : [],
    ),
  );
};

describe('what is open in the registers beside what is open here', () => {
  const both = withRecords([
    newDrug(),
    trainingAtHome({ sites: [west, site('Test Hospital East', 'Østre Testby')] }),
  ]);

  test('is counted by hospital, where each has the status of its own', () =>
    expect(countsOf(both)).toEqual({
      all: { listed: 4, inRegisters: 4, inBoth: 3, uncertain: 1, described: 2 },
      'testsykehuset-vest': { listed: 2, inRegisters: 2, inBoth: 2, described: 1 },
      // People say that it waits, and the register has changed since.
      'testsykehuset-ost': { listed: 1, inRegisters: 1, uncertain: 1, described: 1 },
      // A town where the register names no hospital, and nobody has said which it is.
      unnamed: { listed: 1, inRegisters: 1, inBoth: 1 },
    }));

  test('tells what is open here alone, where the register does not have the place, or no record is read', () => {
    const elsewhere = withRecords([trainingAtHome({ sites: [site('Test Hospital North', 'Testfjord')] })]);
    expect(countsOf(elsewhere)).toEqual({
      all: { listed: 1, inRegisters: 1, described: 1, onlyHere: 1 },
      'testsykehuset-nord': { listed: 1, inRegisters: 1, described: 1 },
      'testsykehuset-vest': { onlyHere: 1 },
    });
    const another = { ...withRecords([newDrug()]), studies: [study(described)] };
    expect(countsOf(another)).toEqual({ all: { onlyHere: 1 }, 'testsykehuset-vest': { onlyHere: 1 } });
  });

  test('claims nothing where the register has closed what was open here', () => {
    const closed = withRecords([trainingAtHome({ sites: [{ ...west, status: 'completed' }] })]);
    expect(countsOf(closed)).toEqual({ all: { listed: 1 } });
  });

  test('takes a town for the one hospital that the study has there', () => {
    const town = withRecords([trainingAtHome({ sites: [site('Investigational Site', 'Testvik')] })]);
    expect(countsOf(town)).toEqual({
      all: { listed: 1, inRegisters: 1, inBoth: 1, described: 1 },
      'testsykehuset-vest': { listed: 1, inRegisters: 1, inBoth: 1, described: 1 },
    });
  });

  test('has what nobody is sure of beside it: the register has not said it for a year', () =>
    expect(countsOf(withRecords([newDrug({ verified: '2024-01' })])).all).toEqual({
      listed: 2,
      inRegisters: 2,
      uncertain: 2,
    }));

  test('is in the words of the register that was true last', () => {
    const ended = newDrug({
      register: 'euct',
      number: '2023-509999-10-00',
      otherNumbers: { nct: ['NCT99999801'] },
      verified: '2026-04-28',
      status: 'completed',
      statusInRegister: '8',
    });
    expect(countsOf(withRecords([newDrug({ verified: '2026-02' }), ended])).all).toEqual({ listed: 2 });
    expect(countsOf(withRecords([newDrug({ verified: '2026-02' }), { ...ended, sites: [] }])).all).toEqual({
      listed: 2,
    });
  });

  test('stands on the page of key figures with day, method, and a way to each hospital', () => {
    const section = sectionOf(both);
    expect(section?.takeaway).toBe('3 av 4 studiesteder som er åpne i registrene, er åpne i oversikten også');
    expect(section?.note).toBe(
      'ClinicalTrials.gov ble lest for hele Norge 2. mai 2026. For 1 av de 4 stedene er det usikkert om det fortsatt er åpent. 2 av de 4 stedene gjelder studier som noen har skrevet en omtale av.',
    );
    expect(section?.counts?.columns.numbers.map(({ words }) => words)).toEqual([
      'I register',
      'Her også',
      'Bare her',
    ]);
    expect(section?.counts?.parts.flatMap(({ rows }) => rows)).toEqual([
      {
        name: 'Testsykehuset Vest',
        href: '/sykehus/testsykehuset-vest/',
        numbers: ['2', '2', '0'],
        bar: { whole: 100, part: 100 },
      },
      {
        name: 'Testsykehuset Øst',
        href: '/sykehus/testsykehuset-ost/',
        numbers: ['1', '0', '0'],
        bar: { whole: 50, part: 0 },
      },
      {
        name: 'Sykehus ikke oppgitt',
        href: undefined,
        numbers: ['1', '1', '0'],
        bar: { whole: 50, part: 50 },
      },
    ]);
    expect(sectionOf(both, 'nn')?.takeaway).toContain('studiestader som er opne i registera');
    expect(sectionOf(both, 'en')?.takeaway).toContain('study sites that are open in the registers');
  });

  test('leads to how it is counted', () =>
    expect(keyFiguresAboutPage(contextIn('nb')).definitions.map(({ id: term }) => term)).toContain(
      'inRegisters',
    ));

  test('says what it does not know: that only some records are read, and what may have closed', () => {
    const some = { ...withRecords([newDrug({ verified: '2024-01' })]), runs: [] };
    expect(sectionOf(some)?.note).toBe(
      'Fra ClinicalTrials.gov er bare 1 post hentet, sist 2. mai 2026. For 2 av de 2 stedene er det usikkert om de fortsatt er åpne. 0 av de 2 stedene gjelder studier som noen har skrevet en omtale av.',
    );
  });

  test('is one sentence where no record is read, and in no file', () => {
    const none = catalogueWith([]);
    expect(sectionOf(none)).toEqual({
      takeaway: 'Åpne studiesteder i registrene og i oversikten',
      definition: expect.anything(),
      note: 'Ingen poster er hentet fra registrene ennå. Derfor vet vi ikke hvor mange åpne studiesteder oversikten mangler.',
    });
    expect(rowsIn(none)).toEqual([]);
  });

  test('is in the files, each number with what it is counted among', () => {
    const rows = rowsIn(both);
    expect(rows.find(({ id: of, measure }) => of === 'all' && measure === 'openInBoth')).toEqual({
      figure: 'inRegisters',
      id: 'all',
      name_nb: 'Alle studiesteder',
      name_en: 'All study sites',
      measure: 'openInBoth',
      value: 3,
      of: 4,
    });
    expect(new Set(rows.map(({ id: of, name_nb }) => `${of}: ${name_nb}`))).toEqual(
      new Set([
        'all: Alle studiesteder',
        'testsykehuset-vest: Testsykehuset Vest',
        'testsykehuset-ost: Testsykehuset Øst',
        'unnamed: Sykehus ikke oppgitt',
      ]),
    );
  });

  function rowsIn(catalogue: Catalogue): Record<string, unknown>[] {
    const files = figureDocuments(catalogue, createUrls(siteUrl));
    const { content } = [...files].find(({ path }) => path.endsWith('all.json')) ?? {};
    return JSON.parse(String(content)).rows.filter(
      ({ figure }: { figure: string }) => figure === 'inRegisters',
    );
  }
});
