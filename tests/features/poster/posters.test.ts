import { describe, expect, test } from 'vitest';
import { posterFacts, titleSize } from '../../../src/features/poster/poster-words.ts';
import { hasPoster } from '../../../src/features/poster/posters.ts';
import { contextOf } from '../../../src/page/context.ts';
import { publish } from '../../../src/published.ts';
import { routesOf } from '../../../src/site/routes.ts';
import { condition, institution, study, valid } from '../../valid.ts';

const published = publish(valid, undefined);
const open = study('trening-ved-hjertesvikt');
const [site] = open.sites;
if (!site) throw new Error('The open study has no hospital.');

const factsOf = (change: Parameters<typeof study>[1]) => {
  const [route] = routesOf(published);
  if (!route) throw new Error('There are no pages.');
  return posterFacts(study(open.id, change), contextOf(route, published));
};

describe('a poster', () => {
  test.each([
    ['recruiting', true],
    ['not-yet-recruiting', true],
    ['active-not-recruiting', false],
    ['completed', false],
  ] as const)('of a study that is %s: %s', (status, expected) =>
    expect(hasPoster({ kind: 'study', study: study(open.id, { status }) }, 'nb', valid)).toBe(expected),
  );

  test('of a study is made only in the languages it is written in', () => {
    const untranslated = study(open.id, { english: undefined });
    expect(hasPoster({ kind: 'study', study: untranslated }, 'en', valid)).toBe(false);
    expect(hasPoster({ kind: 'study', study: open }, 'en', valid)).toBe(true);
    expect(hasPoster({ kind: 'study', study: study('d-vitamin-ved-ms') }, 'nb', valid)).toBe(false);
  });

  test('of a condition or a hospital asks for an open study', () => {
    const closed = { ...valid, studies: valid.studies.map(({ id }) => study(id, { status: 'completed' })) };
    const heart = { kind: 'condition', condition: condition('heart-disease') } as const;
    expect(hasPoster(heart, 'nb', valid)).toBe(true);
    expect(hasPoster(heart, 'nb', closed)).toBe(false);
    const west = { kind: 'hospital', institution: institution('testsykehuset-vest') } as const;
    expect(hasPoster(west, 'nb', valid)).toBe(true);
    expect(hasPoster(west, 'nb', { ...valid, studies: [] })).toBe(false);
  });

  test('stands below the page it leads to', () => {
    const posters = routesOf(published).flatMap(({ path, view }) =>
      view.kind === 'poster' ? [{ path, page: view.page }] : [],
    );
    const paths = posters.map(({ path }) => path);
    expect(paths).toContain('/studier/trening-ved-hjertesvikt/plakat/');
    expect(paths).toContain('/en/studies/trening-ved-hjertesvikt/poster/');
    expect(paths).toContain('/sykdommer/heart-disease/plakat/');
    expect(posters.filter(({ path, page }) => !/^(plakat|poster)\/$/.test(path.slice(page.length)))).toEqual(
      [],
    );
  });
});

describe('what a poster says of a study', () => {
  test('names a few hospitals, and how many more there are', () => {
    const sites = Array.from({ length: 40 }, () => site);
    const where = factsOf({ sites }).at(-1)?.value ?? '';
    expect(where.split(' · ')).toHaveLength(3);
    expect(where).toMatch(/ og 37 til$/);
  });

  test('names only the hospitals that do what the study does', () => {
    const [closed] = factsOf({ sites: [{ ...site, status: 'completed' }] }).slice(-1);
    expect(closed?.label).not.toBe('Hvor');
    expect(factsOf({ sites: [site] }).at(-1)?.label).toBe('Hvor');
  });

  test('has no label without a value', () => {
    const change = { sites: [], conditions: [], recruits: [], sex: undefined } as const;
    const bare = { ...change, sites: [], conditions: [], recruits: [] };
    expect(factsOf({ ...bare, minimumAge: undefined, maximumAge: undefined })).toEqual([]);
  });

  test.each([
    ['Trening ved hjertesvikt', 'large'],
    ['Kan mammografi med kunstig intelligens finne brystkreft?', 'medium'],
    ['Kortere stråling etter operasjon for brystkreft hos kvinner over sekstifem år i Norge', 'small'],
    ['Prostatakreftoppfølgingsstudien', 'small'],
  ])('sets «%s» in %s type', (title, size) => expect(titleSize(title)).toBe(size));
});
