import { isId } from '../../../catalogue/browser.ts';
import { Refused } from '../../../kit/browser/fetch-once.ts';
import { documentsFor, frontPage, hasSubjects, namedSubjects, overviewAt } from './addresses.ts';
import { choose } from './choose.ts';
import { load } from './load.ts';
import { LaterVersion, type ReadStudy, readDocument, readIds } from './read-document.ts';
import type { Settings } from './settings.ts';

/** What there is to show, and the page of ours to lead to. */
export type ElementAnswer = { page: string } & (
  | { state: 'studies'; studies: ReadStudy[]; demonstration: boolean }
  | { state: 'failed' | 'later' | 'unknown' }
);

/**
 * Asks the open interface for what the settings say. Whatever goes wrong is an answer too.
 *
 * @param site where our site stands
 */
export async function answerTo(settings: Settings, site: string): Promise<ElementAnswer> {
  const page = frontPage(site, settings);
  if (!namedSubjects(settings).every((subject) => isId(settings[subject]))) return { state: 'unknown', page };
  try {
    const documents = (await Promise.all(documentsFor(settings, site).map(load))).map(readDocument);
    const [first, ...others] = documents;
    const own = others.length > 0 ? undefined : (settings.language === 'en' && first?.urlEn) || first?.url;
    const studies = choose(
      documents.map((document) => document.studies),
      settings,
    );
    const demonstration = documents.some((document) => document.demonstration);
    return { state: 'studies', studies, demonstration, page: own ?? page };
  } catch (error) {
    if (error instanceof LaterVersion) return { state: 'later', page };
    return { state: (await isUnknown(error, settings, site)) ? 'unknown' : 'failed', page };
  }
}

/** Some hosts let no other page see that they lack a document; the overview says what there is. */
async function isUnknown(error: unknown, settings: Settings, site: string): Promise<boolean> {
  if (error instanceof Refused && error.status === 404) return true;
  if (error instanceof Error && error.name === 'TimeoutError') return false;
  try {
    const overview = await load(overviewAt(site));
    return !hasSubjects((name) => readIds(overview, name), settings);
  } catch {
    return false;
  }
}
