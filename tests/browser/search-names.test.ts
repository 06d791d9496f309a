import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';
import { conceptsOf } from '../../src/search/index/concepts.ts';
import { keyOf, withoutEndings } from '../../src/search/query/fold.ts';
import { ask, catalogue, test } from './asking.ts';
import { partsOf, resultPaths, studyAt } from './search-page.ts';

/** So many of a list, evenly spread. */
const sample = <T>(list: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]).filter(
    (item) => item !== undefined,
  );

const withStudies = catalogue.conditions.filter((condition) =>
  catalogue.studies.some(({ conditions }) => conditions.includes(condition)),
);

const { conditions, others } = conceptsOf(catalogue);
const named = [
  ...[...conditions.values(), ...others.values()].map(({ label, forms }) => ({ label: label.no, forms })),
  ...catalogue.institutions.flatMap(({ shortName, name, place, towns, trust, aliases }) => {
    const forms = [name, shortName, trust ?? '', place, ...towns, ...aliases];
    return [shortName, place, ...towns].map((label) => ({ label, forms }));
  }),
];

/** The words are a name of what the page took them for, with or without an ending, or a part of one. */
const isNameOf = (word: string, label: string): boolean => {
  const keys = withoutEndings(keyOf(word));
  const forms = named.filter((each) => each.label === label).flatMap((each) => each.forms);
  return forms.some((form) => keys.some((key) => keyOf(form) === key || keyOf(form).includes(keyOf(word))));
};

describe('in the page', () => {
  test('every name of a condition gives the same first ten', async ({ visit }) => {
    const { page } = await visit('/studier/');
    const firstTen = async (query: string): Promise<string[]> => {
      await ask(page, query);
      return (await resultPaths(page)).map(studyAt);
    };
    const overlaps: number[] = [];
    for (const { name, synonyms } of sample(withStudies, 14)) {
      const expected = await firstTen(name.nb);
      for (const synonym of [name.en, ...sample(synonyms.nb, 1), ...sample(synonyms.nn, 1)]) {
        const found = await firstTen(synonym);
        const common = found.filter((id) => expected.includes(id)).length;
        overlaps.push(common / Math.max(1, expected.length, found.length));
      }
    }
    expect(overlaps.length).toBeGreaterThanOrEqual(40);
    expect(overlaps.reduce((sum, overlap) => sum + overlap) / overlaps.length).toBeGreaterThanOrEqual(0.95);
  });

  test('correctly written words are not taken for something else', async ({ visit }) => {
    const never = parse(readFileSync('bench/search/never-correct.yaml', 'utf8')) as string[];
    const { page } = await visit('/studier/');
    const { understood } = partsOf(page);
    const mended: string[] = [];
    const words = sample(never, 60);
    for (const word of words) {
      await ask(page, word);
      if (!(await understood.isVisible())) continue;
      const labels = await understood.locator('strong').allTextContents();
      const shown = labels.flatMap((label) => label.split(', '));
      if (shown.some((label) => !isNameOf(word, label))) mended.push(`${word} → ${labels.join(', ')}`);
    }
    expect(words).toHaveLength(60);
    expect(mended).toEqual([]);
  });
});
