import { isOver, statusRank } from '../basics/status.ts';
import type { SiteInRegister } from '../model.ts';
import type { CapturedFields } from '../schema/captured.ts';
import type { StudyFields } from '../schema/study.ts';
import type { Recogniser } from './recogniser.ts';

type Site = StudyFields['sites'][number];

/**
 * The places of a record as a study's file would have them: each hospital once, however many departments the register
 * lists, and each town once where no hospital is named. One whose place nobody can tell is no site that can be shown.
 */
export function sitesOf(
  { sites, status }: Pick<CapturedFields, 'sites' | 'status'>,
  recogniser: Recogniser,
): Site[] {
  const found = new Map<string, Site>();
  for (const site of sites) {
    const place = placeOf(site, recogniser);
    if (place === undefined) continue;
    const key = place.institution ?? `town ${place.place?.town}`;
    const known = found.get(key);
    const own = site.status !== undefined && site.status !== status ? { status: site.status } : {};
    const isMoreOpen = !known || rank(own.status ?? status) < rank(known.status ?? status);
    if (isMoreOpen) found.set(key, { ...place, ...own });
  }
  return [...found.values()];
}

/** The same places, each with the status that the register gives it: where the study is over, so is every place. */
export const placesOf = (
  fields: Pick<CapturedFields, 'sites' | 'status'>,
  recogniser: Recogniser,
): SiteInRegister[] =>
  sitesOf(fields, recogniser).map(({ institution, place, status }) => ({
    institution,
    town: place?.town,
    status: isOver(fields) ? fields.status : (status ?? fields.status),
  }));

function placeOf(
  site: CapturedFields['sites'][number],
  recogniser: Recogniser,
): Pick<Site, 'institution' | 'place'> | undefined {
  const recognised = recogniser.site(site);
  if (!recognised || 'choices' in recognised) return undefined;
  return 'town' in recognised ? { place: { town: recognised.town } } : recognised;
}

const rank = (status: StudyFields['status']): number => statusRank({ status });
