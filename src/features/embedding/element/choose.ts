import { compare, statusRank } from '../../../catalogue/browser.ts';
import type { ReadStudy } from './read-document.ts';
import type { Settings } from './settings.ts';

const siteAt = (study: ReadStudy, institution: string): ReadStudy['sites'][number] | undefined =>
  study.sites.find((site) => site.institution === institution);

/** How a study stands where the page asks about it: at its hospital, or by itself. */
export const statusFor = (study: ReadStudy, { institution }: Settings): string =>
  siteAt(study, institution)?.status ?? study.status;

/**
 * The studies to show, of those that every document has: open ones first, then by how sure it is that they may open;
 * the latest changed first within each.
 *
 * @param lists the studies of each subject the page names
 */
export function choose(lists: readonly ReadStudy[][], settings: Settings): ReadStudy[] {
  const [first = [], ...others] = lists;
  const rest = others.map((studies) => new Set(studies.map(({ id }) => id)));
  const { statuses, institution } = settings;
  const rankOf = (study: ReadStudy): number => statusRank({ status: statusFor(study, settings) });
  return (
    first
      .filter(({ id }) => rest.every((ids) => ids.has(id)))
      // A hospital that only leads a study takes in nobody to it.
      .filter((study) => institution === '' || study.sites.length === 0 || siteAt(study, institution))
      .filter(
        (study) => statuses.length === 0 || statuses.some((status) => status === statusFor(study, settings)),
      )
      .sort((a, b) => rankOf(a) - rankOf(b) || compare(b.updated, a.updated))
  );
}
