import type { Catalogue, Language } from '../../src/catalogue/index.ts';
import { contextOf, type PageContext } from '../../src/page/context.ts';
import { publish } from '../../src/published.ts';
import { valid } from '../valid.ts';

/** Where the tests say that the site is published. */
export const siteUrl = 'https://studier.example.no';

/**
 * The context of a page as tests need it: in a language, at an address, in the catalogue of the valid fixture.
 *
 * @param path the address of the page; that of its edition in the other language matters to no test
 */
export const contextIn = (
  language: Language,
  path: PageContext['path'] = '/',
  catalogue: Catalogue = valid,
): PageContext =>
  contextOf(
    { language, path, others: [{ language: language === 'en' ? 'nb' : 'en', path: '/other/' }] },
    publish(catalogue, siteUrl),
  );
