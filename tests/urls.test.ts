import { describe, expect, test } from 'vitest';
import { createUrls, myListParameter, nearParameter, rebaseLinks } from '../src/urls.ts';

const root = createUrls('https://studier.example.no');
const folder = createUrls('https://eier.example.no/katalog');

describe('addresses', () => {
  test('stand at the root in Norwegian, in both written forms, and below en/ in English', () => {
    expect(root.home('nb')).toBe('/');
    expect(root.home('en')).toBe('/en/');
    expect(root.study('hjerte', 'nb')).toBe('/studier/hjerte/');
    expect(root.study('hjerte', 'nn')).toBe('/studier/hjerte/');
    expect(root.study('hjerte', 'en')).toBe('/en/studies/hjerte/');
  });

  test('of every section are those that are published', () => {
    const paths = (['studies', 'conditions', 'categories', 'hospitals', 'keyFigures', 'about'] as const).map(
      (section) => [root.section(section, 'nb'), root.section(section, 'en')],
    );
    expect(paths).toEqual([
      ['/studier/', '/en/studies/'],
      ['/sykdommer/', '/en/conditions/'],
      ['/fagomrader/', '/en/categories/'],
      ['/sykehus/', '/en/hospitals/'],
      ['/nokkeltall/', '/en/key-figures/'],
      ['/om/', '/en/about/'],
    ]);
  });

  test('of the list have a number from its second page', () => {
    expect([1, 2].map((page) => root.listPage(page, 'nb'))).toEqual(['/studier/', '/studier/side/2/']);
    expect([1, 2].map((page) => root.listPage(page, 'en'))).toEqual(['/en/studies/', '/en/studies/page/2/']);
  });

  test('of a site in a folder of its host all begin with the folder', () => {
    expect(folder.base).toBe('/katalog/');
    expect(folder.home('en')).toBe('/katalog/en/');
    expect(folder.condition('cancer', 'nb')).toBe('/katalog/sykdommer/cancer/');
    expect(folder.file('feed.xml')).toBe('/katalog/feed.xml');
    expect(folder.conditionAt('cancer', 'ost', 'nb')).toBe('/katalog/sykdommer/cancer/ost/');
    expect(folder.conditionAt('cancer', 'ost', 'en')).toBe('/katalog/en/conditions/cancer/ost/');
    expect(folder.feed(folder.hospital('ost', 'nb'), 'xml')).toBe('/katalog/sykehus/ost/feed.xml');
    expect(folder.absolute(folder.hospital('ost', 'en'))).toBe(
      'https://eier.example.no/katalog/en/hospitals/ost/',
    );
  });

  test('are told from the root of the site, for whoever writes its files', () => {
    for (const urls of [root, folder]) {
      expect(urls.below(urls.study('hjerte', 'nb'))).toBe('studier/hjerte/');
      expect(urls.below(urls.file('feed.xml'))).toBe('feed.xml');
      expect(urls.below(urls.home('nb'))).toBe('');
    }
  });

  test('are the same with and without a slash after the folder', () => {
    const slashed = createUrls('https://eier.example.no/katalog/');
    expect(slashed.about('personvern', 'nb')).toBe(folder.about('personvern', 'nb'));
  });
});

test('the path of a file below the root of the site is known from its address', () => {
  for (const urls of [root, folder]) {
    expect(urls.below(urls.file('api/v1/index.json'))).toBe('api/v1/index.json');
    expect(urls.below(urls.base)).toBe('');
  }
});

test('links that have been shared keep their parameters for good', () => {
  expect(nearParameter).toEqual({ nb: 'sted', nn: 'sted', en: 'place' });
  expect(myListParameter).toBe('studier');
});

test('links of a text are pointed into the folder, and those to other hosts are left alone', () => {
  const html =
    '<a href="/om/samtykke/">a</a> <a href="https://andre.example.no/om/">b</a> <a href="#c">c</a>';
  expect(rebaseLinks(html, '/katalog/')).toBe(
    '<a href="/katalog/om/samtykke/">a</a> <a href="https://andre.example.no/om/">b</a> <a href="#c">c</a>',
  );
  expect(rebaseLinks(html, '/')).toBe(html);
});
