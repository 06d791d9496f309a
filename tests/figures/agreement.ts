import { expect, test } from 'vitest';
import { type Catalogue, readCatalogue } from '../../src/catalogue/index.ts';
import { figureRows, figureSubjects, figuresOf, partOf } from '../../src/figures/index.ts';
import {
  countedStudies,
  hospitalsOf,
  recount,
  regionsOf,
  regionsOfPlaces,
  statusAt,
  statusIn,
} from '../site-once/recount.ts';

const numbersOf = (catalogue: Catalogue) =>
  Object.fromEntries(
    figureRows(figuresOf(catalogue))
      .filter(({ value }) => value > 0)
      .map(({ figure, id, measure, value }) => [`${figure}/${id}/${measure}`, value]),
  );

/** Tests that the figures of a content folder are those that are counted from its files alone. */
export function testAgreement(content: string, today: string): void {
  const catalogue = read(content, today);
  const place = { content, today };
  const raw = countedStudies(place);

  test('all the figures are the same', () => expect(numbersOf(catalogue)).toEqual(recount(place, raw)));

  test('so are those of each hospital and each region', () => {
    const regions = regionsOfPlaces(place);
    for (const subject of figureSubjects(catalogue)) {
      const { kind, id } = subject;
      if (kind !== 'institution' && kind !== 'region') continue;
      const there = raw.filter((study) =>
        (kind === 'region' ? regionsOf(study, regions) : hospitalsOf(study)).includes(id),
      );
      const { total, open, uncertain } = figuresOf(partOf(catalogue, subject));
      const standings = there.map((study) =>
        kind === 'region' ? statusIn(study, id, regions) : statusAt(study, id),
      );
      const standing = (status: string): number => standings.filter((found) => found === status).length;
      expect([total, open, uncertain], id).toEqual([
        there.length,
        standing('recruiting'),
        standing('uncertain'),
      ]);
    }
  });
}

function read(root: string, today: string): Catalogue {
  const { catalogue } = readCatalogue({ root, today });
  if (!catalogue) throw new Error(`${root} cannot be published.`);
  return catalogue;
}
