import {
  canAsk,
  hasNoPlace,
  type IsoDate,
  isOver,
  isStillToStart,
  isYetToBegin,
  type Language,
  type Status,
  type Study,
  sitesDiffer,
  standingAs,
  statuses,
  wasLastSeenWaiting,
} from '../catalogue/index.ts';
import { fill } from './fill.ts';
import { formatPartialDate } from './format.ts';
import { namesInShort } from './name-list.ts';
import { stringsIn } from './strings.ts';
import { agesIn, whoIn } from './who-words.ts';

/** More hospitals than this make a sentence nobody reads; the page lists them all. */
const placesInSentence = 7;

/**
 * The study's status at each hospital: «Åpen ved Haukeland og et sykehus i Oslo. Avsluttet ved OUS.»; empty
 * without hospitals.
 */
export function siteSentence(study: Study, language: Language): string {
  const strings = stringsIn(language);
  return statuses
    .flatMap((status: Status) => {
      const places = [
        ...standingAs(study.sites, status).map(({ institution }) => institution.shortName),
        ...standingAs(study.unnamedSites, status).map(({ town }) => fill(strings.unnamedSite, { town })),
      ];
      return places.length === 0
        ? []
        : [fill(strings.statusAt[status], { places: joinPlaces(places, placesInSentence, language) })];
    })
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}

const placesOnCard = 3;

/**
 * Where a study goes on, for a result card that shows the status beside it: «Haukeland, Ahus og 3 til», and of a
 * hospital without a name its town. When hospitals differ, the whole sentence is needed.
 */
export function cardPlaces(study: Study, language: Language): string {
  const { sites, unnamedSites } = study;
  if (hasNoPlace(study)) return stringsIn(language).noSites;
  if (sitesDiffer(study)) return siteSentence(study, language);
  const names = [...sites.map(({ institution }) => institution.shortName), ...townsOf(unnamedSites)];
  return joinPlaces(names, placesOnCard, language);
}

/** The towns of sites whose hospital nobody names, each once. */
const townsOf = (sites: Study['unnamedSites']): string[] => [...new Set(sites.map(({ town }) => town))];

const joinPlaces = (names: readonly string[], most: number, language: Language): string =>
  namesInShort(names, most, stringsIn(language).morePlaces, language);

/**
 * How a study stands, as its badge says it: «Åpen for deltakere», and for whom where a reader cannot ask to join:
 * «Åpen for deltakere – bare for inviterte».
 */
export function statusWords(study: Study, language: Language): string {
  const { statusLong } = stringsIn(language);
  const joining = joiningBadge(study, language);
  return joining === undefined ? statusLong[study.status] : `${statusLong[study.status]} – ${joining}`;
}

/** The same in short, for a card: «Åpen – bare for inviterte». */
export function cardStatus(study: Study, status: Status, language: Language): string {
  const short = stringsIn(language).status[status];
  const joining = isOver({ status }) ? undefined : joiningBadge(study, language);
  return joining === undefined ? short : `${short} – ${joining}`;
}

/** Whom an open study is for, where a reader cannot ask to join; undefined elsewhere. */
function joiningBadge(study: Study, language: Language): string | undefined {
  if (isOver(study) || canAsk(study)) return undefined;
  const { joiningBadge: words } = stringsIn(language);
  return study.joining === 'invitation' ? words.invitation : words['in-care'];
}

/** How sure the status is: «bekreftet 12. mai 2026», «sist sett åpen 3. september 2020»; undefined where nothing is known. */
export function certaintyWords(study: Study, language: Language): string | undefined {
  const { certainty: words, register } = stringsIn(language);
  const { certainty, source } = study;
  const from = { register: source ? register[source.register] : '' };
  const on = (day: string) => ({ ...from, date: formatPartialDate(day, language) });
  switch (certainty.kind) {
    case 'confirmed':
      return fill(words.confirmed, on(certainty.day));
    case 'captured':
      return fill(words.captured, on(certainty.day));
    case 'uncertain': {
      const { lastSeen, day } = certainty;
      if (lastSeen === 'unknown') return source && fill(words.lastSeen.unknown, from);
      const was = wasLastSeenWaiting(study) ? 'not-yet-recruiting' : 'recruiting';
      return day === undefined ? words.noDay[was] : fill(words.lastSeen[was], on(day));
    }
    case 'stated':
      return undefined;
  }
}

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
 * A study that waits, or did when it was last seen, has not started, whatever day was planned.
 */
export function periodWords(study: Study, today: IsoDate, language: Language): string | undefined {
  const { start, end } = study.inclusion;
  const words = stringsIn(language).study;
  const date = (written: string): string => formatPartialDate(written, language);
  if (start && end) return fill(words.fromTo, { start: date(start), end: date(end) });
  const waits = isYetToBegin(study) || isStillToStart(study, today);
  if (start) return fill(waits ? words.starts : words.started, { date: date(start) });
  return end && fill(words.until, { date: date(end) });
}
