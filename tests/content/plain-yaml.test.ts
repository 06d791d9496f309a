import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { readPlainly } from '../../src/catalogue/reading/yaml/plain-yaml.ts';
import { parseFully } from '../../src/catalogue/reading/yaml/whole-yaml.ts';
import { yamlOf } from '../catalogue/content.ts';
import { ownContent } from '../site-once/own-content.ts';

const files = readdirSync(ownContent, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(md|yaml)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ownContent, path), 'utf8') }));

test('what is read line by line is what the parser of all YAML finds', () => {
  const read = files.map((file) => ({
    path: file.path,
    yaml: yamlOf(file),
    tree: readPlainly(yamlOf(file)),
  }));
  const differing = read.filter(({ yaml, tree }) => {
    if (!tree) return false;
    const whole = parseFully(yaml);
    return whole.faults.length > 0 || !isDeepStrictEqual(tree, whole.tree);
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
  expect(read.some(({ tree }) => tree)).toBe(true);
});
