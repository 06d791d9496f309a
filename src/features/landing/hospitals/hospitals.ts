import {
  type Institution,
  institutionName,
  regions,
  studiesAt,
  studiesLedFrom,
} from '../../../catalogue/index.ts';
import { plural, sortWords } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { everyLanguage } from '../../../page/head.ts';
import type { Page } from '../../../page/page.ts';
import type { Path } from '../../../urls.ts';
import { countWords } from '../parts/count-words.ts';

/** The hospitals, by health region. */
export interface HospitalsPage extends Page {
  title: string;
  lead: string;
  map: { href: Path; words: string };
  /** The regions with hospitals, in the country's own order. */
  regions: { name: string; hospitals: { href: Path; name: string; studies: string }[] }[];
}

export function hospitalsPage(here: PageContext): HospitalsPage {
  const { language, strings, urls, catalogue } = here;
  const { title, lead, description } = strings.hospitals;
  const inRegions = regions.map((region) => ({
    name: strings.region[region],
    hospitals: sortWords(
      catalogue.institutions
        .filter((institution) => institution.region === region)
        .map((institution) => ({
          href: urls.hospital(institution.id, language),
          name: institutionName(institution, language),
          studies: studyCount(here, institution),
        })),
      ({ name }) => name,
      language,
    ),
  }));
  return {
    head: { title, description, translations: everyLanguage(here) },
    title,
    lead,
    map: { href: urls.single('map', language), words: strings.map.fromHospitals },
    regions: inRegions.filter(({ hospitals }) => hospitals.length > 0),
  };
}

/** «2 åpne, 5 i alt»; of an institution that only leads studies, how many. */
function studyCount(here: PageContext, institution: Institution): string {
  const { strings, catalogue } = here;
  const studies = studiesAt(catalogue, institution);
  if (studies.length > 0) return countWords(here, studies, institution);
  const led = studiesLedFrom(catalogue, institution).length;
  return led > 0 ? plural(strings.hospitals.leads, led) : strings.hospitals.none;
}
