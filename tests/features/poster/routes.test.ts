import { describe, expect, test } from 'vitest';
import type { Study } from '../../../src/catalogue/index.ts';
import { hasPoster, posterLink } from '../../../src/features/poster/index.ts';
import { publish } from '../../../src/published.ts';
import { routesOf } from '../../../src/site/routes.ts';
import { contextIn } from '../../page/context.ts';
import { condition, institution, study, valid } from '../../valid.ts';

const published = publish(valid, undefined);
const open = study('trening-ved-hjertesvikt');

describe('a poster', () => {
  test.each([
    ['recruiting', true],
    ['not-yet-recruiting', true],
    ['uncertain', false],
    ['active-not-recruiting', false],
    ['completed', false],
  ] as const)('of a study that is %s: %s', (status, expected) =>
    expect(hasPoster({ kind: 'study', study: study(open.id, { status }) }, 'nb', valid)).toBe(expected),
  );

  test('of a study asks for the word of the ethics committee, and for a reader who can ask to join', () => {
    const has = (change: Partial<Study>) =>
      hasPoster({ kind: 'study', study: study(open.id, change) }, 'nb', valid);
    expect([has({}), has({ advertising: undefined })]).toEqual([true, false]);
    expect([has({ joining: 'invitation' }), has({ joining: 'in-care' }), has({ joining: 'self' })]).toEqual([
      false,
      false,
      true,
    ]);
  });

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

  test('is led to from its page alone, in the language of the page', () => {
    const heart = { kind: 'condition', condition: condition('heart-disease') } as const;
    expect(posterLink(contextIn('en', '/en/conditions/heart-disease/'), heart)).toEqual({
      href: '/en/conditions/heart-disease/poster/',
      words: 'Poster for the waiting room',
    });
    const closed = { kind: 'study', study: study(open.id, { status: 'completed' }) } as const;
    expect(posterLink(contextIn('nb', '/studier/trening-ved-hjertesvikt/'), closed)).toBeUndefined();
  });
});
