import {
  hasNoPlace,
  type IsoDate,
  isOpen,
  isStillToStart,
  isYetToBegin,
  type Language,
  type Status,
  type Study,
  sitesDiffer,
  standingAs,
  statuses,
} from '../catalogue/index.ts';
import { fill, plural } from './fill.ts';
import { formatDate, formatNumber, formatPartialDate } from './format.ts';
import { namesInShort } from './name-list.ts';
import { certaintyWords, statusWords } from './status-words.ts';
import { stringsIn } from './strings.ts';
import { agesIn, whoIn } from './who-words.ts';

/** More hospitals than this make a sentence nobody reads; the page lists them all. */
const placesInSentence = 7;

/**
 * The study's status at each hospital: «Åpen ved Haukeland og et studiested i Oslo. Avsluttet ved OUS.»; empty
 * without hospitals.
 */
export const siteSentence = (study: Study, language: Language): string =>
  sentences(study, language, (names) => joinPlaces(names, placesInSentence, language));

/**
 * The same where there are so many hospitals that nobody reads on to what the study is about: those that take in
 * participants are named, and the others counted. «Åpen ved Haukeland, Ahus og 4 til. Stengt for nye ved 2 steder.»
 */
function shortSiteSentence(study: Study, language: Language): string {
  const { placeCount } = stringsIn(language);
  return sentences(study, language, (names, status) =>
    isOpen({ status }) ? joinPlaces(names, placesOnCard, language) : plural(placeCount, names.length),
  );
}

/** A sentence for each status that some hospital has. */
function sentences(
  { sites, unnamedSites }: Study,
  language: Language,
  placesOf: (names: string[], status: Status) => string,
): string {
  const strings = stringsIn(language);
  return statuses
    .flatMap((status) => {
      const names = [
        ...standingAs(sites, status).map(({ institution }) => institution.shortName),
        ...standingAs(unnamedSites, status).map(({ town }) => fill(strings.unnamedSite, { town })),
      ];
      return names.length === 0 ? [] : [fill(strings.statusAt[status], { places: placesOf(names, status) })];
    })
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}

const placesOnCard = 3;

/**
 * Where a study goes on, for a result card that shows the status beside it: «Haukeland, Ahus og 3 til», and of a
 * hospital without a name its town. When hospitals differ, a sentence is needed.
 */
export function cardPlaces(study: Study, language: Language): string {
  const { sites, unnamedSites } = study;
  if (hasNoPlace(study)) return stringsIn(language).noSites;
  if (sitesDiffer(study)) {
    const isLong = sites.length + unnamedSites.length > placesInSentence;
    return (isLong ? shortSiteSentence : siteSentence)(study, language);
  }
  const names = [...sites.map(({ institution }) => institution.shortName), ...townsOf(unnamedSites)];
  return joinPlaces(names, placesOnCard, language);
}

/** The towns of sites whose hospital nobody names, each once. */
const townsOf = (sites: Study['unnamedSites']): string[] => [...new Set(sites.map(({ town }) => town))];

const joinPlaces = (names: readonly string[], most: number, language: Language): string =>
  namesInShort(names, most, stringsIn(language).morePlaces, language);

/** The status in one sentence, with the hospitals where they are known. */
export const statusSentence = (study: Study, language: Language): string =>
  siteSentence(study, language) || `${statusWords(study, language)}.`;

/** The status in one sentence, and how sure it is in another: «Åpen ved Haukeland. Bekreftet 12. mai 2026.» */
export function standingSentence(study: Study, language: Language): string {
  const certainty = certaintyWords(study, language);
  const sentence = statusSentence(study, language);
  return certainty === undefined
    ? sentence
    : `${sentence} ${certainty.charAt(0).toUpperCase()}${certainty.slice(1)}.`;
}

/** The study's ages as people say them; undefined when not stated. */
export const ageWords = (study: Study, language: Language): string | undefined =>
  agesIn(study, stringsIn(language).who);

/** Who the study is for, for a result card. */
export const whoWords = (study: Study, language: Language): string[] => whoIn(study, stringsIn(language).who);

/**
 * When participants are taken in: «startet 1. august 2024», «mai 2024 – mars 2026»; undefined when not stated.
 * A study that waits, or did when it was last seen, has not started, whatever day was planned, and what was withdrawn
 * never took in anyone.
 */
export function periodWords(
  study: Pick<Study, 'status' | 'certainty' | 'inclusion'> & Partial<Pick<Study, 'stopKind'>>,
  today: IsoDate,
  language: Language,
): string | undefined {
  if (study.stopKind === 'withdrawn') return undefined;
  const { start, end } = study.inclusion;
  const words = stringsIn(language).study;
  const date = (written: string): string => formatPartialDate(written, language);
  if (start && end) return fill(words.fromTo, { start: date(start), end: date(end) });
  const waits = isYetToBegin(study) || isStillToStart(study, today);
  if (start) return fill(waits ? words.starts : words.started, { date: date(start) });
  return end && fill(words.until, { date: date(end) });
}

/**
 * How many are planned and taken in, of a study or a site of it, and when that was counted; empty when not stated.
 * What was withdrawn never took in anyone, whatever a file says.
 */
export function participantWords(
  { stopKind }: Pick<Study, 'stopKind'>,
  participants: Study['participants'],
  language: Language,
): string {
  const words = stringsIn(language).study;
  const { planned, included, asOf } = participants ?? {};
  const number = (n: number): string => formatNumber(n, language);
  const said = planned === undefined ? [] : [fill(words.planned, { n: number(planned) })];
  if (included !== undefined && stopKind !== 'withdrawn') {
    const counted = asOf === undefined ? '' : ` ${fill(words.asOf, { date: formatDate(asOf, language) })}`;
    said.push(`${fill(words.included, { n: number(included) })}${counted}`);
  }
  return said.join(', ');
}
