import { describe, expect, test } from 'vitest';
import type { Catalogue, Study } from '../../../src/catalogue/index.ts';
import { homePage, notFoundPage } from '../../../src/features/home/index.ts';
import { newlyAdded } from '../../../src/features/home/newly-added.ts';
import { contextIn } from '../../page/context.ts';
import { study, valid } from '../../valid.ts';

describe('the front page', () => {
  test('shows the four newest open studies, and no others', () => {
    const { newest } = homePage(contextIn('nb'));
    expect(newest).toHaveLength(4);
    expect(newest.every(({ sign }) => sign === 'recruiting')).toBe(true);
  });

  test('shows first those that one can ask to join', () => {
    const studies = ['apning-av-trange-arer', 'lys-mot-depresjon', 'nettkurs-for-unge'].map((id) =>
      study(id),
    );
    const hrefs = (catalogue: Catalogue) =>
      homePage(contextIn('nb', '/', catalogue)).newest.map(({ href }) => href.split('/').at(-2));
    const all = { ...valid, studies };
    expect(hrefs(all)[0]).toBe('nettkurs-for-unge');
    const [first, ...others] = studies.reverse();
    if (!first) throw new Error('There is no study.');
    const inCare = { ...valid, studies: [{ ...first, joining: 'in-care' as const }, ...others] };
    expect(hrefs(inCare).at(-1)).toBe('nettkurs-for-unge');
  });

  test('counts the open studies of the catalogue, and apart from them those that perhaps are', () => {
    const count = (wanted: string) => String(valid.studies.filter(({ status }) => status === wanted).length);
    expect(homePage(contextIn('nb')).figures.slice(0, 2)).toEqual([
      { words: 'åpne studier', number: count('recruiting') },
      { words: 'studie vi ikke vet om er åpen', number: count('uncertain') },
    ]);
  });

  test('does not suggest to search for what one cannot ask to join', () => {
    const studies = [study('lys-mot-depresjon', { joining: 'in-care' })];
    expect(homePage(contextIn('nb', '/', { ...valid, studies })).examples).toEqual([]);
  });

  test('leads to searches that the list understands, in the language of the page', () => {
    const { examples } = homePage(contextIn('en', '/en/'));
    expect(examples).toHaveLength(4);
    for (const { href } of examples) expect(href).toMatch(/^\/en\/studies\/\?q=./);
  });

  test('of an empty catalogue says so without studies and searches', () => {
    const page = homePage(contextIn('nb', '/', { ...valid, studies: [] }));
    expect([page.newest, page.examples]).toEqual([[], []]);
    expect(page.figures.map(({ number }) => number)).toEqual(['0', '0', '0']);
  });
});

describe('what is new', () => {
  const today = valid.today;
  const old = [study('lys-mot-depresjon'), study('nettkurs-for-unge'), study('gammel-hjertestudie')];
  const young = study('apning-av-trange-arer', { added: '2026-05-01', inclusion: { start: '2026-04' } });

  test('came here in the last 30 days, and began within a year or is to begin', () => {
    const added = (change: Partial<Study>) =>
      newlyAdded({ today, studies: [...old, { ...young, ...change }] });
    expect(added({})).toBe(1);
    expect(added({ inclusion: { start: '2034-01' } })).toBe(1);
    expect(added({ inclusion: { start: '2025-05-12' } })).toBe(0);
    expect(added({ inclusion: {} })).toBe(0);
    expect(added({ added: '2026-04-12' })).toBe(0);
  });

  test('is not counted where most came at once', () => {
    expect(newlyAdded({ today, studies: [young, study('lys-mot-depresjon')] })).toBe(1);
    expect(newlyAdded({ today, studies: [young] })).toBeUndefined();
    const page = homePage(contextIn('nb', '/', { ...valid, studies: [young] }));
    expect(page.figures.map(({ words }) => words).join(' ')).not.toMatch(/siste 30 dager/);
  });
});

test('the page for missing addresses keeps out of search engines and leads to every section', () => {
  const page = notFoundPage(contextIn('nb', '/404.html'));
  expect(page.head.hidden).toBe(true);
  expect(page.sections.map(({ href }) => href)).toContain('/studier/');
  expect(page.others.map(({ language }) => language)).toEqual(['en']);
});
