import { describe, expect, test } from 'vitest';
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

const closed = ['ACTIVE_NOT_RECRUITING', 'COMPLETED', 'TERMINATED', 'WITHDRAWN', 'SUSPENDED', 'UNKNOWN'];
const open = ['RECRUITING', 'ENROLLING_BY_INVITATION', 'NOT_YET_RECRUITING'];
const wordsOfSites = [...open, ...closed.filter((word) => word !== 'UNKNOWN')];
const stops = { TERMINATED: 'terminated', WITHDRAWN: 'withdrawn', SUSPENDED: 'suspended' } as Record<
  string,
  string
>;

describe.each(closed)('a study that is %s', (overall) => {
  test.each(wordsOfSites.flatMap((one) => wordsOfSites.map((other) => [one, other])))(
    'is so in Norway too, with sites %s and %s',
    async (one, other) =>
      expect(await standing(overall, one, other)).toMatchObject({
        stopped: stops[overall],
        statusInRegister: overall,
      }),
  );
});

/** How Norway stands where the study is open somewhere: [status, stopped, the register's word]. */
const inNorway: Record<string, (string | undefined)[]> = {
  'ACTIVE_NOT_RECRUITING ACTIVE_NOT_RECRUITING': [
    'active-not-recruiting',
    undefined,
    'ACTIVE_NOT_RECRUITING',
  ],
  'ACTIVE_NOT_RECRUITING COMPLETED': ['active-not-recruiting', undefined, 'ACTIVE_NOT_RECRUITING'],
  'ACTIVE_NOT_RECRUITING TERMINATED': ['active-not-recruiting', undefined, 'ACTIVE_NOT_RECRUITING'],
  'ACTIVE_NOT_RECRUITING WITHDRAWN': ['active-not-recruiting', undefined, 'ACTIVE_NOT_RECRUITING'],
  'ACTIVE_NOT_RECRUITING SUSPENDED': ['unknown', undefined, 'SUSPENDED'],
  'COMPLETED COMPLETED': ['completed', undefined, 'COMPLETED'],
  'COMPLETED TERMINATED': ['completed', undefined, 'COMPLETED'],
  'COMPLETED WITHDRAWN': ['completed', undefined, 'COMPLETED'],
  'COMPLETED SUSPENDED': ['unknown', undefined, 'SUSPENDED'],
  'TERMINATED TERMINATED': ['completed', undefined, 'TERMINATED'],
  'TERMINATED WITHDRAWN': ['completed', undefined, 'TERMINATED'],
  'TERMINATED SUSPENDED': ['unknown', undefined, 'SUSPENDED'],
  'WITHDRAWN WITHDRAWN': ['completed', 'withdrawn', 'WITHDRAWN'],
  'WITHDRAWN SUSPENDED': ['unknown', undefined, 'SUSPENDED'],
  'SUSPENDED SUSPENDED': ['unknown', 'suspended', 'SUSPENDED'],
};

describe.each(open)('a study that is %s somewhere', (overall) => {
  test.each(Object.entries(inNorway))('stands in Norway as its sites: %s', async (pair, expected) => {
    const [one, other] = pair.split(' ');
    for (const sites of [
      [one, other],
      [other, one],
    ]) {
      const { status, stopped, statusInRegister } = await standing(overall, ...sites);
      expect([status, stopped, statusInRegister]).toEqual(expected);
    }
  });

  test.each(open.flatMap((one) => wordsOfSites.map((other) => [one, other])))(
    'was not stopped, and is not over, where a site is %s and another %s',
    async (one, other) => {
      const { status, stopped } = await standing(overall, one, other);
      expect(['recruiting', 'not-yet-recruiting']).toContain(status);
      expect(stopped).toBeUndefined();
    },
  );

  test.each(['TERMINATED', 'WITHDRAWN', 'SUSPENDED'])('a site that is %s keeps its own end', async (word) => {
    const { stopped, sites } = await standing(overall, word, 'COMPLETED');
    expect(stopped).toBeUndefined();
    expect(sites).toEqual([expect.objectContaining({ stopped: stops[word] }), { status: 'completed' }]);
  });
});
