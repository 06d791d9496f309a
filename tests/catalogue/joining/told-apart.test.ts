import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { readWith, record, studyFile } from './made.ts';

const number = 'ids:\n  nct: NCT99999801\n';

describe('hospitals that one register tells apart and another, that was true later, does not', () => {
  const facilities = (status?: 'completed') => [
    { facility: 'Testsykehuset Vest', town: 'Testvik', ...(status && { status }) },
    { facility: 'Testsykehuset Øst', town: 'Østre Testby' },
  ];
  const three = (change: Parameters<typeof record>[0] = {}) => [
    record({ verified: '2026-04-20', retrieved: '2026-05-02', sites: facilities('completed'), ...change }),
    record({
      register: 'euct',
      number: '2023-500001-11-01',
      otherNumbers: { nct: ['NCT99999801'], eudract: ['2015-000001-11'] },
      verified: '2026-05-03',
      retrieved: '2026-05-04',
      sites: facilities(),
    }),
    // Handed in before the one above, whatever day it was touched.
    record({ register: 'euct', number: '2023-500001-11-00', verified: '2026-05-04', status: 'completed' }),
    record({
      register: 'isrctn',
      number: 'ISRCTN99999801',
      otherNumbers: { eudract: ['2015-000001-11'] },
      verified: '2026-01-30',
      acronym: 'TRE',
    }),
  ];
  const statuses = (study: Study) =>
    study.sites.map(({ institution, status, certainty }) => [institution.id, status, certainty]);
  const apart = [
    ['testsykehuset-vest', 'completed', { kind: 'captured', day: '2026-05-02' }],
    ['testsykehuset-ost', 'recruiting', { kind: 'captured', day: '2026-05-04' }],
  ];

  test.each([
    ['with a file that says nothing of them', studyFile(number), 'studien', apart],
    [
      'with a file that lists them',
      studyFile(`${number}sites:\n  - institution: testsykehuset-vest\n  - institution: testsykehuset-ost\n`),
      'studien',
      apart,
    ],
    ['without a file', {}, '2023-500001-11-00', apart],
  ])('each stand as it was told last, %s', (_, files, id, expected) => {
    const { study, catalogue } = readWith(three(), files);
    const found = catalogue?.studies.find((each) => each.id === id || each.previousSlugs.includes(id));
    expect(statuses(found ?? study(id))).toEqual(expected);
    expect(found).toMatchObject({ status: 'recruiting', acronym: 'TRE' });
    const again = readWith(three().toReversed(), files).catalogue?.studies;
    expect(again?.find((each) => each.id === found?.id)).toEqual(found);
  });

  test('stand as the later says, where the two do not agree on the study', () => {
    const { study } = readWith(three({ status: 'not-yet-recruiting' }), studyFile(number));
    expect(statuses(study('studien')).map(([, status]) => status)).toEqual(['recruiting', 'recruiting']);
  });
});
