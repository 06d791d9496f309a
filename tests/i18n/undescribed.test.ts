import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/catalogue/index.ts';
import { withFactTexts } from '../../src/i18n/index.ts';
import { condition, siteOf, study, unnamedSiteOf } from '../valid.ts';

const today = '2026-05-12';
const bare = study('bare-det-viktigste', {
  described: false,
  acronym: undefined,
  ids: { nct: 'NCT99999801' },
  conditions: [],
  sites: [],
  unnamedSites: [],
  inclusion: {},
  recruits: [],
  minimumAge: undefined,
  maximumAge: undefined,
  sex: undefined,
  type: undefined,
  interventions: [],
  phase: [],
});

const full: Partial<Study> = {
  conditions: [condition('breast-cancer'), condition('prostate-cancer')],
  type: 'interventional',
  interventions: ['drug', 'surgery', 'other'],
  phase: [2, 3],
  sex: 'female',
  minimumAge: 18,
  maximumAge: 75,
  sites: [siteOf('testsykehuset-vest')],
  unnamedSites: [unnamedSiteOf('Testfjord')],
  inclusion: { start: '2024-05' },
};

/** The heading and the summary, in the study's own Norwegian and in English. */
function textsOf(change: Partial<Study>): string[] {
  const { norwegian, english } = withFactTexts({ ...bare, ...change }, today);
  return [norwegian, english].flatMap((text) => [text?.shortTitle ?? '', text?.summary ?? '']);
}

describe('the texts of a study that nobody has described', () => {
  test('say what kind it is, of what, for whom, where and since when', () => {
    expect(textsOf(full)).toEqual([
      'Brystkreft og Prostatakreft: utprøving av legemiddel og kirurgi (NCT99999801)',
      'Utprøving av legemiddel og kirurgi, fase 2–3. Sykdommer: Brystkreft og Prostatakreft. For kvinner, voksne 18–75 år. Steder i Norge: Testvest og et studiested i Testfjord. Startet mai 2024.',
      'Breast cancer and Prostate cancer: trial (drug and surgery) (NCT99999801)',
      'Trial (drug and surgery), phase 2–3. Conditions: Breast cancer and Prostate cancer. For women, adults aged 18–75. Places in Norway: Testvest and a study site in Testfjord. Started May 2024.',
    ]);
  });

  test('are in nynorsk where the site is', () => {
    expect(textsOf({ ...full, language: 'nn', type: 'registry', acronym: 'TEST' }).slice(0, 2)).toEqual([
      'Brystkreft og Prostatakreft: registerstudie (TEST)',
      'Registerstudie, fase 2–3. Sjukdommar: Brystkreft og Prostatakreft. For kvinner, vaksne 18–75 år. Stader i Noreg: Testvest og ein studiestad i Testfjord. Starta mai 2024.',
    ]);
  });

  test('do not say that a study which was withdrawn before it began has started', () => {
    const withdrawn = textsOf({ ...full, status: 'completed', stopKind: 'withdrawn' });
    expect(withdrawn.join(' ')).toContain('Steder i Norge: Testvest og et studiested i Testfjord.');
    expect(withdrawn.join(' ')).not.toMatch(/Startet|Started|2024/);
  });

  test('say nothing that no register says', () => {
    expect(textsOf({})).toEqual([
      'Klinisk studie (NCT99999801)',
      'Klinisk studie.',
      'Clinical study (NCT99999801)',
      'Clinical study.',
    ]);
  });

  test('leave out of the heading what there is no room for', () => {
    const long = { ...condition('breast-cancer'), name: { nb: 'a'.repeat(70), nn: '', en: '' } };
    expect(textsOf({ ...full, conditions: [long] })[0]).toBe(
      'Utprøving av legemiddel og kirurgi (NCT99999801)',
    );
  });
});

test('what people have written about a study is left as it is', () => {
  const described = study('bare-det-viktigste');
  expect(withFactTexts(described, today)).toBe(described);
});
