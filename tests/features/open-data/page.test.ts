import { describe, expect, test } from 'vitest';
import { openDataPage } from '../../../src/features/open-data/index.ts';
import { contextIn, siteUrl } from '../../page/context.ts';
import { valid } from '../../valid.ts';

describe('the page about data', () => {
  const page = openDataPage(contextIn('nb', '/data/'));
  const shown = ({ files }: typeof page) => files.map((file) => file.shown);

  test('shows a kind of which there are many with a place for the id, and links to one by its id', () => {
    const study = page.files.find((file) => file.shown === '/api/v1/studies/{id}.json');
    const id = valid.studies[0]?.id;
    expect(study).toMatchObject({ link: `/api/v1/studies/${id}.json`, example: `Eksempel: ${id}` });
    expect(page.ids).toContain('{id}');
  });

  test('leaves out kinds of which an empty catalogue has none', () => {
    const empty = { ...valid, studies: [], conditions: [], categories: [], institutions: [] };
    const left = shown(openDataPage(contextIn('nb', '/data/', empty)));
    expect(left.filter((address) => address.includes('{id}'))).toEqual([]);
    expect(left).toContain('/api/v1/studies.json');
    expect(left).toHaveLength(shown(page).length - 4);
  });

  test('has examples that fetch the list of studies from where the site is published', () => {
    expect(page.examples).toHaveLength(3);
    for (const { code } of page.examples) expect(code).toContain(`${siteUrl}/api/v1/studies.json`);
  });

  test('leads to the terms where editors have written them', () => {
    const [written] = valid.pages.en;
    if (!written) throw new Error('The valid fixture has no page in English.');
    const pages = { ...valid.pages, en: [{ ...written, id: 'open-data', slug: 'open-data' }] };
    expect(openDataPage(contextIn('en', '/en/data/', { ...valid, pages })).terms).toBe(
      '/en/about/open-data/',
    );
    expect(page.terms).toBeUndefined();
  });
});
