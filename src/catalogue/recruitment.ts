import type { Catalogue, Institution, Study } from './model.ts';
import { inReadingOrder } from './order.ts';
import type { Status } from './schema/choices.ts';

/** True when a study takes in participants somewhere. */
export const isOpen = (study: Pick<Study, 'status'>): boolean => study.status === 'recruiting';

/** How a study stands at one institution: its hospital's own status, or the study's where it has no such hospital. */
export const statusAt = (study: Study, institution: Institution): Status =>
  study.sites.find((site) => site.institution === institution)?.status ?? study.status;

/** True when a hospital takes in participants to a study now. */
export const isOpenAt = (study: Study, institution: Institution): boolean =>
  study.sites.some((site) => site.institution === institution && site.status === 'recruiting');

/** The studies that take in participants at an institution now, in reading order. */
type OpenAt = ReadonlyMap<Institution, Study[]>;

/** The open studies of each institution: only where the hospital itself is open, whatever the study is. */
export function openStudiesAt({ studies }: Pick<Catalogue, 'studies'>): OpenAt {
  const open = new Map<Institution, Study[]>();
  for (const study of inReadingOrder(studies)) {
    for (const { institution, status } of study.sites) {
      if (status === 'recruiting') open.set(institution, [...(open.get(institution) ?? []), study]);
    }
  }
  return open;
}
