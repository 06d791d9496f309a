import { expect, test } from 'vitest';
import { readFnsp } from '../../src/registers/index.ts';
import { file, gathered } from './fixtures/outcomes.ts';

const listed = (more: object = {}) => ({
  id: '91234',
  tittel: 'Rask gange\netter hjerneslag',
  kategorier: ['Hjernen og nervesystemet', 'Annet'],
  sammendrag: ' Vi prøver ut\r\nrask gange. ',
  status: 'Åpen for rekruttering',
  utfort_av: 'Vindeholmen sykehus',
  deltakende_foretak: ['Nordre sykehus'],
  relaterte_behandlinger: ['Hjerneslag'],
  relaterte_diagnoser: ['230690007'],
  lenke: 'http://vindeholmen.example/kliniske-studier/rask-gange',
  ...more,
});

const read = (content: unknown) => gathered(readFnsp(file(JSON.stringify(content), 'fnsp.json')));

test('a study of the listing is a draft with a question, and no captured record', async () => {
  const { records, refused, notes } = await read([listed()]);
  expect(records).toEqual([
    {
      id: '91234',
      title: 'Rask gange etter hjerneslag',
      summary: 'Vi prøver ut rask gange.',
      categories: ['Hjernen og nervesystemet', 'Annet'],
      responsible: 'Vindeholmen sykehus',
      participating: ['Nordre sykehus'],
      treatments: ['Hjerneslag'],
      snomed: ['230690007'],
      status: {
        written: 'Åpen for rekruttering',
        question: expect.stringMatching(/Tar studien inn nye deltakere nå\?/),
      },
      href: 'http://vindeholmen.example/kliniske-studier/rask-gange',
    },
  ]);
  expect([refused, notes]).toEqual([[], []]);
});

test.each([
  ['Pågående', /active-not-recruiting.*completed/],
  ['Avsluttet', /Listen sier «Avsluttet»/],
  [null, /Spør sykehuset/],
])('the status «%s» is asked about', async (status, question) => {
  const { records } = await read([listed({ status })]);
  expect(records[0]?.status.question).toMatch(question);
});

test('lists that are not there are empty', async () => {
  const { records } = await read([
    listed({ kategorier: null, deltakende_foretak: null, sammendrag: null, lenke: null }),
  ]);
  expect(records[0]).toMatchObject({ categories: [], participating: [] });
  expect(records[0]).not.toHaveProperty('summary');
});

test('a summary with what belongs to a person is held back and told', async () => {
  const { records, notes } = await read([
    listed({ sammendrag: 'Ring 91 23 45 67 eller skriv til kari@sykehus.no' }),
  ]);
  expect(records[0]).not.toHaveProperty('summary');
  expect(notes).toEqual([expect.stringContaining('utelatt')]);
  expect(JSON.stringify(records)).not.toContain('kari@');
});

test('what is no study of the listing is refused', async () => {
  const { records, refused } = await read([
    listed({ id: '' }),
    listed({ id: '2', tittel: null }),
    listed(),
    listed(),
  ]);
  expect(records).toHaveLength(1);
  expect(refused.map(({ kind }) => kind)).toEqual(['no-number', 'no-title', 'repeated']);
  expect((await gathered(readFnsp(file('id;tittel')))).refused).toHaveLength(1);
});
