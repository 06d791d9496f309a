import {
  firstDay,
  type IsoDate,
  type Language,
  type Status,
  type Study,
  statuses,
} from '../catalogue/index.ts';
import { fill } from './fill.ts';
import { formatPartialDate } from './format.ts';
import { namesInShort } from './name-list.ts';
import { stringsIn } from './strings.ts';
import { agesIn, whoIn } from './who-words.ts';

/** More hospitals than this make a sentence nobody reads; the page lists them all. */
const placesInSentence = 7;

/** The study's status at each hospital: «Åpen ved Haukeland og St. Olavs. Avsluttet ved OUS.»; empty without hospitals. */
export function siteSentence(study: Study, language: Language): string {
  const strings = stringsIn(language);
  return statuses
    .flatMap((status: Status) => {
      const places = study.sites
        .filter((site) => site.status === status)
        .map((site) => site.institution.shortName);
      return places.length === 0
        ? []
        : [fill(strings.statusAt[status], { places: joinPlaces(places, placesInSentence, language) })];
    })
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`)
    .join(' ');
}

const placesOnCard = 3;

/**
 * Where a study goes on, for a result card that shows the status beside it: «Haukeland, Ahus og 3 til». When
 * hospitals differ, the whole sentence is needed.
 */
export function cardPlaces(study: Study, language: Language): string {
  const { sites, status } = study;
  if (sites.some((site) => site.status !== status)) return siteSentence(study, language);
  const names = sites.map((site) => site.institution.shortName);
  return joinPlaces(names, placesOnCard, language);
}

const joinPlaces = (names: readonly string[], most: number, language: Language): string =>
  namesInShort(names, most, stringsIn(language).morePlaces, language);

/** The status in one sentence, with the hospitals where they are known. */
export const statusSentence = (study: Study, language: Language): string =>
  siteSentence(study, language) || `${stringsIn(language).statusLong[study.status]}.`;

/** The study's ages as people say them; undefined when not stated. */
export const ageWords = (study: Study, language: Language): string | undefined =>
  agesIn(study, stringsIn(language).who);

/** Who the study is for, for a result card. */
export const whoWords = (study: Study, language: Language): string[] => whoIn(study, stringsIn(language).who);

/**
 * When participants are taken in: «startet 1. august 2024», «mai 2024 – mars 2026»; undefined when not stated.
 * A study that waits has not started, whatever day was planned.
 */
export function periodWords(study: Study, today: IsoDate, language: Language): string | undefined {
  const { start, end } = study.inclusion;
  const words = stringsIn(language).study;
  const date = (written: string): string => formatPartialDate(written, language);
  if (start && end) return fill(words.fromTo, { start: date(start), end: date(end) });
  const waits = study.status === 'not-yet-recruiting' || (start !== undefined && firstDay(start) > today);
  if (start) return fill(waits ? words.starts : words.started, { date: date(start) });
  return end && fill(words.until, { date: date(end) });
}
