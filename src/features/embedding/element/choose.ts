import { compare } from '../../../catalogue/browser.ts';
import type { ReadStudy } from './read-document.ts';
import type { Settings } from './settings.ts';

/** Open studies first, then those that may open; the latest changed first within each. */
const order = ['recruiting', 'not-yet-recruiting', 'uncertain', 'active-not-recruiting', 'completed'];

/** How a study stands where the page asks about it: at its hospital, or by itself. */
export const statusFor = (study: ReadStudy, { institution }: Settings): string =>
  study.sites.find((site) => site.institution === institution)?.status ?? study.status;

/**
 * The studies to show, of those that every document has.
 *
 * @param lists the studies of each subject the page names
 */
export function choose(lists: readonly ReadStudy[][], settings: Settings): ReadStudy[] {
  const [first = [], ...others] = lists;
  const rest = others.map((studies) => new Set(studies.map(({ id }) => id)));
  const { statuses } = settings;
  const place = (study: ReadStudy): number => {
    const known = order.indexOf(statusFor(study, settings));
    return known === -1 ? order.length : known;
  };
  return first
    .filter(({ id }) => rest.every((ids) => ids.has(id)))
    .filter(
      (study) => statuses.length === 0 || statuses.some((status) => status === statusFor(study, settings)),
    )
    .sort((a, b) => place(a) - place(b) || compare(b.updated, a.updated));
}
