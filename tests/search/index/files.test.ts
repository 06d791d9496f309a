import { describe, expect, test } from 'vitest';
import { type CardFile, type CardPlaces, cardPlaces, cards } from '../../../src/search/index/files.ts';
import {
  cardFile,
  cardPlaceGroup,
  cardPlaceGroups,
  cardPlacesFile,
  cardsInFile,
} from '../../../src/search/index/paths.ts';
import { createUrls } from '../../../src/urls.ts';
import { valid } from '../../valid.ts';

const urls = createUrls('https://studier.example.no/');
const studies = valid.studies;
const indexed = studies.map((study, place) => ({ id: `no_${place}`, study }));
const files = new Map(
  [...cards(indexed, valid.institutions, urls), ...cardPlaces(studies)].map(({ path, content }) => [
    path,
    JSON.parse(String(content)) as unknown,
  ]),
);
const read = <T>(name: string): T => files.get(`pagefind/${name}`) as T;

describe('cards are published', () => {
  test('some to a file, each where its place in the index says, on both sides', () => {
    expect(studies.length).toBeGreaterThan(cardsInFile);
    for (const side of ['no', 'en'] as const)
      for (const [place, { id, study }] of indexed.entries())
        expect(read<CardFile>(cardFile(place, side))[id]).toMatchObject({ id: study.id });
  });

  test('in no more files than there must be', () => {
    const held = [...files.keys()].filter((path) => /card\/(no|en)\//.test(path));
    expect(held).toHaveLength(2 * Math.ceil(studies.length / cardsInFile));
  });

  test('to be found by the present and the earlier ids of studies', () => {
    for (const [place, { id, previousSlugs }] of studies.entries())
      for (const known of [id, ...previousSlugs])
        expect(read<CardPlaces>(cardPlacesFile(cardPlaceGroup(known)))[known]).toEqual([place, id]);
    expect(studies.flatMap(({ previousSlugs }) => previousSlugs)).toContain('hjertesvikt-trening');
  });

  test('with a file for every group of ids, so that one that is missing is a fault', () =>
    expect(cardPlaceGroups.filter((group) => read(cardPlacesFile(group)) === undefined)).toEqual([]));
});

test('ids spread over the groups', () => {
  const sizes = Map.groupBy(
    Array.from({ length: 3100 }, (_, n) => `studie-av-noe-${n}`),
    cardPlaceGroup,
  );
  const largest = Math.max(...[...sizes.values()].map(({ length }) => length));
  expect([sizes.size, largest < 200]).toEqual([cardPlaceGroups.length, true]);
});
