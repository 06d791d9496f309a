import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isDay, type Problem, type Study } from '../../../src/catalogue/index.ts';
import { judgeFiles } from '../../../src/catalogue/judge-files.ts';
import { hasUnseen } from '../../../src/catalogue/reading/unseen-signs.ts';
import { layoutProblems } from '../../../src/catalogue/writing/canonical-files.ts';
import { chance, mutantOf, oneOf } from '../../mutants.ts';
import { type FixtureFile, filesOfValid, today } from '../content.ts';

// `npm run fuzz` asks for more of them, and for other ones each time.
const count = Number(process.env['MUTANTS'] ?? 1_000);
const seed = Number(process.env['MUTANT_SEED'] ?? 1);

const files = filesOfValid();
const texts = files.map(({ text }) => text);
const root = 'innhold';

const idOf = (path: string): string => path.replace(/^.*\/|\.(md|yaml)$/g, '');

/** A small catalogue: no study but the one that a file is about, or any one. */
const around = ({ path: changed }: FixtureFile): FixtureFile[] => {
  const studies = files.map(({ path }) => path).filter((path) => path.startsWith('studies/'));
  const study = idOf(studies.includes(changed) ? changed : (studies[0] ?? ''));
  return files.filter(({ path }) => !path.startsWith('studies/') || idOf(path) === study);
};

/** Judges the valid catalogue with another text in one of its files, as it would be read from a disk. */
function judge(changed: FixtureFile) {
  const sources = around(changed).map(({ path, text }) => {
    const written = path === changed.path ? changed.text : text;
    const seen = written
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .normalize('NFC');
    return { file: join(root, path), path, text: seen, written };
  });
  const result = judgeFiles({ root, sources, unreadable: [], problems: [] }, today);
  return { ...result, problems: [...result.problems, ...layoutProblems(sources, result.problems)] };
}

/** A clock that counts in ticks says something of many rounds only. */
const rounds = 20;

/** Microseconds of the processor that judging takes, on the average. */
function costOf(changed: FixtureFile): number {
  const before = process.threadCpuUsage();
  for (let round = 0; round < rounds; round++) judge(changed);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / rounds;
}

const errorsIn = (problems: Problem[]): Problem[] => problems.filter(({ level }) => level === 'error');

/** In the file that was changed or its translation, or in one that misses what was in it, and says what. */
const isAbout = ({ file, message }: Problem, { path, text }: FixtureFile): boolean =>
  idOf(file) === idOf(path) ||
  [...message.matchAll(/«([^»]+)»/g)].some(([, word = '']) => `${idOf(path)}\n${text}`.includes(word));

/** Values that no rule may let through, wherever they stand. */
function wrongValues(study: Study): string[] {
  const wrong: string[] = [];
  const look = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      const isDate = ['added', 'updated', 'confirmed', 'asOf', 'retrieved'].includes(key);
      if (value.trim() === '' || hasUnseen(value) || (isDate && !isDay(value)))
        wrong.push(`${key}: ${value}`);
      if (key === 'url' && !/^https?:\/\/[^/]+\../.test(value)) wrong.push(`${key}: ${value}`);
    } else if (typeof value === 'number' && !Number.isFinite(value)) wrong.push(`${key}: ${value}`);
    else if (Array.isArray(value)) for (const item of value) look(item, key);
  };
  const { norwegian, english, source, participants, results } = study;
  for (const part of [study, source, participants, ...results]) {
    for (const [key, value] of Object.entries(part ?? {})) if (key !== 'file') look(value, key);
  }
  for (const text of [norwegian, english]) {
    if (!text) continue;
    for (const [key, value] of Object.entries(text)) if (key !== 'body') look(value, key);
    if (/<(?:script|img|iframe)|<[^>]*\s(?:on\w+=|href="?(?:javascript|data):)/i.test(text.body.html)) {
      wrong.push(text.body.html);
    }
  }
  return wrong;
}

test(`${count} changed files stop nothing, are named, and let no wrong value through`, () => {
  const usual = Math.min(...files.slice(0, 5).map(costOf));
  const next = chance(seed);
  for (let nth = 0; nth < count; nth++) {
    const file = oneOf(files, next);
    // A file on a disk has no half signs.
    const mutant = { path: file.path, text: mutantOf(file.text, texts, next).toWellFormed() };
    const told = `mutant ${nth} of seed ${seed}, ${mutant.path}:\n${mutant.text}`;
    const before = process.threadCpuUsage();
    const { catalogue, problems } = judge(mutant);
    const { user, system } = process.threadCpuUsage(before);
    // What seems slow may only have been disturbed, so it is tried again.
    if (user + system > 10 * usual) {
      expect(costOf(mutant) / usual, told).toBeLessThan(10);
    }
    const errors = errorsIn(problems);
    if (errors.length > 0) {
      expect(
        errors.some((problem) => isAbout(problem, file)),
        told,
      ).toBe(true);
      expect(catalogue, told).toBeUndefined();
    } else expect(catalogue?.studies.flatMap(wrongValues), told).toEqual([]);
  }
});
