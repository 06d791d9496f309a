import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countErrors, type Problem, readCatalogue } from '../../src/catalogue/index.ts';
import { fixtures, readFixture, temporaryFolder, today } from './content.ts';

const faults = readdirSync(join(fixtures, 'broken')).sort();
const tolerated = readdirSync(join(fixtures, 'tolerated')).sort();

describe('every broken folder', () => {
  test.each(faults)('%s gives exactly one problem, with its line and a remedy', (fault) => {
    const { problems, catalogue } = readFixture(`broken/${fault}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThan(0);
    expect(problems[0]?.help).toMatch(/\S/);
    expect(catalogue).toBeUndefined();
  });

  test('says what it has always said (change messages.snap.json on purpose only)', async () => {
    const said = Object.fromEntries(
      faults.map((fault) => [fault, readFixture(`broken/${fault}`).problems.map(told)]),
    );
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot('messages.snap.json');
  });

  test('is written as whole Norwegian sentences', () => {
    for (const fault of faults) {
      for (const { message, help } of readFixture(`broken/${fault}`).problems) {
        expect(message, fault).toMatch(/[.?]$/);
        expect(help, fault).toMatch(/^\p{Lu}.*[.?]$/u);
        expect(`${message} ${help}`, fault).not.toMatch(/undefined|null|\[object|«»|: :| {2}|\.\./);
      }
    }
  });
});

describe('every repair that is offered', () => {
  const repairable = faults.filter((fault) => readFixture(`broken/${fault}`).problems[0]?.edits);

  test.each(repairable)('%s is repaired by it', (fault) => {
    const { sources } = readFixture(`broken/${fault}`);
    const { problems } = readCatalogue({ root: join(fixtures, 'broken', fault), today });
    const repaired = sources.map(({ file, path, text }) => [path, repair(text, file, problems)]);
    const root = temporaryFolder(Object.fromEntries(repaired));
    expect(readCatalogue({ root, today }).problems).toEqual([]);
  });
});

describe('every folder that only looks odd', () => {
  test.each(tolerated)('%s passes', (folder) => {
    const { problems, catalogue } = readFixture(`tolerated/${folder}`);
    expect(problems).toEqual([]);
    const name = 'Hjelper behandlingen på Ålesund sjukehus mot sår og øreverk?';
    expect(catalogue?.studies.map((study) => study.norwegian.shortTitle)).toEqual([name]);
  });
});

test('the valid folder has no problems', () => {
  const { problems, catalogue, studyFiles } = readFixture('valid');
  expect(problems).toEqual([]);
  expect(countErrors(problems)).toBe(0);
  expect(catalogue?.studies).toHaveLength(26);
  expect(studyFiles).toBe(26);
});

const told = ({ file, line, field, level, rule, message, help }: Problem) => ({
  place: `${file}:${line}${field && ` (${field})`}`,
  rule: `${rule}, ${level}`,
  message,
  help,
});

/** Applies edits from the end of the file, so that earlier places stay where they were. */
function repair(text: string, file: string, problems: Problem[]): string {
  const edits = problems.filter((problem) => problem.file === file).flatMap((problem) => problem.edits ?? []);
  return edits
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((repaired, edit) => repaired.slice(0, edit.start) + edit.text + repaired.slice(edit.end), text);
}
