import { type Settings, type Subject, subjects } from './settings.ts';

/** The folder of the open interface that has a document for each subject of a kind. */
const folders: Record<Subject, string> = {
  institution: 'institutions',
  condition: 'conditions',
  category: 'categories',
};

/**
 * Where the site stands that a script was fetched from: `https://eier.example.no/katalog/`. Undefined where that cannot
 * be told: programs that put scripts together serve ours from an address of their own.
 */
export const siteOf = (script: string): string | undefined =>
  /^([^?#]*\/)embed\/(?:v[\d.]+\/)?[^/?#]*(?:[?#]|$)/.exec(script)?.[1];

/**
 * A document of the open interface. Its addresses are promised to stay, so that a script of today can be used
 * for years; those of pages are not, and are read from the documents.
 */
const documentAt = (site: string, path: string): string => `${site}api/v1/${path}.json`;

/** The subjects a page has named. */
export const namedSubjects = (settings: Settings): Subject[] =>
  subjects.filter((subject) => settings[subject] !== '');

/** The documents to read: one for each subject, or the list of all studies. */
export function documentsFor(settings: Settings, site: string): string[] {
  const named = namedSubjects(settings).map((subject) => `${folders[subject]}/${settings[subject]}`);
  return (named.length > 0 ? named : ['studies']).map((path) => documentAt(site, path));
}

export const overviewAt = (site: string): string => documentAt(site, 'index');

/** True when the overview of the open interface has every subject a page has named. */
export const hasSubjects = (ids: (folder: string) => readonly string[], settings: Settings): boolean =>
  namedSubjects(settings).every((subject) => ids(folders[subject]).includes(settings[subject]));

/** The front page, for when no document says of a better one. */
export const frontPage = (site: string, { language }: Settings): string =>
  language === 'en' ? `${site}en/` : site;
