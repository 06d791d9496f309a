import { expect, test } from 'vitest';
import { type RegisterFacts, summaryOf } from '../../../src/registers/index.ts';
import { captured, facts, memory } from './memory.ts';

const [bergen, oslo] = [
  { facility: 'Haukeland', town: 'Bergen' },
  { facility: 'Ullevaal', town: 'Oslo' },
];
/** The hospitals of the test, as somebody who knows them would call them. */
const hospitals: Readonly<Record<string, string>> = {
  Haukeland: 'Haukeland universitetssjukehus',
  Ullevaal: 'Oslo universitetssykehus',
};

/** What is told of a second reading of some records, the first of which is a year old. */
function toldOf(before: readonly RegisterFacts[], after: readonly RegisterFacts[]): string {
  const { store } = memory();
  captured(store, before, { today: '2025-12-01' });
  const { news } = captured(store, after, { isByNumber: true });
  return summaryOf('nct', news, ({ facility }) => hospitals[facility ?? '']);
}

test('a run is summed up by hospital, with what has happened to how many of its studies', () => {
  const told = toldOf(
    [
      facts('NCT00000001', { status: 'not-yet-recruiting', sites: [bergen] }),
      facts('NCT00000002', { sites: [bergen, oslo] }),
      facts('NCT00000003', { sites: [oslo] }),
    ],
    [
      facts('NCT00000001', { status: 'recruiting', sites: [bergen] }),
      facts('NCT00000002', { status: 'completed', statusInRegister: 'COMPLETED', sites: [bergen, oslo] }),
      facts('NCT00000003', { sites: [oslo], countries: '2', verified: '2026-11-20' }),
      facts('NCT00000004', { sites: [bergen, { facility: 'Investigational Site', town: 'Hamar' }] }),
    ],
  );
  expect(told).toContain(
    [
      '## ClinicalTrials.gov',
      '',
      '### Etter sykehus',
      '',
      '- Haukeland universitetssjukehus: 1 tar nå inn deltakere, 1 har fått en annen status, 1 ny i registeret',
      '- Oslo universitetssykehus: 1 har fått en annen status, 1 er endret ellers',
      '',
      '### Tar nå inn deltakere (1)',
      '',
    ].join('\n'),
  );
  expect(told).toContain('Studien tar inn deltakere (før: har ikke åpnet ennå). Gjelder: Stroke.');
  expect(told).toContain('Også endret: antall land studien foregår i. Gjelder');
  expect(told).not.toMatch(/verified|statusInRegister/);
});

test('what a register only says again is counted, and not told of one by one', () => {
  const again = (verified: string) =>
    ['NCT00000001', 'NCT00000002'].map((number) => facts(number, { verified }));
  expect(toldOf(again('2025-11-01'), again('2026-11-01'))).toBe(
    '## ClinicalTrials.gov\n\n2 studier er bare bekreftet på nytt i registeret.\n',
  );
  expect(toldOf(again('2025-11-01'), again('2025-11-01'))).toBe('');
});
