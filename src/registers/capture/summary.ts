import {
  type CapturedRegister,
  capturedSchema,
  openStatus,
  registerAddress,
  type WrittenSite,
} from '../../catalogue/index.ts';
import type { RegisterFacts } from '../outcome.ts';
import type { News } from './capture.ts';
import { type Change, changeLines } from './changes.ts';

type Changed = Extract<News, { kind: 'changed' }>;
type Added = Extract<News, { kind: 'new' | 'unchanged' }>;

/** What a status means for those who look for a study. */
const statusWords: Readonly<Record<string, string>> = {
  recruiting: 'tar inn deltakere',
  'not-yet-recruiting': 'har ikke åpnet ennå',
  'active-not-recruiting': 'tar ikke inn flere, men pågår',
  completed: 'er avsluttet',
  unknown: 'har en status registeret ikke vet',
};

const stopWords: Readonly<Record<string, string>> = {
  terminated: 'Den er avbrutt før tiden.',
  withdrawn: 'Den ble trukket før den startet.',
  suspended: 'Den er stanset for en tid.',
};

const factWords: Readonly<Record<string, string>> = {
  'start.date': 'Start',
  'end.date': 'Slutt på å ta inn deltakere',
  'completed.date': 'Ferdig',
  minimumAge: 'Laveste alder',
  maximumAge: 'Høyeste alder',
  sex: 'Kjønn',
  resultsPosted: 'Resultater lagt ut',
};

/** More studies than this under one heading are only counted. */
const mostListed = 100;

/** What a register calls a place, as the hospital that is meant; undefined where it cannot be told. */
type HospitalOf = (site: WrittenSite) => string | undefined;

/**
 * What a run changed, in words, for those who are to look it over before it is taken in: Markdown.
 *
 * @param hospitalOf tells which hospitals it is for
 */
export function summaryOf(register: CapturedRegister, news: readonly News[], hospitalOf: HospitalOf): string {
  const all = news.filter((each) => each.kind === 'changed');
  const changed = all.filter(({ changes }) => !changes.every(isOnlySaidAgain));
  const added = news.filter((each): each is Added => each.kind === 'new');
  const status = (each: Changed): string | undefined =>
    each.changes.find(({ fact }) => fact === 'status')?.after;
  const hasOtherStatus = (each: Changed): boolean =>
    status(each) !== undefined && status(each) !== openStatus;
  const groups: readonly (readonly [heading: string, lines: string[]])[] = [
    ['Tar nå inn deltakere', changed.filter((each) => status(each) === openStatus).map(changedLine)],
    ['Har fått en annen status', changed.filter(hasOtherStatus).map(changedLine)],
    ['Andre endringer', changed.filter((each) => status(each) === undefined).map(changedLine)],
    ['Nye studier', added.map(newLine)],
    ['Ikke lest', news.flatMap(refusedLine)],
  ];
  const told = groups.filter(([, lines]) => lines.length > 0);
  const again = all.length - changed.length;
  if (told.length === 0 && again === 0) return '';
  return [
    `## ${registerNames[register]}`,
    ...(again > 0
      ? ['', `${again} ${again === 1 ? 'studie' : 'studier'} er bare bekreftet på nytt i registeret.`]
      : []),
    ...byHospital([
      ['tar nå inn deltakere', changed.filter((each) => status(each) === openStatus)],
      ['har fått en annen status', changed.filter(hasOtherStatus)],
      ['er endret ellers', changed.filter((each) => status(each) === undefined)],
      ['ny i registeret', added],
    ]),
    ...told.flatMap(([heading, lines]) => ['', `### ${heading} (${lines.length})`, '', ...listed(lines)]),
    '',
  ].join('\n');

  /** Each hospital with how many of its studies there is news of, those with most first. */
  function byHospital(
    kinds: readonly (readonly [what: string, studies: readonly (Changed | Added)[]])[],
  ): string[] {
    const counts = new Map<string, Map<string, number>>();
    for (const [what, studies] of kinds) {
      for (const { record } of studies) {
        for (const name of new Set(record.sites?.flatMap((site) => hospitalOf(site) ?? []))) {
          const own = counts.get(name) ?? new Map<string, number>();
          counts.set(name, own.set(what, (own.get(what) ?? 0) + 1));
        }
      }
    }
    const sum = (own: ReadonlyMap<string, number>): number => [...own.values()].reduce((a, b) => a + b, 0);
    const lines = [...counts]
      .sort(([a, m], [b, n]) => sum(n) - sum(m) || a.localeCompare(b, 'nb'))
      .map(([name, own]) => `- ${plain(name)}: ${[...own].map(([what, n]) => `${n} ${what}`).join(', ')}`);
    return lines.length === 0 ? [] : ['', '### Etter sykehus', '', ...listed(lines)];
  }
  function changedLine({ number, record, changes }: Changed): string {
    return `- ${named(number, record)}: ${sentences(changes)} ${forWhom(record)}`;
  }
  function newLine({ number, record }: Added): string {
    return `- ${named(number, record)}: Studien ${statusWords[String(record.status)]}. ${forWhom(record)}`;
  }
  function named(number: string, { titles }: RegisterFacts): string {
    const { href } = registerAddress(register, number) as { href?: string };
    return `**${plain(String(titles[0]?.text ?? number))}** ([${number}](${href ?? ''}))`;
  }
}

const registerNames: Readonly<Record<CapturedRegister, string>> = {
  nct: 'ClinicalTrials.gov',
  euct: 'CTIS',
  isrctn: 'ISRCTN',
};

const listed = (lines: readonly string[]): string[] =>
  lines.length > mostListed
    ? [...lines.slice(0, mostListed), `- og ${lines.length - mostListed} til`]
    : [...lines];

function sentences(changes: readonly Change[]): string {
  const said = changes.flatMap(sentenceOf);
  const rest = changes.filter((change) => sentenceOf(change).length === 0);
  const others = [...new Set(rest.filter((change) => !isOnlySaidAgain(change)).map(factName))];
  return [...said, ...(others.length > 0 ? [`Også endret: ${others.join('; ')}.`] : [])].join(' ');
}

/** That a register looked at a record again, or has another word for the same, is no news for anyone. */
const isOnlySaidAgain = ({ fact }: Change): boolean => ['verified', 'statusInRegister'].includes(fact);

/** What a field of a record holds: `otherNumbers.euct` → «numre i andre registre, slik registeret oppgir dem». */
function factName({ fact }: Change): string {
  const [field = fact] = fact.split(/[.,]/);
  const shape: Readonly<Record<string, { description?: string | undefined }>> = capturedSchema.shape;
  const { description = field } = shape[field] ?? {};
  return `${description.charAt(0).toLowerCase()}${description.slice(1)}`;
}

function sentenceOf(change: Change): string[] {
  const { fact, before, after } = change;
  if (fact === 'status')
    return [`Studien ${statusWords[after ?? 'unknown']} (før: ${statusWords[before ?? ''] ?? before}).`];
  if (fact === 'stopped') return after === undefined ? [] : [stopWords[after] ?? ''];
  if (fact === 'sites' && after !== undefined) return [`Nytt sted: ${plain(after)}.`];
  if (fact === 'sites') return [`${plain(before ?? '')} er ikke lenger blant stedene.`];
  if (fact.startsWith('sites, ') && after !== undefined && after in statusWords)
    return [`${plain(fact.slice('sites, '.length))} ${statusWords[after]}.`];
  const word = factWords[fact];
  return word === undefined
    ? []
    : [
        `${word}: ${changeLines([change])
          .join()
          .slice(fact.length + 2)}.`,
      ];
}

/** Of long lists, the first are enough to tell whom it is about. */
const mostNamed = 4;

function forWhom({ conditions = [], sites = [] }: RegisterFacts): string {
  const places = sites.map(({ facility, town }) => [facility, town].filter(Boolean).join(', '));
  return [some('Gjelder', conditions), some('Steder', places)].filter(Boolean).join(' ');
}

function some(word: string, all: readonly string[]): string {
  const each = [...new Set(all)].map(plain);
  if (each.length === 0) return '';
  const rest = each.length > mostNamed ? ` og ${each.length - mostNamed} til` : '';
  return `${word}: ${each.slice(0, mostNamed).join('; ')}${rest}.`;
}

function refusedLine(news: News): string[] {
  if (news.kind !== 'refused' || ['not-in-norway', 'repeated'].includes(news.refusal.kind)) return [];
  return [`- ${plain(news.refusal.where)}: ${plain(news.refusal.reason)}`];
}

/** What registers write is shown as it stands: none of it is a link, a picture, or somebody called upon. */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|!~]/g, (sign) => `\\${sign}`)
    .replace(/@/g, '&#64;')
    .replace(/https?:\/\//g, '');
