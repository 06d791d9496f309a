import { describe, expect, test } from 'vitest';
import { documentsFor, frontPage, siteOf } from '../../../src/features/embedding/element/addresses.ts';
import { type Attribute, settingsOf } from '../../../src/features/embedding/element/settings.ts';

const settings = (attributes: Partial<Record<Attribute, string>>, pageLanguage = '') =>
  settingsOf((name) => attributes[name] ?? null, pageLanguage);

describe('the attributes of an element', () => {
  test('may all be left out', () =>
    expect(settings({})).toEqual({
      institution: '',
      condition: '',
      category: '',
      statuses: ['recruiting'],
      language: 'nb',
      limit: 10,
      headingLevel: 3,
    }));

  test('count without blanks and capitals', () =>
    expect(settings({ institution: ' Haukeland ', status: 'ALL', 'heading-level': ' 2' })).toMatchObject({
      institution: 'haukeland',
      statuses: [],
      headingLevel: 2,
    }));

  test.each([
    ['recruiting, completed', ['recruiting', 'completed']],
    ['recruiting not-yet-recruiting', ['recruiting', 'not-yet-recruiting']],
    ['open', ['recruiting']],
    ['open completed', ['completed']],
  ])('status «%s» means %j', (status, meant) => expect(settings({ status }).statuses).toEqual(meant));

  test.each(['0', '-1', '1.5', '1e2', '1001', 'ti', ''])('limit «%s» is as if it were missing', (limit) =>
    expect(settings({ limit }).limit).toBe(10),
  );

  test.each(['1', '7', 'h2'])('heading level «%s» is as if it were missing', (level) =>
    expect(settings({ 'heading-level': level }).headingLevel).toBe(3),
  );

  test.each([
    ['nn', '', 'nn'],
    ['en-GB', 'nb', 'en'],
    ['', 'nn-NO', 'nn'],
    ['', 'no', 'nb'],
    ['se', 'en', 'en'],
    ['', 'de', 'nb'],
  ])('language «%s» on a page in «%s» is %s', (language, page, meant) =>
    expect(settings({ language }, page).language).toBe(meant),
  );
});

describe('an element finds', () => {
  test.each([
    ['https://studier.example.no/embed/kliniske-studier.js', 'https://studier.example.no/'],
    ['https://studier.example.no/embed/v1.0.0/kliniske-studier.js', 'https://studier.example.no/'],
    ['https://eier.example.no/katalog/embed/v1.12.0/kliniske-studier.js', 'https://eier.example.no/katalog/'],
    ['https://eier.example.no/embed/embed/kliniske-studier.js', 'https://eier.example.no/embed/'],
    ['https://studier.example.no/embed/kliniske-studier.js?v=2', 'https://studier.example.no/'],
    [
      'https://studier.example.no/embed/v1.0.0/kliniske-studier.js?v=2026/11/30',
      'https://studier.example.no/',
    ],
    ['https://sykehuset.example.no/cache/autoptimize/js/all.js', undefined],
    ['https://sykehuset.example.no/all.js?from=/embed/kliniske-studier.js', undefined],
  ])('from %s the site at %s', (script, site) => expect(siteOf(script)).toBe(site));

  test('one document for each subject, or the list', () => {
    const site = 'https://studier.example.no/';
    expect(documentsFor(settings({}), site)).toEqual([`${site}api/v1/studies.json`]);
    expect(documentsFor(settings({ institution: 'vest', condition: 'cancer' }), site)).toEqual([
      `${site}api/v1/institutions/vest.json`,
      `${site}api/v1/conditions/cancer.json`,
    ]);
  });

  test('the front page in its language', () => {
    expect(frontPage('https://a.example/', settings({ language: 'nn' }))).toBe('https://a.example/');
    expect(frontPage('https://a.example/', settings({ language: 'en' }))).toBe('https://a.example/en/');
  });
});
