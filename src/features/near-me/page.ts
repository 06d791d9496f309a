import {
  hasNoPlace,
  type Institution,
  inReadingOrder,
  institutionName,
  isOpen,
  openStudiesAt,
  openStudiesInTowns,
  regions,
  type Study,
  textIn,
  uncertainStudiesAt,
  uncertainStudiesInTowns,
} from '../../catalogue/index.ts';
import { apiPath } from '../../feeds/index.ts';
import { fill, plural, type Strings, sortWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { listAddress } from '../../search/query/list-address.ts';
import { nearConditionParameter, nearParameter, type Path, studyPath } from '../../urls.ts';
import { nearFilePath } from './paths.ts';

/** The page that finds open studies near the reader, with a list of all of them for when its script is missing. */
export interface NearMePage extends Page {
  words: Strings['nearMe'];
  nearest: NearestHospitals;
  everywhere: RegionWithOpen[];
  /** The open studies that say nowhere where they are; undefined without such studies. */
  rest: { words: string; studies: { href: Path; title: string; lang: string | undefined }[] } | undefined;
}

/** The part of the page that the script fills with the hospitals near the reader, and what it needs to do so. */
export interface NearestHospitals {
  language: PageContext['language'];
  /** The page itself. */
  page: Path;
  /** The query parameter that names a place in its address. */
  parameter: string;
  /** The one that names a condition, and where the open interface tells of conditions. */
  conditionParameter: string;
  conditions: Path;
  /** What the script computes with. */
  file: Path;
  /** The folders that the pages of studies and hospitals stand in. */
  studies: Path;
  hospitals: Path;
  /** The words that the script says, as JSON. */
  strings: string;
}

/** The institutions of a health region that have open studies, by name; and its towns whose hospital no record names. */
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
  conditionParameter: nearConditionParameter[language],
  conditions: urls.file(apiPath.condition('').replace(/[^/]*$/, '')),
  file: urls.file(nearFilePath(language)),
  studies: urls.section('studies', language),
  hospitals: urls.section('hospitals', language),
  strings: JSON.stringify(strings.nearMe),
});

function everywhere(here: PageContext): RegionWithOpen[] {
  const { language, strings, urls, catalogue } = here;
  const uncertainAt = uncertainStudiesAt(catalogue);
  const named = [...openStudiesAt(catalogue)].map(([institution, open]) => ({
    region: institution.region,
    href: urls.hospital(institution.id, language),
    name: institutionName(institution, language),
    about: [institution.place, ...countWords(here, open, uncertainAt.get(institution))].join(' · '),
  }));
  const uncertainIn = uncertainStudiesInTowns(catalogue);
  const unnamed = [...openStudiesInTowns(catalogue)].map(([town, open]) => ({
    region: regionOf(town, open),
    href: listAddress(here, { query: town }),
    name: fill(strings.nearMe.unnamed, { place: town }),
    about: countWords(here, open, uncertainIn.get(town)).join(' · '),
  }));
  return [...regions, undefined]
    .map((region) => ({
      name: region === undefined ? strings.nearMe.elsewhere : strings.region[region],
      institutions: sortWords(
        [...named, ...unnamed].filter((place) => place.region === region),
        ({ name }) => name,
        language,
      ).map(({ href, name, about }) => ({ href, name, about })),
    }))
    .filter(({ institutions }) => institutions.length > 0);
}

/** «9 åpne studier», «2 usikre». */
const countWords = (
  { strings: { nearMe } }: PageContext,
  open: readonly Study[],
  uncertain: readonly Study[] = [],
): string[] => [
  plural(nearMe.openStudies, open.length),
  ...(uncertain.length > 0 ? [plural(nearMe.uncertainStudies, uncertain.length)] : []),
];

/** The region of a town where some studies have a hospital that nobody names. */
const regionOf = (town: string, studies: readonly Study[]): Institution['region'] | undefined =>
  studies.flatMap(({ unnamedSites }) => unnamedSites).find((site) => site.town === town)?.region;

function withoutHospital({ language, strings, urls, catalogue }: PageContext): NearMePage['rest'] {
  const studies = inReadingOrder(catalogue.studies.filter((study) => isOpen(study) && hasNoPlace(study)));
  if (studies.length === 0) return undefined;
  return {
    words: plural(strings.nearMe.withoutSite, studies.length),
    studies: studies.map((study) => {
      const text = textIn(study, language);
      return {
        href: studyPath(study, language, urls),
        title: text.shortTitle,
        lang: text.language === language ? undefined : text.language,
      };
    }),
  };
}
