import { describe, expect, test } from 'vitest';
import { conditionRecogniser, type KnownCondition } from '../../../src/catalogue/index.ts';

const condition = (
  id: string,
  en: string,
  {
    synonyms = [],
    searchWords = [],
    icd10 = [],
    parents = [],
  }: Partial<Record<'synonyms' | 'searchWords' | 'icd10' | 'parents', string[]>> = {},
): KnownCondition => ({
  id,
  name: { nb: `${en} (norsk)`, nn: `${en} (norsk)`, en },
  synonyms: { nb: [], nn: [], en: synonyms },
  searchWords: { nb: [], nn: [], en: searchWords },
  icd10,
  parents,
});

const recognise = conditionRecogniser([
  condition('cancer', 'Cancer', { icd10: ['C00', 'C34', 'C50'] }),
  condition('lung-cancer', 'Lung cancer', {
    searchWords: ['non-small cell lung cancer', 'smoking', 'NSCLC'],
    icd10: ['C34'],
    parents: ['cancer'],
  }),
  condition('prostate-cancer', 'Prostate cancer', { icd10: ['C61'], parents: ['cancer'] }),
  condition('lymphoma', 'Lymphoma', { parents: ['cancer'] }),
  condition('leukaemia', 'Leukaemia', { parents: ['cancer'] }),
  condition('brain-tumour', 'Brain tumour', { searchWords: ['pituitary gland'] }),
  condition('diabetes', 'Diabetes', { synonyms: ['diabetes mellitus'], icd10: ['E10', 'E11'] }),
  condition('type-1', 'Type 1 diabetes', {
    synonyms: ['type 1 diabetes mellitus', 'T1D'],
    icd10: ['E10'],
    parents: ['diabetes'],
  }),
  condition('hypertension', 'High blood pressure', { synonyms: ['hypertension'], icd10: ['I10', 'R03.0'] }),
  condition('heart-failure', 'Heart failure', { synonyms: ['HF'], icd10: ['I50'] }),
  condition('coronary', 'Coronary artery disease', { synonyms: ['coronary heart disease'] }),
  condition('congenital', 'Congenital heart disease'),
  condition('ms', 'Multiple sclerosis', { synonyms: ['MS'] }),
  condition('alzheimer', "Alzheimer's disease"),
  condition('anaemia', 'Anaemia'),
  condition('lupus', 'Lupus (SLE)'),
  condition('metastases', 'Bone metastases'),
  condition('covid', 'COVID-19'),
  condition('stroke', 'Stroke', { icd10: ['I63'] }),
  condition('anxiety', 'Anxiety', { icd10: ['R03'] }),
  condition('depression', 'Depression'),
  condition('pain', 'Pain'),
]);

const idsOf = (...conditions: string[]): readonly string[] => recognise({ conditions }).ids;

describe('a condition is recognised', () => {
  test.each([
    ['Lung Cancer', 'lung-cancer'],
    ['Lung Neoplasms', 'lung-cancer'],
    ['Carcinoma, Non-Small-Cell Lung', 'lung-cancer'],
    ['NSCLC', 'lung-cancer'],
    ['NSCLC, Adult', 'lung-cancer'],
    ['Stage IIIB Lung Cancer AJCC v8', 'lung-cancer'],
    ['Locally Advanced or Metastatic Lung Carcinoma', 'lung-cancer'],
    ['Recurrent Lung Cancer', 'lung-cancer'],
    ['Neoplasms, Prostatic', 'prostate-cancer'],
    ['Metastatic Castration-resistant Prostate Cancer', 'prostate-cancer'],
    ['Mediastinal Cancer', 'cancer'],
    ['Diffuse Large B-Cell Lymphoma (DLBCL)', 'lymphoma'],
    ['Brain Tumors', 'brain-tumour'],
    ['Diabetes Mellitus, Type 1', 'type-1'],
    ['T1D', 'type-1'],
    ['Patients With Diabetes Mellitus', 'diabetes'],
    ['Heart Failure With Reduced Ejection Fraction', 'heart-failure'],
    ['Heart Failure, Systolic', 'heart-failure'],
    ['Acute Heart Failure', 'heart-failure'],
    ['Multiple Sclerosis, Relapsing-Remitting', 'ms'],
    ['Alzheimer Disease', 'alzheimer'],
    ['Alzheimer’s Disease', 'alzheimer'],
    ['Anemia', 'anaemia'],
    ['Lupus', 'lupus'],
    ['Bone Metastasis', 'metastases'],
    ['COVID19', 'covid'],
    ['Covid 19', 'covid'],
  ])('%s', (written, id) => expect(idsOf(written)).toEqual([id]));

  test('each of several in one', () => {
    expect(idsOf('Anxiety and Depression')).toEqual(['anxiety', 'depression']);
    expect(idsOf('Loneliness, Worry, Depression, Anxiety')).toEqual(['depression', 'anxiety']);
  });

  test('a broader one only where nothing narrower is', () => {
    expect(idsOf('Cancer', 'Lung Cancer', 'Diabetes Mellitus')).toEqual(['lung-cancer', 'diabetes']);
  });
});

describe('a code', () => {
  const idsOfCode = (code: string) => recognise({ conditions: [], terms: [{ system: 'icd10', code }] });

  test.each([
    ['C34.9', ['lung-cancer']],
    ['C34', ['lung-cancer']],
    ['C509', ['cancer']],
    ['I50', ['heart-failure']],
    ['R03.0', ['hypertension']],
    ['R03.1', ['anxiety']],
    ['I6', []],
    ['Z99', []],
    ['not a code', []],
  ])('%s', (code, ids) => expect(idsOfCode(code).ids).toEqual(ids));

  test('of another system is no diagnosis, but its name is a name', () =>
    expect(
      recognise({ conditions: [], terms: [{ system: 'mesh', code: 'I50', name: 'Lung Neoplasms' }] }).ids,
    ).toEqual(['lung-cancer']));
});

describe('nothing is guessed', () => {
  test.each([
    'Healthy',
    'Hypertension, Pulmonary',
    'Pulmonary Hypertension',
    'Heat Stroke',
    'Diabetes Insipidus',
    'Pituitary Gland',
    'Smoking',
    'Leukemia-Lymphoma',
    'Carcinoma in Situ',
    'Ductal Carcinoma in Situ',
    'Fear of Cancer',
    'Cancer Survivors',
    'Non-Cancer',
    'Tuberous Sclerosis',
    'HF',
    'MS',
    'Hypotension',
    'Lung Cancre',
    '',
  ])('%s', (written) => expect(recognise({ conditions: [written] })).toEqual({ ids: [], choices: [] }));

  test('letters that stand for two are a choice, and none where the record says which', () => {
    expect(recognise({ conditions: ['CHD'] })).toEqual({ ids: [], choices: [] });
    const both = conditionRecogniser([
      condition('a', 'Coronary heart disease', { synonyms: ['CHD'] }),
      condition('b', 'Congenital heart disease', { synonyms: ['CHD'] }),
    ]);
    expect(both({ conditions: ['CHD'] })).toEqual({
      ids: [],
      choices: [{ written: 'CHD', ids: ['a', 'b'] }],
    });
    expect(both({ conditions: ['CHD', 'Congenital Heart Disease'] })).toEqual({ ids: ['b'], choices: [] });
  });
});
