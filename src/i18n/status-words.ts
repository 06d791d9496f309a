import {
  type Certainty,
  canAsk,
  type Institution,
  type IsoDate,
  isGivenUp,
  isOpen,
  isOver,
  isUncertain,
  type Language,
  type Standing,
  type Status,
  type StatusSign,
  type Study,
  standingAt,
  wasLastSeenWaiting,
} from '../catalogue/index.ts';
import { fill } from './fill.ts';
import { formatPartialDate } from './format.ts';
import { type Strings, stringsIn } from './strings.ts';

/**
 * How a study stands, as its badge says it: «Åpen for deltakere»; for whom, where a reader cannot ask to join: «Åpen –
 * bare for inviterte»; and of one that was stopped, that it was.
 */
export function statusWords(study: Study, language: Language): string {
  const { status, statusLong } = stringsIn(language);
  const joining = joiningBadge(study, language);
  const stopped = stoppedBadge(study, study.status, language);
  if (stopped !== undefined) return stopped;
  if (joining === undefined) return statusLong[study.status];
  return `${(isOpen(study) ? status : statusLong)[study.status]} – ${joining}`;
}

/**
 * The same in short, for a card: «Åpen – bare for inviterte», «Usikkert – sist sett åpen 2020».
 *
 * @param at the hospital whose page the card stands on
 */
export const cardStatus = (study: Study, language: Language, at?: Institution): string =>
  standingWords(study, at ? standingAt(study, at) : study, language);

/** How a study stands somewhere, in short and with the place: «Stengt for nye (Haukeland)». */
export const standingWordsAt = (
  study: Study,
  standing: Standing,
  place: string,
  language: Language,
): string =>
  fill(stringsIn(language).statusInPlace, { status: standingWords(study, standing, language), place });

function standingWords(study: Study, standing: Standing, language: Language): string {
  const { status } = standing;
  const words = siteStatus(study, status, language);
  const joining = isOver(standing) ? undefined : joiningBadge(study, language);
  const seen = isUncertain(standing) ? lastSeen(study, standing.certainty, language, 'year') : undefined;
  const more = [joining, seen].filter((said) => said !== undefined);
  return more.length === 0 ? words : `${words} – ${more.join(', ')}`;
}

/** How a study stands at one of its sites; of a study that was stopped, that it was. */
export const siteStatus = (study: Study, status: Status, language: Language): string =>
  stoppedBadge(study, status, language) ?? stringsIn(language).status[status];

/**
 * What was stopped does not just close, and is not finished either: undefined where nothing was stopped, and where
 * nobody knows any more whether it was.
 */
function stoppedBadge(study: Study, status: Status, language: Language): string | undefined {
  const { stopKind } = study;
  if (stopKind === undefined || status !== study.status) return undefined;
  return stopKind === 'suspended' || isGivenUp(study)
    ? stringsIn(language).stoppedBadge[stopKind]
    : undefined;
}

/** What each status is called where studies are put together by it: those that were stopped are among the finished. */
export const statusGroups = ({ status, ended }: Strings): Record<Status, string> => ({
  ...status,
  completed: ended.either,
});

/** What each sign is called where there is room for a word. */
export const signWords = ({ status, ended }: Strings): Record<StatusSign, string> => ({
  ...status,
  stopped: ended.early,
});

/** Whom an open study is for, where a reader cannot ask to join; undefined elsewhere. */
function joiningBadge(study: Study, language: Language): string | undefined {
  if (isOver(study) || canAsk(study)) return undefined;
  const { joiningBadge: words } = stringsIn(language);
  return study.joining === 'invitation' ? words.invitation : words['in-care'];
}

/** How sure the status is: «bekreftet 12. mai 2026», «sist sett åpen 3. september 2020»; undefined where nothing is known. */
export function certaintyWords(study: Study, language: Language): string | undefined {
  const { certainty: words, registerName } = stringsIn(language);
  const { certainty, source } = study;
  const from = { register: source ? registerName[source.register] : '' };
  switch (certainty.kind) {
    case 'confirmed':
      return certainty.onlyAtSites
        ? confirmedAtSites(study, certainty.day, language)
        : fill(words.confirmed, { date: formatPartialDate(certainty.day, language) });
    case 'captured':
      return fill(words.captured, { ...from, date: formatPartialDate(certainty.day, language) });
    case 'uncertain':
      if (certainty.lastSeen === 'unknown') return source && fill(words.lastSeen.unknown, from);
      return lastSeen(study, certainty, language, 'day');
    case 'stated':
      return undefined;
  }
}

/** «bekreftet ved Haukeland 12. mai 2026», and of several «bekreftet ved 2 av 12 steder, sist 12. mai 2026». */
function confirmedAtSites(study: Study, day: IsoDate, language: Language): string {
  const { certainty: words, unnamedSite } = stringsIn(language);
  const all = [...study.sites, ...study.unnamedSites];
  const confirmed = all.filter((site) => site.status === study.status && site.certainty.kind === 'confirmed');
  const date = formatPartialDate(day, language);
  const [site] = confirmed;
  if (site === undefined || confirmed.length > 1)
    return fill(words.confirmedAtSome, { n: confirmed.length, all: all.length, date });
  const place = 'institution' in site ? site.institution.shortName : fill(unnamedSite, { town: site.town });
  return fill(words.confirmedAt, { place, date });
}

/** «sist sett åpen 3. september 2020», or only the year; undefined where the register itself does not know. */
function lastSeen(
  study: Study,
  certainty: Certainty,
  language: Language,
  precision: 'day' | 'year',
): string | undefined {
  if (certainty.kind !== 'uncertain' || certainty.lastSeen === 'unknown') return undefined;
  const { certainty: words } = stringsIn(language);
  const was = wasLastSeenWaiting({ ...study, certainty }) ? 'not-yet-recruiting' : 'recruiting';
  const { day } = certainty;
  if (day === undefined) return precision === 'day' ? words.noDay[was] : undefined;
  const date = precision === 'day' ? formatPartialDate(day, language) : day.slice(0, 4);
  return fill(words.lastSeen[was], { date });
}
