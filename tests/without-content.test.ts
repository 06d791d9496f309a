import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readCatalogue } from '../src/catalogue/index.ts';
import { validFolder } from './catalogue/content.ts';

const refusal = /may not read the repository's own content/;

test('a unit test cannot read the own content, in whatever way it asks', async () => {
  expect(() => readFileSync('content/site.yaml')).toThrow(refusal);
  expect(() => readFileSync(new URL('../content/site.yaml', import.meta.url))).toThrow(refusal);
  expect(() => readdirSync('content')).toThrow(refusal);
  await expect(async () => readFile('content/site.yaml')).rejects.toThrow(refusal);
  expect(readCatalogue({ root: 'content', today: '2026-11-20' }).catalogue).toBeUndefined();
});

test('and reads fixtures as ever', () => {
  expect(readdirSync(validFolder)).toContain('site.yaml');
  expect(readFileSync(`${validFolder}/site.yaml`, 'utf8')).toContain('language: nb');
});
