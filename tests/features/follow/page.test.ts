import { describe, expect, test } from 'vitest';
import { followPage } from '../../../src/features/follow/index.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { valid } from '../../valid.ts';

describe('the page about following', () => {
  const page = followPage(contextIn('nb', '/folg/'));
  const group = (title: string) => page.groups.find((found) => found.title === title)?.subjects ?? [];

  test('has every category and hospital, and the conditions that studies are about', () => {
    expect(group('Fagområder')).toHaveLength(valid.categories.length);
    expect(group('Sykehus')).toHaveLength(valid.institutions.length);
    const studied = new Set(valid.studies.flatMap(({ allConditions }) => allConditions.map(({ id }) => id)));
    expect(group('Sykdommer')).toHaveLength(studied.size);
  });

  test('has subjects in the order of their names', () => {
    for (const { subjects } of page.groups) {
      const names = subjects.map(({ name }) => name);
      expect(names).toEqual([...names].sort(new Intl.Collator('nb').compare));
    }
  });

  test('has the feed of each subject, that of all studies in both formats, and says whose they are', () => {
    expect(page.all.feeds.map(({ format, href, of }) => [format, href, of])).toEqual([
      ['Atom', '/feed.xml', 'for Alle studier'],
      ['JSON Feed', '/feed.json', 'for Alle studier'],
    ]);
    const [hospital] = group('Sykehus');
    expect(hospital?.feeds.map(({ format, href, of }) => [format, href, of])).toEqual([
      [
        'Atom',
        expect.stringMatching(/^\/sykehus\/[\w-]+\/feed\.xml$/),
        expect.stringContaining(hospital?.name ?? ''),
      ],
    ]);
  });

  test('tells the whole address of a study’s feed as an example', () =>
    expect(page.example).toEqual({
      href: expect.stringMatching(/^\/studier\/[\w-]+\/feed\.xml$/),
      address: `${siteUrl}${page.example?.href}`,
    }));

  test('in English leads to the Norwegian feeds, and says that they are Norwegian', () => {
    const english = followPage(contextIn('en', '/en/follow/'));
    expect(english.feedLanguage).toContain('Norwegian');
    expect(english.all.feeds.map(({ href, language }) => [href, language])).toEqual([
      ['/feed.xml', 'nb'],
      ['/feed.json', 'nb'],
    ]);
    expect([page.feedLanguage, page.all.feeds[0]?.language]).toEqual([undefined, undefined]);
  });

  test('of an empty catalogue has only the feeds of the whole', () => {
    const empty = { ...valid, studies: [], conditions: [], categories: [], institutions: [] };
    const { example, groups } = followPage(contextIn('nb', '/folg/', empty));
    expect([example, groups]).toEqual([undefined, []]);
  });
});
