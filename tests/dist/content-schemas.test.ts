import { expect, test } from 'vitest';
import { contentFiles, faultsOf } from '../catalogue/schema/content-files.ts';

test('the schemas of the content take every file of the own content', () => {
  const files = contentFiles('content');
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((file) => faultsOf(file).map((fault) => `${file.path}: ${fault}`))).toEqual([]);
});
