import {
  type Institution,
  isGivenUp,
  type Language,
  type Region,
  type StatusSign,
  type Study,
  signOf,
  slugify,
  textIn,
} from '../../catalogue/index.ts';
import {
  cardPlaces,
  cardStatus,
  registerMark,
  standingWordsAt,
  stringsIn,
  whoWords,
} from '../../i18n/index.ts';
import { studyPath, type Urls } from '../../urls.ts';
import { languageOn, type Side } from '../side.ts';
import { type StandingElsewhere, standingsElsewhere } from './faceted-study.ts';
import { type Spot, spotKey } from './facets.ts';

/** What a result card shows of a study, in one language of the site. */
export interface Card {
  url: string;
  title: string;
  /** Language of the study's own words: not the page's, when they are not translated. */
  language: string;
  status: string;
  /** The sign of the status, where it is not the status itself. */
  sign?: StatusSign;
  /** The status as a card says it. */
  statusWords: string;
  where: string;
  who: string;
  summary: string;
  /** Said of a study that nobody has written about; left out of all others. */
  mark?: string;
}

/** The card of a study; a Norwegian one is in the form the study is written in. */
export function cardOf(study: Study, side: Side, urls: Urls): Card {
  const language = languageOn(side, study);
  const text = textIn(study, language);
  const sign = signOf(study, study.status);
  return {
    url: studyPath(study, language, urls),
    title: text.shortTitle,
    language: text.language,
    status: study.status,
    ...(sign !== study.status && { sign }),
    statusWords: cardStatus(study, language),
    where: cardPlaces(study, language),
    who: whoWords(study, language).join(' · '),
    summary: text.summary,
    ...(!study.described && { mark: registerMark(study, language) }),
  };
}

/** What the reader's own list compares of a study from visit to visit. */
export interface ComparedFacts {
  id: string;
  status: string;
  /** The day its Norwegian text last changed, `2026-05-12`. */
  updated: string;
  /** Each hospital, and each town without one, with its status, in one line that is only ever compared. */
  sites: string;
}

/** The same in every language, as the Norwegian text is the source. */
export const comparedFacts = (study: Study): ComparedFacts => ({
  id: study.id,
  status: study.status,
  updated: study.norwegian.updated,
  sites: [
    ...study.sites.map(({ institution, status }) => `${institution.id}:${status}`),
    ...study.unnamedSites.map(({ town, status }) => `${slugify(town)}:${status}`),
  ]
    .sort()
    .join(' '),
});

/** A card as the reader's own list shows and compares it. */
export type ListCard = Card & ComparedFacts;

/** A card as it is published: with the status at each spot where the study stands otherwise than as a whole. */
export interface PublishedCard extends ListCard {
  /** By `spotKey`; left out where it stands the same everywhere. */
  elsewhere?: Record<string, Pick<Card, 'status' | 'sign' | 'statusWords'>>;
}

/** The card of a study as it is published, in a catalogue with these institutions. */
export function publishedCardOf(
  study: Study,
  side: Side,
  institutions: readonly Institution[],
  urls: Urls,
): PublishedCard {
  const language = languageOn(side, study);
  const all = standingsElsewhere(study, institutions).map(({ spot, standing, place }) => [
    spotKey(spot),
    {
      status: standing.status,
      ...(isGivenUp(study) && { sign: standing.status }),
      statusWords: standingWordsAt(study, standing, nameOf(spot, place, language), language),
    },
  ]);
  const card = { ...cardOf(study, side, urls), ...comparedFacts(study) };
  return all.length === 0 ? card : { ...card, elsewhere: Object.fromEntries(all) };
}

const nameOf = (spot: Spot, place: StandingElsewhere['place'], language: Language): string =>
  place === undefined
    ? stringsIn(language).region[spot.id as Region]
    : typeof place === 'string'
      ? place
      : place.shortName;
