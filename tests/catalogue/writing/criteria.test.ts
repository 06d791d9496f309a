import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalFile, countErrors, readCatalogue, repair } from '../../../src/catalogue/index.ts';
import { parseYaml } from '../../../src/catalogue/reading/yaml/yaml.ts';
import { fixtureFiles, temporaryFolder, today } from '../content.ts';

const study = 'studies/teststudie.md';
const base = Buffer.from(fixtureFiles('base')[study] ?? '').toString();

/** Writes a study with these lines under `eligibility:`, and gives what `fix` makes of it and if it can be published. */
function mender(): (lines: readonly string[]) => { text: string; publishable: boolean } {
  const root = temporaryFolder(fixtureFiles('base'));
  const file = join(root, study);
  const read = () => readCatalogue({ root, today });
  return (lines) => {
    writeFileSync(file, base.replace('contact:', `eligibility:\n${lines.join('\n')}\ncontact:`));
    let result = read();
    for (let round = 0; round < 5; round++) {
      const repaired = repair(result.sources, result.problems);
      if (repaired.length === 0) break;
      for (const { text } of repaired) writeFileSync(file, text);
      result = read();
    }
    const before = readFileSync(file, 'utf8');
    const text = canonicalFile(study, before);
    if (text !== before) {
      writeFileSync(file, text);
      result = read();
    }
    return { text, publishable: countErrors(result.problems) === 0 };
  };
}

const includeIn = (text: string): unknown => {
  const fields = text.split(/^---$/m)[1] ?? '';
  const { data } = parseYaml(fields) as { data: { eligibility?: { include?: unknown } } };
  return data?.eligibility?.include;
};

const pairs = [
  ['har kols', 'er over 40'],
  ['har kols: grad 2', 'er over 40'],
  ['har kols: grad 2, 3 eller 4', 'er over 40'],
  ['har kols og har hatt\n      svart hoste', 'er over 40'],
] as const;
const signs = ['', '- ', '-', '* ', '• ', '1. ', '-\u00A0'];

/** How people write two criteria: a sign before the first, the same, none or another before the second, over lines or on one. */
function* layouts(first: string, second: string): Generator<string[]> {
  for (const one of signs) {
    for (const two of new Set([one.replace('1', '2'), '', '• '])) {
      for (const quote of one === '' || one === '- ' ? ['', '"'] : ['']) {
        const [a, b] = [one + quote + first + quote, two + quote + second + quote];
        yield ['  include:', `    ${a}`, `    ${b}`];
        yield ['  include:', `  ${a}`, `  ${b}`];
        yield ['  include:', `    ${a}`, `\t${b}`];
        // Without a sign, this is how one criterion is written over two lines, or on one.
        if (two !== '') yield ['  include:', `    - ${a}`, `      ${b}`];
        if (two !== '') yield ['  include:', `    ${a}`, `      ${b}`];
        yield ['  include:', `    ${a}`, '', `    ${b}`];
        yield [`  include: ${a}`, `    ${b}`];
        yield ['  include: |', `    ${a}`, `    ${b}`];
        yield ['  include: >-', `    ${a}`, `    ${b}`];
        yield [`  include: [${a}`, `    ${b}]`];
        if (two !== '' || quote !== '') yield [`  include: ${a} ${b}`];
        yield [`  include: ${a}; ${b}`];
        yield [`  include: ${a}, ${b}`];
      }
    }
  }
  yield [`  include: [${first}, ${second}]`];
  yield [`  include: ["${first}", ${second}]`];
}

describe.each(pairs)('«%s» and «%s»', (first, second) => {
  test('are never joined, split or dropped by what fix writes', () => {
    const wanted = [first, second].map((words) => words.replace(/\s+/g, ' '));
    const mended = mender();
    const wrong: string[] = [];
    for (const lines of layouts(first, second)) {
      const { text, publishable } = mended(lines);
      const got = includeIn(text);
      const right =
        Array.isArray(got) && got.map((words) => bare(String(words))).join('|') === wanted.join('|');
      if (publishable && !right) wrong.push(`${lines.join('⏎')} → ${JSON.stringify(got)}`);
    }
    expect(wrong).toEqual([]);
  });
});

/** A criterion without the sign that somebody put before it: nothing is lost where it stays. */
const bare = (words: string): string =>
  words.replace(/^(?:[-–*·+]|\d[.)]|[ab]\))\s*/, '').replace(/^(["'])(.*)\1$/, '$2');
