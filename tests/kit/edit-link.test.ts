import { expect, test } from 'vitest';
import { editAddress } from '../../src/kit/edit-link.ts';
import { valid } from '../valid.ts';

test.each([
  ['content/studies/hjerte.md'],
  ['/home/noen/katalog/content/studies/hjerte.md'],
  ['..\\content\\studies\\hjerte.md'],
])('%s is edited where the repository keeps it', (file) => {
  const address = 'https://github.com/example/kliniske-studier/edit/main/content/studies/hjerte.md';
  expect(editAddress(valid.site, file)).toBe(address);
  expect(editAddress({ ...valid.site, repository: undefined }, file)).toBeUndefined();
});
