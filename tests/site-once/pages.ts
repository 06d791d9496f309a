import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Html, parseHtml } from './html.ts';
import type { Site } from './setup.ts';

/** One page of a built site. */
export interface PublishedPage extends Html {
  /** Its path on its host: `/studier/hjerte/`. */
  path: string;
}

export const site = inject('site');
export const demonstration = inject('demonstration');

/** Every file of a folder, by its path below it, in order. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1))
    .sort();

/** A file of a built site, as text. */
export const read = ({ folder }: Site, path: string): string => readFileSync(join(folder, path), 'utf8');

/** A document of a built site. */
export const readJson = <T>(of: Site, path: string): T => JSON.parse(read(of, path)) as T;

const everyHtml = (of: Site): PublishedPage[] =>
  filesIn(of.folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `${of.base}${file.replace(/index\.html$/, '')}`,
      ...parseHtml(read(of, file)),
    }));

/** A page at an old address, which leads on to the new one. */
const leadsOn = (page: PublishedPage): boolean => page.all('meta[http-equiv="refresh"]').length > 0;

export const pagesOf = (of: Site): PublishedPage[] => everyHtml(of).filter((page) => !leadsOn(page));

/** The pages at old addresses, which no list of pages has. */
export const movedPagesOf = (of: Site): PublishedPage[] => everyHtml(of).filter(leadsOn);

/** Every page of the shared site. */
export const pages = pagesOf(site);

export const isNotFound = ({ path }: PublishedPage): boolean => path.endsWith('/404.html');

/** The pages that are in the menu or below it: all but the one for missing addresses. */
export const ordinary = pages.filter((page) => !isNotFound(page));

/** Norwegian and English study pages, without the list and its pages. */
export const isStudyPage = ({ path }: Pick<PublishedPage, 'path'>): boolean =>
  /^\/(katalog\/)?(studier|en\/studies)\/(?!side\/|page\/)[^/]+\/$/.test(path);

/** Posters, each below the page it is about. */
export const isPoster = ({ path }: Pick<PublishedPage, 'path'>): boolean => /\/(plakat|poster)\/$/.test(path);

/** Pages that stand in frames on other sites. */
export const isFrame = ({ path }: Pick<PublishedPage, 'path'>): boolean => path.includes('/embed/frame/');

/** The addresses of the pages that something is wrong with. */
export const where = (found: readonly PublishedPage[], wrong: (page: PublishedPage) => boolean): string[] =>
  found.filter(wrong).map((page) => page.path);
