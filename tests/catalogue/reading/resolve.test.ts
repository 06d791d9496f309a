import { describe, expect, test } from 'vitest';
import { type Catalogue, isUncertain, type Study, textIn } from '../../../src/catalogue/index.ts';
import { assemble } from '../../../src/catalogue/reading/assemble.ts';
import { renderMarkdown } from '../../../src/catalogue/reading/markdown.ts';
import { readFiles } from '../../../src/catalogue/reading/read.ts';
import { resolve } from '../../../src/catalogue/reading/resolve.ts';
import { today, validFolder } from '../content.ts';

function catalogueOn(day: string): Catalogue {
  const { content } = assemble(readFiles(validFolder), day);
  if (!content.site) throw new Error('The valid fixture has no site.yaml.');
  return resolve(content, content.site.fields, renderMarkdown);
}

const catalogue = catalogueOn(today);

function study(id: string, from = catalogue): Study {
  const found = from.studies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The valid fixture has no study ${id}.`);
  return found;
}

const ids = (records: readonly { id: string }[]): string[] => records.map((record) => record.id);

describe('a study', () => {
  test('has a status for each hospital, its own where the hospital has none', () => {
    const sites = study('trening-ved-hjertesvikt').sites.map(
      (site) => `${site.institution.id} ${site.status}`,
    );
    expect(sites).toEqual([
      'testsykehuset-vest recruiting',
      'testsykehuset-ost not-yet-recruiting',
      'testsykehuset-nord completed',
    ]);
  });

  test('belongs to its coordinator and hospitals, each once, and to their regions', () => {
    const { coordinator, institutions, regions } = study('trening-ved-hjertesvikt');
    expect(coordinator?.id).toBe('testsykehuset-vest');
    expect(ids(institutions)).toEqual(['testsykehuset-vest', 'testsykehuset-ost', 'testsykehuset-nord']);
    expect(regions).toEqual(['vest', 'sor-ost', 'nord']);
  });

  test('belongs to its conditions and every broader one', () => {
    expect(ids(study('trening-ved-hjertesvikt').conditions)).toEqual(['heart-failure']);
    expect(ids(study('trening-ved-hjertesvikt').allConditions)).toEqual(['heart-failure', 'heart-disease']);
    expect(ids(study('flere-sykdommer-samtidig').allConditions)).toEqual([
      'heart-failure',
      'heart-disease',
      'depression',
    ]);
  });

  test('is open for as long as it was confirmed within 365 days, and uncertain after that', () => {
    const id = 'balansetrening-ved-ms';
    expect(study(id, catalogueOn('2026-01-15'))).toMatchObject({
      status: 'recruiting',
      certainty: { kind: 'confirmed', day: '2025-01-15' },
    });
    expect(study(id, catalogueOn('2026-01-16'))).toMatchObject({
      status: 'uncertain',
      certainty: { kind: 'uncertain', because: 'old', lastSeen: 'recruiting', day: '2025-01-15' },
    });
    expect(catalogue.studies.filter(isUncertain).map((one) => one.id)).toEqual([id]);
  });

  test('changed when the later of its two texts changed', () => {
    expect(study('trening-ved-hjertesvikt')).toMatchObject({
      norwegian: { updated: '2026-02-15' },
      english: { updated: '2026-04-01' },
      updated: '2026-04-01',
    });
    expect(study('d-vitamin-ved-ms').updated).toBe(study('d-vitamin-ved-ms').norwegian.updated);
  });

  test('has English words where it is translated, and Norwegian ones otherwise', () => {
    expect(textIn(study('lys-mot-depresjon'), 'en').language).toBe('en');
    expect(textIn(study('lys-mot-depresjon'), 'nn').language).toBe('nb');
    expect(textIn(study('d-vitamin-ved-ms'), 'en').language).toBe('nn');
  });

  test('may lack everything that a register may lack', () => {
    expect(study('bare-det-viktigste')).toMatchObject({
      coordinator: undefined,
      sites: [],
      inclusion: {},
      minimumAge: undefined,
      norwegian: { include: [], exclude: [], keywords: [] },
    });
  });

  test('that was stopped says how and why', () => {
    const { stopKind, norwegian } = study('stamceller-ved-ms');
    expect([stopKind, norwegian.stoppedReason]).toEqual(['terminated', 'For få ønsket å delta.']);
  });

  test('shows hostile signs as text', () => {
    const { norwegian } = study('tegn-som-kan-lage-trobbel');
    expect(norwegian.title).toContain('<i>ikke kursiv</i>');
    expect(norwegian.title).toContain('"doble" og 100 % {klammer} [her] | a/b \\ c');
    expect(norwegian.body.html).not.toMatch(/<(script|img)/);
    expect(norwegian.body.text).toContain("<script>alert('vist som tekst')</script>");
  });
});

describe('the rest of the catalogue', () => {
  test('a text is rendered once, when it is asked for', () => {
    const { norwegian } = study('lys-mot-depresjon');
    expect(norwegian.body).toBe(norwegian.body);
    expect(norwegian.body.headings.map((heading) => heading.depth)).toEqual([2, 2]);
  });

  test('numbers and yes or no are numbers and yes or no', () => {
    expect(catalogue.site.demonstration).toBe(false);
    expect(study('nettkurs-for-unge')).toMatchObject({ minimumAge: 13, maximumAge: 17 });
    expect(study('ny-tablett-mot-hjerteflimmer').phase).toEqual([2, 3]);
    expect(catalogue.institutions[0]?.latitude).toBe(60.1);
  });

  test('pages come in the order they give themselves, in all three languages', () => {
    const pages = Object.entries(catalogue.pages).map(([language, list]) => [language, ...ids(list)]);
    expect(pages).toEqual([
      ['nb', 'clinical-studies', 'privacy'],
      ['nn', 'clinical-studies', 'privacy'],
      ['en', 'clinical-studies', 'privacy'],
    ]);
  });

  test('conditions know their broader conditions, wherever they stand in the folder', () => {
    const breast = catalogue.conditions.find((condition) => condition.id === 'breast-cancer');
    expect(breast && ids(breast.parents)).toEqual(['cancer']);
  });

  test('is the same when it is read twice', () => {
    expect(JSON.stringify(catalogueOn(today))).toBe(JSON.stringify(catalogue));
  });
});
