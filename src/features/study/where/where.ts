import {
  conditionName,
  institutionName,
  isAhead,
  isOver,
  isStillToEnd,
  isStillToStart,
  isWaiting,
  type StatusSign,
  type Study,
  type StudySite,
  signOf,
  sitesDiffer,
  sitesToAsk,
  statuses,
  type UnnamedSite,
} from '../../../catalogue/index.ts';
import { fill, participantWords, periodWords, plural, siteStatus } from '../../../i18n/index.ts';
import type { Fact } from '../../../kit/facts.ts';
import type { PageContext } from '../../../page/context.ts';
import type { Path } from '../../../urls.ts';
import { townAnchor } from '../../map/index.ts';
import { capitalised, contactFact } from '../contact.ts';
import type { StudyVoices } from '../sources/voices.ts';
import { isPast } from '../tense.ts';

/** Where a study goes on, and when. */
export interface StudyWhere {
  heading: string;
  /** Said when no hospital is known, and who leads the study then. */
  noSites:
    | { words: string; ledFrom: { before: string; name: string; href: Path; after: string } | undefined }
    | undefined;
  sites: SitesAlike[];
  /** Those that a phone shows on request, where all of them would push what one can do out of reach. */
  more: { words: string; sites: SitesAlike[] } | undefined;
  /** Whose word it is that they take part, where that does not go without saying. */
  said: string | undefined;
  /** The ways to what is near, and to the map. */
  links: { href: Path; words: string }[];
  /** When participants are taken in; undefined when not stated. */
  period: { heading: string; words: string; said: string | undefined } | undefined;
}

/** Places where a study stands alike. */
interface SitesAlike {
  /** How it stands there; undefined where all stand as the study does, which is said above. */
  standing: Standing | undefined;
  sites: SiteShown[];
}

interface Standing {
  sign: StatusSign;
  words: string;
  /** Whether the places shown at once end with the same. */
  again: boolean;
}

/** A place where participants are taken in. */
interface SiteShown {
  /** The hospital's page; undefined where nobody names the hospital. */
  href: Path | undefined;
  name: string;
  /** The town, or that the name is not stated. */
  more: string;
  /** What the site has of its own: when it takes in participants, how many, and whom to ask. */
  facts: Fact[];
}

export function studyWhere(here: PageContext, study: Study, voices: StudyVoices): StudyWhere {
  const { language, strings, catalogue } = here;
  const words = strings.study;
  const period = periodWords(study, catalogue.today, language);
  const sites = sitesInOrder(study);
  const first = sites.slice(0, atOnce(sites));
  const rest = sites.slice(first.length);
  return {
    heading: words.where,
    noSites: noSites(here, study),
    sites: alike(here, study, first, undefined),
    more:
      rest.length > 0
        ? { words: plural(words.moreSites, rest.length), sites: alike(here, study, rest, first.at(-1)) }
        : undefined,
    said: voices.of('sites'),
    links: isOver(study) ? [] : [nearLink(here, study), ...mapLinks(here, study)],
    period:
      period === undefined
        ? undefined
        : {
            heading: periodHeading(here, study),
            words: period,
            said: voices.of('inclusion.start', 'inclusion.end'),
          },
  };
}

/** A list of more than this is cut on a phone: one that hides only a few is no shorter. */
const mostAtOnce = 7;
/** So many of those that stand alike, where they are too many to be shown together. */
const fewAtOnce = 5;

/** How many places a phone shows at once: those that stand alike together, as far as there is room. */
function atOnce(sites: readonly Stands[]): number {
  if (sites.length <= mostAtOnce) return sites.length;
  const ends = sites.flatMap(({ status }, index) => (sites[index + 1]?.status === status ? [] : [index + 1]));
  return ends.findLast((end) => end <= mostAtOnce) ?? fewAtOnce;
}

type Stands = Pick<StudySite, 'status'>;

/** The places where participants are taken in, those where one can take part first. */
const sitesInOrder = ({ sites, unnamedSites }: Study): (StudySite | UnnamedSite)[] =>
  [...sites, ...unnamedSites].sort((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status));

/**
 * Places with their status said once for all that have it, or not at all where it is the study's own.
 *
 * @param before the last place of those shown before these
 */
const alike = (
  here: PageContext,
  study: Study,
  sites: readonly (StudySite | UnnamedSite)[],
  before: Stands | undefined,
): SitesAlike[] =>
  [...Map.groupBy(sites, ({ status }) => status)].map(([status, standing]) => ({
    standing: sitesDiffer(study)
      ? {
          sign: signOf(study, status),
          words: siteStatus(study, status, here.language),
          again: before?.status === status,
        }
      : undefined,
    sites: standing.map((site) => siteShown(here, study, site)),
  }));

function siteShown(here: PageContext, study: Study, site: StudySite | UnnamedSite): SiteShown {
  const { language, strings, urls } = here;
  const facts = siteFacts(here, study, site);
  return 'institution' in site
    ? {
        href: urls.hospital(site.institution.id, language),
        name: institutionName(site.institution, language),
        more: `, ${site.institution.place}`,
        facts,
      }
    : {
        href: undefined,
        name: capitalised(fill(strings.unnamedSite, { town: site.town })),
        more: ` (${strings.nameNotStated})`,
        facts,
      };
}

/** What a site's own block says. Whom to ask is left out where it has closed while the study goes on elsewhere. */
function siteFacts(here: PageContext, study: Study, site: StudySite | UnnamedSite): Fact[] {
  const { language, strings, catalogue } = here;
  const words = strings.study;
  const { inclusion, contact, participants } = site;
  const isWithdrawn = study.stopKind === 'withdrawn';
  const dated = !isWithdrawn && inclusion ? { ...site, inclusion } : undefined;
  const period = dated && periodWords(dated, catalogue.today, language);
  return [
    ...(dated && period ? [{ label: periodHeading(here, dated), value: period }] : []),
    {
      label: words.participants,
      value: participantWords(study, participants, language),
    },
    ...(contact && sitesToAsk(study).includes(site)
      ? [contactFact(contact, contact.name ?? words.contact, words)]
      : []),
  ];
}

/** Said in place of hospitals: that none is stated, and who leads the study, which is not where it goes on. */
function noSites({ language, strings, urls }: PageContext, study: Study): StudyWhere['noSites'] {
  const { sites, unnamedSites, coordinator } = study;
  if (sites.length > 0 || unnamedSites.length > 0) return undefined;
  const { noSites, ledFrom, wasLedFrom } = strings.study;
  const [before = '', after = ''] = (isPast(study) ? wasLedFrom : ledFrom).split('{name}');
  return {
    words: noSites,
    ledFrom: coordinator && {
      before,
      name: institutionName(coordinator, language),
      href: urls.hospital(coordinator.id, language),
      after,
    },
  };
}

/** What has closed before it began, or before it was to end, has dates that are a plan, and not what happened. */
function periodHeading(
  { strings, catalogue }: PageContext,
  study: Pick<Study, 'status' | 'inclusion'>,
): string {
  const words = strings.study.period;
  if (isWaiting(study)) return words.willTakeIn;
  if (isAhead(study)) return words.takesIn;
  const isPlan = isStillToStart(study, catalogue.today) || isStillToEnd(study, catalogue.today);
  return isOver(study) && !isPlan ? words.tookIn : words.stated;
}

/** The way to what is near, of the same where it is known what the study is about. */
function nearLink({ language, strings, urls }: PageContext, study: Study): StudyWhere['links'][number] {
  const [condition] = study.conditions;
  return condition
    ? {
        href: urls.nearMe(condition.id, language),
        words: fill(strings.nearMe.fromStudyAbout, { name: conditionName(condition, language) }),
      }
    : { href: urls.single('nearMe', language), words: strings.nearMe.fromStudy };
}

/** More towns than this make a list longer than the hospitals: the map shows them all. */
const townsLinked = 3;

/** The ways to the towns of the hospitals on the map, or to all of it; none without hospitals. */
function mapLinks({ language, strings, urls }: PageContext, study: Study): StudyWhere['links'] {
  const map = urls.single('map', language);
  const towns = new Map(study.sites.map(({ institution }) => [townAnchor(institution), institution.place]));
  if (towns.size > townsLinked) return [{ href: map, words: strings.nearMe.onMap }];
  return [...towns].map(([anchor, place]) => ({
    href: `${map}#${anchor}`,
    words: fill(strings.nearMe.placeOnMap, { place }),
  }));
}
