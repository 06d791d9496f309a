import { institutionName, isOpen, openStudiesAt, regions } from '../../catalogue/index.ts';
import { plural, type Strings, sortWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { nearParameter, type Path } from '../../urls.ts';
import { nearFilePath } from './paths.ts';

/** The page that finds open studies near the reader, with a list of all of them for when its script is missing. */
export interface NearMePage extends Page {
  words: Strings['nearMe'];
  nearest: NearestHospitals;
  everywhere: RegionWithOpen[];
  /** The open studies that no list by hospital can hold, and where they are; undefined without such studies. */
  rest: { words: string; studies: Path } | undefined;
}

/** The part of the page that the script fills with the hospitals near the reader, and what it needs to do so. */
export interface NearestHospitals {
  language: PageContext['language'];
  /** The page itself. */
  page: Path;
  /** The query parameter that names a place in its address. */
  parameter: string;
  /** What the script computes with. */
  file: Path;
  /** The folders that the pages of studies and hospitals stand in. */
  studies: Path;
  hospitals: Path;
  /** The words that the script says, as JSON. */
  strings: string;
}

/** The institutions of a health region that have open studies, by name. */
export interface RegionWithOpen {
  name: string;
  institutions: { href: Path; name: string; about: string }[];
}

/** What the page «near me» says. */
export function nearMePage(here: PageContext): NearMePage {
  const { title, description } = here.strings.nearMe;
  return {
    head: { title, description, translations: everyLanguage(here) },
    words: here.strings.nearMe,
    nearest: nearestHospitals(here),
    everywhere: everywhere(here),
    rest: withoutHospital(here),
  };
}

const nearestHospitals = ({ language, strings, urls, path }: PageContext): NearestHospitals => ({
  language,
  page: path,
  parameter: nearParameter[language],
  file: urls.file(nearFilePath(language)),
  studies: urls.section('studies', language),
  hospitals: urls.section('hospitals', language),
  strings: JSON.stringify(strings.nearMe),
});

function everywhere({ language, strings, urls, catalogue }: PageContext): RegionWithOpen[] {
  const open = [...openStudiesAt(catalogue)];
  return regions
    .map((region) => {
      const institutions = open
        .filter(([institution]) => institution.region === region)
        .map(([institution, studies]) => ({
          href: urls.hospital(institution.id, language),
          name: institutionName(institution, language),
          about: `${institution.place} · ${plural(strings.nearMe.openStudies, studies.length)}`,
        }));
      return {
        name: strings.region[region],
        institutions: sortWords(institutions, ({ name }) => name, language),
      };
    })
    .filter(({ institutions }) => institutions.length > 0);
}

function withoutHospital({ language, strings, urls, catalogue }: PageContext): NearMePage['rest'] {
  const { length } = catalogue.studies.filter((study) => isOpen(study) && study.sites.length === 0);
  if (length === 0) return undefined;
  return {
    words: plural(strings.nearMe.withoutSite, length),
    studies: urls.section('studies', language),
  };
}
