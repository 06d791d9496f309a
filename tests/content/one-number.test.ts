import { describe, expect, test } from 'vitest';
import { nearDocuments } from '../../src/features/near-me/document.ts';
import { feedDocuments } from '../../src/feeds/index.ts';
import { urls } from '../feeds/fhir/documents.ts';
import { disagreements, numbersInDocuments, numbersInFiles, ownFigures } from '../site-once/one-number.ts';
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

describe('of every hospital, condition and category of the own content as many studies are open, and uncertain', () => {
  test.each([...numbersInDocuments(read)])('in %s', (_, numbers) => {
    expect(numbers.size).toBeGreaterThan(10);
    expect(disagreements(expected, numbers)).toEqual([]);
  });

  test('in the figures that a subject has of its own', () => {
    const own = [...expected].flatMap(([subject, numbers]) => {
      const csv = documents.get(`nokkeltall/data/${subject.replace('/', '-')}.csv`);
      return csv === undefined ? [] : [{ subject, numbers, told: ownFigures(csv) }];
    });
    expect(own.length).toBeGreaterThan(10);
    for (const { subject, numbers, told } of own) expect(told, subject).toEqual(numbers);
  });
});
