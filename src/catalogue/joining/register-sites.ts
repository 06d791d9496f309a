import { isOver, statusRank } from '../basics/status.ts';
import type { SiteInRegister } from '../model.ts';
import type { Captured } from '../reading/captured/read-captured.ts';
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

/** A site, and the record that says how it stands. */
export interface SiteTold {
  site: Site;
  record: Captured;
}

/**
 * The sites of a record. Most registers do not tell them apart: where another says the same of the study, and that one
 * hospital stands otherwise, it is heard.
 *
 * @param records all of the study, the one that was true last first
 */
export function sitesTold(
  record: Captured,
  records: readonly Captured[],
  recogniser: Recogniser,
): SiteTold[] {
  const others = records.filter((other) => other !== record && other.fields.status === record.fields.status);
  const toldApart = others.flatMap((other) =>
    sitesOf(other.fields, recogniser).flatMap((site) =>
      site.institution !== undefined && site.status !== undefined ? [{ site, record: other }] : [],
    ),
  );
  return sitesOf(record.fields, recogniser).map((site) => {
    const apart = toldApart.find((other) => other.site.institution === site.institution);
    return apart && site.status === undefined
      ? { site: { ...site, status: apart.site.status }, record: apart.record }
      : { site, record };
  });
}

function placeOf(
  site: CapturedFields['sites'][number],
  recogniser: Recogniser,
): Pick<Site, 'institution' | 'place'> | undefined {
  const recognised = recogniser.site(site);
  if (!recognised || 'choices' in recognised) return undefined;
  return 'town' in recognised ? { place: { town: recognised.town } } : recognised;
}

const rank = (status: StudyFields['status']): number => statusRank({ status });
