import { describe, expect, test } from 'vitest';
import { countsOfTowns, townsOf } from '../../src/features/map/drawing/index.ts';
import { nearDocuments } from '../../src/features/near-me/document.ts';
import { feedDocuments } from '../../src/feeds/index.ts';
import { facetedStudy } from '../../src/search/index/faceted-study.ts';
import { packFacets } from '../../src/search/index/facets.ts';
import { urls } from '../feeds/fhir/documents.ts';
import {
  disagreements,
  numbersInDocuments,
  numbersInFiles,
  numbersInList,
  ownFigures,
  type Told,
} from '../site-once/one-number.ts';
import { ownContent, ownContentDay } from '../site-once/own-content.ts';
import { own } from './catalogue.ts';

const expected = numbersInFiles({ content: ownContent, today: ownContentDay() });
const documents = new Map(
  [...feedDocuments(own, urls), ...nearDocuments(own)].map(({ path, content }) => [path, String(content)]),
);
const read = (path: string): string => {
  const found = documents.get(path);
  if (found === undefined) throw new Error(`There is no document ${path}`);
  return found;
};

/** What the map says of each hospital, and of each region. */
function numbersOnMap(): Told {
  const towns = townsOf(own);
  const hospitals = towns.flatMap(({ institutions }) =>
    institutions.map(({ institution, ...counts }) => [`institution/${institution.id}`, counts] as const),
  );
  const inRegions = [...Map.groupBy(towns, ({ region }) => region)].map(
    ([region, there]) => [`region/${region}`, countsOfTowns(own, there)] as const,
  );
  return new Map([...hospitals, ...inRegions]);
}

describe('of every hospital, region, condition and category of the own content as many studies are open, and uncertain', () => {
  test.each([...numbersInDocuments(read)])('in %s', (_, numbers) => {
    expect(numbers.size).toBeGreaterThan(10);
    expect(disagreements(expected, numbers)).toEqual([]);
  });

  test('in the figures that a subject has of its own', () => {
    const own = [...expected].flatMap(([subject, numbers]) => {
      const csv = documents.get(`nokkeltall/data/${subject.replace('/', '-')}-semicolon.csv`);
      return csv === undefined ? [] : [{ subject, numbers, told: ownFigures(csv) }];
    });
    expect(own.length).toBeGreaterThan(10);
    for (const { subject, numbers, told } of own) expect(told, subject).toEqual(numbers);
  });

  test('in what the list can be narrowed to', () => {
    const studies = own.studies.map((study) => facetedStudy(study, own.institutions));
    const numbers = numbersInList(packFacets(studies));
    expect([...numbers.keys()].filter((subject) => subject.startsWith('region/'))).toHaveLength(4);
    expect(disagreements(expected, numbers)).toEqual([]);
  });

  test('on the map', () => {
    const numbers = numbersOnMap();
    expect(numbers.size).toBeGreaterThan(10);
    expect(disagreements(expected, numbers)).toEqual([]);
  });
});
