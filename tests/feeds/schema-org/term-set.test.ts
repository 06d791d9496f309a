import { expect, test } from 'vitest';
import { termSet } from '../../../src/feeds/index.ts';
import { createUrls } from '../../../src/urls.ts';
import { valid } from '../../valid.ts';

const urls = createUrls('https://studier.example.no/katalog/');
const page = 'https://studier.example.no/katalog/en/glossary/';

test('the glossary as structured data has every word, with its whole address', () => {
  const named = { name: 'Glossary', description: 'Words explained.' };
  const set: Record<string, unknown> = { ...termSet(valid.glossary, named, 'en', urls) };
  const words = set['hasDefinedTerm'] as unknown[];
  expect(set).toMatchObject({ '@type': 'DefinedTermSet', '@id': page, inLanguage: 'en', name: 'Glossary' });
  expect(words).toHaveLength(valid.glossary.length);
  expect(words[1]).toEqual({
    '@type': 'DefinedTerm',
    '@id': `${page}#placebo`,
    name: 'Placebo',
    description: 'Test explanation of placebo.',
  });
});
