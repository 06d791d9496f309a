import { type Catalogue, type Institution, inReadingOrder, type Study } from './index.ts';

/** The studies that take in participants at an institution now, in reading order. */
export type OpenAt = ReadonlyMap<Institution, Study[]>;

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
