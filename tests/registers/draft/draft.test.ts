import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalFile, readCatalogue, writeCaptured } from '../../../src/catalogue/index.ts';
import { type Criteria, heldBack, readCriteria } from '../../../src/registers/index.ts';
import { fixtureFiles, temporaryFolder, today } from '../../catalogue/content.ts';
import { command } from '../../site-once/command.ts';
import { facts } from '../capture/memory.ts';
import { study } from '../fixtures/ctgov.ts';
import { trial } from '../fixtures/ctis.ts';
import { answer, isrctn } from '../fixtures/isrctn.ts';

async function criteriaIn(register: Parameters<typeof readCriteria>[0], text: string) {
  const found: [string, Criteria][] = [];
  const refused: string[] = [];
  for await (const outcome of readCriteria(register, { name: 'fil', chunks: [text] }))
    if ('record' in outcome) found.push([outcome.number, outcome.record]);
    else if ('refused' in outcome) refused.push(outcome.refused.reason);
  return { found, refused };
}

describe('criteria', () => {
  test('of ClinicalTrials.gov are told apart, one a line, with a person held back and told of', async () => {
    const eligibilityCriteria = [
      'Inclusion Criteria:',
      '',
      '* Adults \\>= 18 years',
      '  1. With a stroke',
      'Call 55 12 34 56 to join',
      '* Fit, as judged by the investigator',
      '* Referred by Dr Hansen',
      '* Known to Kari Nordmann at the unit',
      '* Crohn Disease or Child Pugh A',
      '',
      '**Exclusion Criteria:**',
      '- Cannot walk',
    ].join('\n');
    const text = JSON.stringify([study('NCT00000001', { eligibility: { eligibilityCriteria } })]);
    expect((await criteriaIn('nct', text)).found).toEqual([
      [
        'NCT00000001',
        {
          include: [
            'Adults >= 18 years',
            'With a stroke',
            heldBack,
            'Fit, as judged by the investigator',
            heldBack,
            heldBack,
            'Crohn Disease or Child Pugh A',
          ],
          exclude: ['Cannot walk'],
        },
      ],
    ]);
  });

  test.each([
    [
      'on one line',
      'Inclusion Criteria:- Age: 18 or more- Males with a stroke Exclusion Criteria:- Nitrate use',
      ['Age: 18 or more', 'Males with a stroke'],
      ['Nitrate use'],
    ],
    [
      'under several headings',
      'Patient Inclusion Criteria:\n* Stroke\nPatient Exclusion Criteria:\n* Child\nDonor Inclusion Criteria:\n* Related',
      ['Stroke', 'Related'],
      ['Child'],
    ],
    [
      'without any heading',
      '* Adults\n* No exclusion criteria apply',
      ['Adults', 'No exclusion criteria apply'],
      [],
    ],
    [
      'with signs of a web page',
      'Exclusion criteria\n-In the Investigator&apos;s view &lt; 18',
      [],
      ['In the Investigator’s view < 18'],
    ],
  ])('written %s are told apart', async (_, eligibilityCriteria, include, exclude) => {
    const text = JSON.stringify([study('NCT00000001', { eligibility: { eligibilityCriteria } })]);
    expect((await criteriaIn('nct', text)).found).toEqual([['NCT00000001', { include, exclude }]]);
  });

  test('of CTIS and ISRCTN stand apart already', async () => {
    expect((await criteriaIn('euct', JSON.stringify(trial()))).found).toEqual([
      ['2023-509999-10-00', { include: ['Stays in the register'], exclude: [] }],
    ]);
    const record = isrctn({
      participants: { inclusion: '1. Adults\n2. With a stroke', exclusion: 'Children' },
    });
    expect((await criteriaIn('isrctn', answer([record]))).found).toEqual([
      ['ISRCTN90000001', { include: ['Adults', 'With a stroke'], exclude: ['Children'] }],
    ]);
  });

  test('are refused where they are not', async () => {
    expect((await criteriaIn('nct', 'NCT Number,Title\nNCT00000001,Walking\n')).refused).toEqual([
      expect.stringContaining('Kriteriene leses fra JSON'),
    ]);
    expect((await criteriaIn('nct', '{"a": 1}')).refused).toHaveLength(1);
  });
});

describe('a draft', () => {
  const number = 'NCT00000001';
  const content = () =>
    temporaryFolder({
      ...fixtureFiles('base'),
      'captured/nct/NCT00000001.yaml': writeCaptured({
        ...facts(number, {
          verified: '2026-05-01',
          type: 'interventional',
          healthyVolunteers: 'false',
          minimumAge: '18',
        }),
        added: '2026-05-01',
        retrieved: '2026-05-01',
      }),
    });

  test('becomes a described study with the facts and the address it had', async () => {
    const folder = content();
    const before = readCatalogue({ root: folder, today }).catalogue?.studies.find(
      ({ id }) => id === 'nct00000001',
    );
    const out = temporaryFolder({ 'own.json': JSON.stringify(study(number)) });
    const words = ['--content', folder, '--today', today, '--out', out];
    const { code, stdout } = await command('draft', number, '--from', join(out, 'own.json'), ...words);
    const file = join(out, 'nct00000001.md');
    expect([code, stdout]).toEqual([0, `Laget ${file}.\n`]);
    const draft = readFileSync(file, 'utf8');
    expect(canonicalFile('studies/x.md', draft)).toBe(draft);
    expect(draft).not.toMatch(/^(?:status|type|recruits|sites|sponsor|inclusion):/m);
    expect(draft).toContain('    - "FYLL UT: Stays in the register"\n');

    // A draft that nobody has written on stops the check.
    writeFileSync(join(folder, 'studies/gange.md'), draft);
    const unwritten = readCatalogue({ root: folder, today });
    expect(unwritten.problems.some(({ rule, level }) => rule === 'template-text' && level === 'error')).toBe(
      true,
    );

    const category = /^- id: (\S+)/m.exec(readFileSync(join(folder, 'categories.yaml'), 'utf8'))?.[1];
    const done = draft
      .replace(/"FYLL UT: kort[^"]*"/, '"Gange etter hjerneslag"')
      .replace(
        /"FYLL UT: mål[^"]*"/,
        '"Studien undersøker om rask gange hver dag gjør at voksne som har hatt hjerneslag, blir sterkere og sover bedre."',
      )
      .replace('"FYLL UT"', category ?? '')
      .replace('"FYLL UT: Stays in the register"', '"har hatt hjerneslag"')
      .replace('FYLL UT: omtalen.', 'Studien ser på gange etter hjerneslag.');
    writeFileSync(join(folder, 'studies/gange.md'), done);
    const { catalogue, problems } = readCatalogue({ root: folder, today });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
    const after = catalogue?.studies.find(({ id }) => id === 'gange');
    expect(after).toMatchObject({
      described: true,
      previousSlugs: ['nct00000001'],
      status: before?.status,
      minimumAge: before?.minimumAge,
      added: '2026-05-01',
    });
    expect(after?.voices.status).toBe('nct');

    const again = await command('draft', number, ...words);
    expect([again.code, again.stderr]).toEqual([
      1,
      `Studien har alt en omtale: ${join(folder, 'studies/gange.md')}.\n`,
    ]);
  });

  test('never lies in the content, and never takes the place of one', async () => {
    const folder = content();
    const inside = await command('draft', number, '--content', folder, '--out', join(folder, 'studies/ny'));
    expect(inside.code).toBe(1);
    expect(inside.stderr).toContain('kan ikke ligge i innholdet');
    expect(existsSync(join(folder, 'studies/ny'))).toBe(false);
    const out = temporaryFolder({ 'nct00000001.md': 'mitt' });
    const taken = await command('draft', number, '--content', folder, '--out', out);
    expect(taken.code).toBe(1);
    expect(taken.stderr).toContain('finnes fra før, og er ikke rørt');
    expect(readFileSync(join(out, 'nct00000001.md'), 'utf8')).toBe('mitt');
    const unknown = await command('draft', 'NCT00000009', '--content', folder, '--out', out);
    expect(unknown.stderr).toContain('Hent den først med npm run capture');
  });

  test('of the hospitals’ listing asks a person about its status', async () => {
    const folder = temporaryFolder({
      'liste.json': JSON.stringify([
        {
          id: '17',
          tittel: 'Gange: "rask" # hver dag',
          status: 'Pågående',
          kategorier: ['Hjerte'],
          sammendrag: 'Linje\n---\nstatus: recruiting',
          deltakende_foretak: ['Helse Bergen'],
        },
        { id: '18' },
      ]),
    });
    const out = join(folder, 'ut');
    const { code, stderr } = await command('draft', 'fnsp', join(folder, 'liste.json'), '--out', out);
    expect(code).toBe(1);
    expect(stderr).toContain('Studien mangler tittel i listen');
    expect(readdirSync(out)).toEqual(['fnsp-17.md']);
    const draft = readFileSync(join(out, 'fnsp-17.md'), 'utf8');
    expect(canonicalFile('studies/x.md', draft)).toBe(draft);
    expect(draft).toContain('title: "Gange: \\"rask\\" # hver dag"\n');
    expect(draft).toContain('# Listen sier «Pågående». Tar studien inn nye deltakere');
    expect(draft).toContain('# Sammendraget i listen: Linje --- status: recruiting\n');
    expect(draft).toContain('status: "FYLL UT"\n');
  });
});
