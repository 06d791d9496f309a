import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CapturedFacts, readCatalogue, writeCaptured, writeRuns } from '../../src/catalogue/index.ts';
import { validFolder } from '../catalogue/content.ts';

/** The day that catalogues with records are read on. */
export const today = '2026-05-12';

/** A record of a made-up study that nobody has written about: open at a hospital, and in a town. */
export const newDrug = (change: Partial<CapturedFacts> = {}): CapturedFacts => ({
  register: 'nct',
  number: 'NCT99999801',
  added: '2026-04-28',
  retrieved: '2026-04-28',
  verified: '2026-04',
  titles: [
    { text: 'A Made-up Study of Testamab in Heart Failure', language: 'en', kind: 'public' },
    { text: 'Testamab Against Placebo in Adults With Heart Failure', language: 'en', kind: 'scientific' },
  ],
  acronym: 'TESTHEART',
  status: 'recruiting',
  statusInRegister: 'RECRUITING',
  type: 'interventional',
  phase: ['3'],
  design: { allocation: 'randomised', masking: 'double', groups: '2' },
  interventions: [{ kind: 'drug', name: 'Testamab' }],
  conditions: ['Heart Failure'],
  minimumAge: '18',
  sex: 'all',
  healthyVolunteers: 'false',
  participants: [{ scope: 'norway', is: 'planned', count: '40' }],
  start: { date: '2026-01', is: 'actual' },
  completed: { date: '2029-06', is: 'planned' },
  sites: [
    { facility: 'Test Hospital West', town: 'Testvik', status: 'recruiting' },
    { facility: 'Investigational Site', town: 'Testfjord', status: 'recruiting' },
  ],
  sponsor: { name: 'Test Pharma', kind: 'industry' },
  funders: ['Test Pharma'],
  ...change,
});

/** What ClinicalTrials.gov says of a study that people have written about, and more than they have. */
export const trainingAtHome = (change: Partial<CapturedFacts> = {}): CapturedFacts =>
  newDrug({
    number: 'NCT99999001',
    titles: [{ text: 'Made-up Training at Home', language: 'en', kind: 'public' }],
    acronym: 'TRAINHOME',
    phase: [],
    interventions: [{ kind: 'exercise' }],
    maximumAge: '80',
    sites: [],
    sponsor: { name: 'University of Testvik', kind: 'academic' },
    funders: ['Test Foundation'],
    ...change,
  });

/** The valid catalogue with some records, in a folder of its own. Whoever asks for it removes it. */
export function contentWith(records: readonly CapturedFacts[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'with-records-'));
  cpSync(validFolder, folder, { recursive: true });
  const captured = join(folder, 'captured');
  rmSync(captured, { recursive: true });
  for (const record of records) {
    const { register, number } = record;
    mkdirSync(join(captured, register), { recursive: true });
    writeFileSync(join(captured, register, `${number}.yaml`), writeCaptured(record));
  }
  mkdirSync(captured, { recursive: true });
  writeFileSync(join(captured, 'runs.yaml'), writeRuns([{ register: 'nct', read: '2026-05-02' }]));
  return folder;
}

/** The valid catalogue with some records, as it is read. */
export function catalogueWith(records: readonly CapturedFacts[], day = today) {
  const folder = contentWith(records);
  try {
    const { catalogue, problems } = readCatalogue({ root: folder, today: day });
    if (!catalogue) throw new Error(problems.map(({ message }) => message).join('\n'));
    return catalogue;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
