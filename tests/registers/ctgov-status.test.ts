import { expect, test } from 'vitest';
import { readCtgov } from '../../src/registers/index.ts';
import { place, study } from './fixtures/ctgov.ts';
import { file, gathered } from './fixtures/outcomes.ts';

async function standing(overallStatus: string, ...statuses: (string | undefined)[]) {
  const locations = [
    place({ country: 'Sweden', status: 'RECRUITING' }),
    ...statuses.map((status) => place({ status })),
  ];
  const content = JSON.stringify(study('NCT09000001', { status: { overallStatus }, places: { locations } }));
  const { records, notes } = await gathered(readCtgov(file(content)));
  const [{ status, stopped, joining, statusInRegister, sites } = { sites: undefined }] = records;
  return {
    status,
    stopped,
    joining,
    statusInRegister,
    sites: sites?.map(({ facility: _, town: __, postcode: ___, ...rest }) => rest),
    notes,
  };
}

test.each([
  ['RECRUITING', 'recruiting', undefined, undefined],
  ['ENROLLING_BY_INVITATION', 'recruiting', undefined, 'invitation'],
  ['NOT_YET_RECRUITING', 'not-yet-recruiting', undefined, undefined],
  ['ACTIVE_NOT_RECRUITING', 'active-not-recruiting', undefined, undefined],
  ['COMPLETED', 'completed', undefined, undefined],
  ['TERMINATED', 'completed', 'terminated', undefined],
  ['WITHDRAWN', 'completed', 'withdrawn', undefined],
  ['SUSPENDED', 'unknown', 'suspended', undefined],
  ['UNKNOWN', 'unknown', undefined, undefined],
  ['WITHHELD', 'unknown', undefined, undefined],
])('%s without a status of the sites', async (word, status, stopped, joining) =>
  expect(await standing(word, undefined)).toEqual({
    status,
    stopped,
    joining,
    statusInRegister: word,
    sites: [{}],
    notes: [],
  }),
);

test('where the study recruits, Norway is as the most open of its sites', async () => {
  expect(await standing('RECRUITING', 'COMPLETED', 'NOT_YET_RECRUITING')).toMatchObject({
    status: 'not-yet-recruiting',
    statusInRegister: 'NOT_YET_RECRUITING',
    sites: [{ status: 'completed' }, { status: 'not-yet-recruiting' }],
  });
  expect(await standing('RECRUITING', 'ACTIVE_NOT_RECRUITING')).toMatchObject({
    status: 'active-not-recruiting',
  });
  expect(await standing('NOT_YET_RECRUITING', 'RECRUITING')).toMatchObject({ status: 'recruiting' });
  expect(await standing('RECRUITING', 'ACTIVE_NOT_RECRUITING', undefined)).toMatchObject({
    status: 'recruiting',
  });
});

test('where all Norwegian sites are withdrawn, nothing began in Norway, and each site says so', async () => {
  expect(await standing('RECRUITING', 'WITHDRAWN')).toMatchObject({
    status: 'completed',
    stopped: 'withdrawn',
    statusInRegister: 'WITHDRAWN',
    sites: [{ status: 'completed', stopped: 'withdrawn' }],
  });
});

test('where only invited people can join in Norway, that is said', async () => {
  expect(await standing('RECRUITING', 'ENROLLING_BY_INVITATION')).toMatchObject({ joining: 'invitation' });
  expect(await standing('RECRUITING', 'ENROLLING_BY_INVITATION', 'RECRUITING')).toMatchObject({
    joining: undefined,
  });
});

test.each(['COMPLETED', 'ACTIVE_NOT_RECRUITING', 'SUSPENDED', 'UNKNOWN', 'WITHDRAWN'])(
  'that a study is %s holds for Norway too, whatever a site that nobody has updated says',
  async (word) => {
    const { statusInRegister, sites } = await standing(word, 'RECRUITING', 'NOT_YET_RECRUITING');
    expect(statusInRegister).toBe(word);
    expect(sites).toEqual([{}, {}]);
  },
);

test('a site that is closed while the study is on hold keeps its own status', async () => {
  const { sites } = await standing('SUSPENDED', 'RECRUITING', 'COMPLETED');
  expect(sites).toEqual([{}, { status: 'completed' }]);
});

test('a status that is new to us is unknown, in the register’s own word, and told', async () => {
  expect(await standing('PAUSED', undefined)).toMatchObject({
    status: 'unknown',
    statusInRegister: 'PAUSED',
    notes: [expect.stringContaining('PAUSED')],
  });
});
