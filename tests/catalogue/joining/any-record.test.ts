import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CapturedFacts, readCatalogue, writeCaptured } from '../../../src/catalogue/index.ts';
import { judgeFiles } from '../../../src/catalogue/judge-files.ts';
import { readYamlDraft } from '../../../src/catalogue/reading/drafts.ts';
import { readFiles } from '../../../src/catalogue/reading/read.ts';
import { type SourceFile, sourceOfText } from '../../../src/catalogue/reading/source.ts';
import { readPlainly } from '../../../src/catalogue/reading/yaml/plain-yaml.ts';
import { capturedSchema } from '../../../src/catalogue/schema/captured.ts';
import { publish } from '../../../src/published.ts';
import { today, validFolder } from '../content.ts';
import { anyRecord, anyRecords, filesOf } from './arbitrary.ts';
import { record } from './made.ts';

const valid = readFiles(validFolder);

/** The valid fixture with records beside its studies, and with studies that leave some fields to them. */
function read(records: readonly CapturedFacts[], studies: readonly SourceFile[] = []) {
  const replaced = new Set(studies.map(({ path }) => path));
  const sources = [
    ...valid.sources.filter(
      ({ path }) => !path.startsWith('captured/') && !replaced.has(path.replace('studies/en/', 'studies/')),
    ),
    ...studies,
    ...Object.entries(filesOf(records)).map(([path, text]) =>
      sourceOfText(`${validFolder}/${path}`, path, text),
    ),
  ];
  return judgeFiles({ ...valid, sources }, today);
}

const errorsOf = ({ problems }: ReturnType<typeof read>): string[] =>
  problems
    .filter(({ level }) => level === 'error')
    .map(({ file, rule, message }) => `${file} ${rule}: ${message}`);

describe('any captured record', () => {
  test('is written so that reading it gives what was written, and writing that the same text', () => {
    fc.assert(
      fc.property(anyRecord, (any) => {
        const text = writeCaptured(any);
        expect(readPlainly(text)).toBeDefined();
        const draft = readYamlDraft(sourceOfText('x.yaml', 'x.yaml', text));
        if (!draft.ok) throw new Error('It cannot be read.');
        const { checksum, ...again } = draft.value.data as CapturedFacts & { checksum: string };
        expect(writeCaptured(again)).toBe(text);
        expect(capturedSchema.safeParse({ ...again, checksum }).success).toBe(true);
      }),
    );
  });

  test('gives a catalogue that is read without an error, and can be published', () => {
    fc.assert(
      fc.property(anyRecords(6), (records) => {
        const result = read(records);
        expect(errorsOf(result)).toEqual([]);
        const { catalogue } = publish(result.catalogue as NonNullable<typeof result.catalogue>, undefined);
        for (const study of catalogue.studies.filter(({ described }) => !described)) {
          expect(study.norwegian.shortTitle.length).toBeLessThanOrEqual(90);
          expect(study.norwegian.summary).toMatch(/^\p{Lu}.*\.$/u);
          expect(study.english?.summary).toMatch(/^\p{Lu}.*\.$/u);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('gives no error in a study that people have written, whatever they have left out', () => {
    const study = readFileSync(`${validFolder}/studies/trening-ved-hjertesvikt.md`, 'utf8');
    fc.assert(
      fc.property(fc.subarray([...optional]), anyRecords(4), (left, records) => {
        const path = 'studies/trening-ved-hjertesvikt.md';
        const text = withNumber(without(study, left), 'NCT99999901');
        const own = records.some(({ number }) => number === 'NCT99999901');
        const file = sourceOfText(`${validFolder}/${path}`, path, text);
        expect(
          errorsOf(read(own ? records : [...records, record({ number: 'NCT99999901' })], [file])),
        ).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test('says the same whatever order the records are read in', () => {
    const inOrder = (records: readonly CapturedFacts[]) => {
      const { catalogue, problems } = read(records);
      return JSON.stringify({
        problems,
        studies: [...(catalogue?.studies ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
        captured: [...(catalogue?.captured ?? [])].sort((a, b) => (a.file < b.file ? -1 : 1)),
      });
    };
    const shuffled = anyRecords(8).chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    fc.assert(
      fc.property(shuffled, ([records, other]) => {
        expect(inOrder(other)).toBe(inOrder(records));
      }),
      { numRuns: 25 },
    );
  });

  test('belongs to one study at most, and no study to two pages', () => {
    fc.assert(
      fc.property(anyRecords(8), (records) => {
        const { catalogue } = read(records);
        const numbers = catalogue?.captured.map(({ fields }) => fields.number);
        expect(new Set(numbers)).toEqual(new Set(records.map(({ number }) => number)));
        expect(numbers?.length).toBe(records.length);
        const ids = catalogue?.studies.map(({ id }) => id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 25 },
    );
  });
});

test('content without records gives the model that it gave before there were any', () => {
  const without = read([]).catalogue;
  expect(without?.captured).toEqual([]);
  for (const study of without?.studies ?? [])
    expect(study).toMatchObject({ described: true, voices: {}, records: [] });
  const { catalogue } = readCatalogue({ root: validFolder, today });
  expect(JSON.stringify(catalogue?.studies)).toBe(JSON.stringify(without?.studies));
});

/** What a study's file may leave to a register, or leave out. */
const optional = [
  'title',
  'status',
  'type',
  'recruits',
  'inclusion',
  'completed',
  'participants',
  'sites',
  'sponsor',
  'eligibility',
  'interventions',
  'phase',
  'confirmed',
] as const;

/** A study's text without some of its fields. */
const without = (text: string, fields: readonly string[]): string =>
  fields.reduce((left, field) => left.replace(new RegExp(`^${field}:.*\n(?:[ -].*\n)*`, 'm'), ''), text);

const withNumber = (text: string, number: string): string =>
  text.replace(/^ids:\n(?: .*\n)*/m, `ids:\n  nct: ${number}\n`);
