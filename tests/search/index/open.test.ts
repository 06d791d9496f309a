import { describe, expect, test } from 'vitest';
import { conditionsInUse, isOpen } from '../../../src/catalogue/index.ts';
import { conceptsOf } from '../../../src/search/index/concepts.ts';
import { openCounts } from '../../../src/search/index/make-open.ts';
import { valid } from '../../valid.ts';

const counts = openCounts(valid);
const open = valid.studies.filter(isOpen);

describe('the numbers of open studies beside suggestions', () => {
  test('are those of the pages of conditions', () => {
    const { conditions } = conceptsOf(valid);
    for (const condition of conditionsInUse(valid)) {
      const about = open.filter(({ allConditions }) => allConditions.includes(condition));
      expect(counts[conditions.get(condition.id)?.token ?? '']).toBe(about.length);
    }
    expect(Object.values(counts)).toContain(0);
    expect(Math.max(...Object.values(counts))).toBeGreaterThan(1);
  });

  test('count at a place each study that is open there once, also where no record names the hospital', () => {
    for (const { id, shortName } of valid.institutions)
      expect(counts[shortName]).toBe(
        open.filter(({ sites }) => sites.some((site) => site.institution.id === id && isOpen(site))).length,
      );
    const towns = new Set(valid.studies.flatMap(({ unnamedSites }) => unnamedSites.map(({ town }) => town)));
    expect(towns.size).toBeGreaterThan(0);
    for (const town of towns)
      expect(counts[town]).toBe(
        open.filter(
          ({ sites, unnamedSites }) =>
            unnamedSites.some((site) => site.town === town && isOpen(site)) ||
            sites.some(
              ({ institution: { place, towns: others }, status }) =>
                isOpen({ status }) && [place, ...others].includes(town),
            ),
        ).length,
      );
  });
});
