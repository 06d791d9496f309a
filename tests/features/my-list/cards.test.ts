import { expect, test } from 'vitest';
import { listCards } from '../../../src/features/my-list/cards.ts';
import { createUrls } from '../../../src/urls.ts';
import { valid } from '../../valid.ts';

const cards = listCards({ catalogue: valid, urls: createUrls('https://eier.example.no/katalog') });
const at = (path: string): unknown =>
  JSON.parse(String(cards.find((card) => card.path === path)?.content ?? 'null'));

test('every study has a card beside its Norwegian and its English page', () => {
  const paths = cards.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { id } of valid.studies)
    expect(paths).toEqual(expect.arrayContaining([`studier/${id}/card.json`, `en/studies/${id}/card.json`]));
});

test('a study that was renamed has its card at the earlier address too', () => {
  expect(at('studier/hjertesvikt-trening/card.json')).toMatchObject({ id: 'trening-ved-hjertesvikt' });
  expect(at('en/studies/hjertesvikt-trening/card.json')).toMatchObject({ id: 'trening-ved-hjertesvikt' });
});
