import type { CapturedRecord, Catalogue, Institution, SiteInRegister, Study } from './model.ts';
import { isOver } from './recruitment.ts';

/** Where registers say that a study takes in participants. */
export interface SitesInRegisters {
  /** The record that was true last of those that name any place. */
  record: CapturedRecord;
  sites: SiteInRegister[];
}

/** Tells where registers say that a study takes in participants; undefined of one that no record names a place of. */
export function sitesInRegisters({
  captured,
}: Pick<Catalogue, 'captured'>): (study: Study) => SitesInRegisters | undefined {
  const byFile = new Map(captured.map((record) => [record.file, record]));
  return (study) => {
    const records = study.records.flatMap(({ file }) => byFile.get(file) ?? []);
    const [latest] = records;
    const record = records.find(({ sites }) => sites.length > 0);
    if (!latest || !record) return undefined;
    const { fields } = latest;
    const sites = record.sites.map((site) => ({
      ...site,
      institution: site.institution ?? hospitalMeant(study, site, record.sites),
      // What the last word is of the whole study, is the last word of each of its places too.
      status: isOver(fields) ? fields.status : site.status,
    }));
    return { record, sites };
  };
}

/** Where a register names no hospital, and the study has one that is alone in the town, that is the one. */
function hospitalMeant(
  study: Study,
  { town }: SiteInRegister,
  named: readonly SiteInRegister[],
): string | undefined {
  const known = new Set(named.map(({ institution }) => institution));
  const [only, another] = study.sites
    .map(({ institution }) => institution)
    .filter((institution) => isIn(institution, town) && !known.has(institution.id));
  return another ? undefined : only?.id;
}

const isIn = ({ place, towns }: Institution, town: string | undefined): boolean =>
  town !== undefined && [place, ...towns].includes(town);
