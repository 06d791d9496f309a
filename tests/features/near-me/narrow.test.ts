import { expect, test } from 'vitest';
import { nearFile } from '../../../src/features/near-me/document.ts';
import { type ConditionDocument, narrowTo } from '../../../src/features/near-me/narrow.ts';
import { valid } from '../../valid.ts';

const [vest, ost] = ['testsykehuset-vest', 'testsykehuset-ost'];
const document: ConditionDocument = {
  data: {
    name: { nb: 'Hjertesvikt' },
    studies: [
      studyAt('over', 'nb', [[vest, 'completed']]),
      studyAt('apen', 'nn', [
        [vest, 'recruiting'],
        [ost, 'uncertain'],
      ]),
      {
        ...studyAt('uten-navn', 'nb', []),
        unnamedSites: [{ place: { town: 'Testvik' }, status: 'recruiting' }],
      },
    ],
  },
};

function studyAt(id: string, language: string, sites: [institution: string, status: string][]) {
  return {
    id,
    language,
    title: `Tittel ${id}`,
    titleEn: id === 'apen' ? 'Title' : null,
    status: 'recruiting',
    sites: sites.map(([institution, status]) => ({ institution, status })),
    unnamedSites: [],
  };
}

const file = nearFile(valid, 'nb');
const unnamed = { ...file.hospitals[0], id: undefined, name: 'Testvik', isHospital: false };
const narrow = (language: string) =>
  narrowTo({ ...file, hospitals: [...file.hospitals, unnamed as never] }, document, language);

test('a hospital keeps the studies of the condition that are open there, as its own status says', () => {
  const { hospitals, studies } = narrow('nb');
  const at = (id: string | undefined) => {
    const { open, uncertain, studies: numbers } = hospitals.find((hospital) => hospital.id === id) ?? unnamed;
    return [open, uncertain, numbers?.map((number) => studies[number]?.[0])];
  };
  expect(at(vest)).toEqual([1, 0, ['apen']]);
  expect(at(ost)).toEqual([0, 1, []]);
  expect(at('testsykehuset-nord')).toEqual([0, 0, []]);
  expect(at(undefined)).toEqual([1, 0, ['uten-navn']]);
  expect(narrow('nb').places).toBe(file.places);
});

test('a title is in the language of the page where it is translated, and says its own where it is not', () => {
  expect(narrow('nb').studies).toContainEqual(['apen', 'Tittel apen', 'nn']);
  expect(narrow('nb').studies).toContainEqual(['over', 'Tittel over']);
  expect(narrow('en').studies).toContainEqual(['apen', 'Title']);
  expect(narrow('en').studies).toContainEqual(['over', 'Tittel over', 'nb']);
});
