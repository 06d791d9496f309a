import { institutionName, type Status, type Study } from '../../catalogue/index.ts';
import { fill, periodWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { Path } from '../../urls.ts';
import { townAnchor } from '../map/index.ts';

/** Where a study goes on, and when. */
export interface StudyWhere {
  heading: string;
  /** Said when no hospital is known. */
  noSites: string | undefined;
  sites: { href: Path; name: string; town: string; status: Status; statusWords: string }[];
  /** The ways to what is near, and to the map. */
  links: { href: Path; words: string }[];
  /** When participants are taken in; undefined when not stated. */
  period: { heading: string; words: string } | undefined;
}

export function studyWhere(here: PageContext, study: Study): StudyWhere {
  const { language, strings, urls, catalogue } = here;
  const words = strings.study;
  const period = periodWords(study, catalogue.today, language);
  return {
    heading: words.where,
    noSites: study.sites.length === 0 ? words.noSites : undefined,
    sites: study.sites.map(({ institution, status }) => ({
      href: urls.hospital(institution.id, language),
      name: institutionName(institution, language),
      town: institution.place,
      status,
      statusWords: strings.status[status],
    })),
    links: [
      { href: urls.single('nearMe', language), words: strings.nearMe.fromStudy },
      ...mapLink(here, study),
    ],
    period: period === undefined ? undefined : { heading: words.period, words: period },
  };
}

/** The way to the map: to the town on it, where all hospitals lie in one; none without hospitals. */
function mapLink({ language, strings, urls }: PageContext, study: Study): StudyWhere['links'] {
  const map = urls.single('map', language);
  const [first, ...others] = study.sites.map(({ institution }) => institution);
  if (!first) return [];
  const isOneTown = others.every((other) => townAnchor(other) === townAnchor(first));
  if (!isOneTown) return [{ href: map, words: strings.nearMe.onMap }];
  return [
    { href: `${map}#${townAnchor(first)}`, words: fill(strings.nearMe.placeOnMap, { place: first.place }) },
  ];
}
