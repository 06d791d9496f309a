import { describe, expect, test } from 'vitest';
import type { Page } from '../../../src/catalogue/index.ts';
import { renderMarkdown } from '../../../src/catalogue/reading/markdown.ts';
import { aboutPage, editorialPage } from '../../../src/features/editorial/index.ts';
import { publish } from '../../../src/published.ts';
import { contextIn } from '../../page/context.ts';
import { valid } from '../../valid.ts';

const [written] = valid.pages.nb;
if (!written) throw new Error('The valid fixture has no editorial page.');

/** A page of an editor, changed as a test needs it. */
const made = (change: Partial<Page> = {}, here = contextIn('nb', '/om/test/')) =>
  editorialPage(here, { ...written, ...change });

describe('the section «about»', () => {
  test.each([
    ['nb', '/om/', '/ordliste/'],
    ['en', '/en/about/', '/en/glossary/'],
  ] as const)('leads to every page that editors have written in %s, and last to the glossary', (...of) => {
    const [language, path, glossary] = of;
    const { tiles } = aboutPage(contextIn(language, path));
    const pages = valid.pages[language];
    expect(pages.length).toBeGreaterThan(0);
    expect(tiles.map(({ href }) => href)).toEqual([...pages.map(({ slug }) => `${path}${slug}/`), glossary]);
  });
});

describe('a page of an editor', () => {
  test('says when it was last changed, and where one can change it', () => {
    const { updated, edit } = made({ updated: '2026-03-09' });
    expect(updated).toBe('Sist endret 9. mars 2026');
    expect(edit?.href).toBe(
      `https://github.com/example/kliniske-studier/edit/main/content/pages/nb/${written.id}.md`,
    );
  });

  test('has no way to change it where the site names no repository', () => {
    const site = { ...valid.site, repository: undefined };
    expect(made({}, contextIn('nb', '/om/test/', { ...valid, site })).edit).toBeUndefined();
  });

  test('explains a word where it stands first, in the lead before the text', () => {
    const { lead, head } = made({ summary: 'Noen får placebo.' });
    expect(lead).toContain('popovertarget="explained-placebo"');
    expect(head.description).toBe('Noen får placebo.');
  });

  test('has inner links that lead to where the site stands', () => {
    const here = { ...contextIn('nb'), urls: publish(valid, 'https://eier.example.no/katalog').urls };
    const { body } = made({ body: renderMarkdown('Se [personvern](/om/personvern/).') }, here);
    expect(body).toContain('<a href="/katalog/om/personvern/">');
  });
});
