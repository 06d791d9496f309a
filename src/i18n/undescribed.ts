import { conditionName, type IsoDate, type Language, numbersOf, type Study } from '../catalogue/index.ts';
import { fill, plural } from './fill.ts';
import { joinWords } from './format.ts';
import { namesInShort } from './name-list.ts';
import { stringsIn } from './strings.ts';
import { periodWords, whoWords } from './study-words.ts';

/** The longest heading that a list shows whole, as of those that people write. */
const longestTitle = 90;
/** More of what a study is about, or of where it is, makes a sentence that nobody reads. */
const namesShown = 3;

/**
 * A study with a heading and a summary in both languages of the site, made of its facts, where nobody has written
 * them. What no register says is left out, and nothing is guessed.
 */
export function withFactTexts(study: Study, today: IsoDate): Study {
  if (study.described) return study;
  const textIn = (language: Language) => ({
    ...study.norwegian,
    language,
    shortTitle: factTitle(study, language),
    summary: factSummary(study, today, language),
  });
  return { ...study, norwegian: textIn(study.language), english: textIn('en') };
}

/** «Fakta fra registeret», of a study that nobody has written about; empty of all others. */
export const registerMark = ({ described }: Pick<Study, 'described'>, language: Language): string =>
  described ? '' : stringsIn(language).undescribed.mark;

/** «Brystkreft: utprøving av legemiddel (NCT01234567)», as much of it as there is room for. */
export function factTitle(study: Study, language: Language): string {
  const words = stringsIn(language).undescribed;
  const name = study.acronym ?? numbersOf(study.ids)[0]?.number ?? study.id;
  const names = study.conditions.map((condition) => conditionName(condition, language));
  const [first] = names;
  const subjects = first === undefined ? [] : [...new Set([inShort(names, 2, language), first])];
  const kinds = [kindWords(study, language), kindWords({ type: study.type, interventions: [] }, language)];
  const titles = [
    ...subjects.flatMap((subject) => kinds.map((kind) => fill(words.title, { subject, kind, name }))),
    ...kinds.map((kind) => fill(words.titleOfKind, { kind, name })),
  ];
  return sentence(titles.find((title) => title.length <= longestTitle) ?? name);
}

/** What kind of study it is, of what, for whom, where and since when, as far as a register says. */
export function factSummary(study: Study, today: IsoDate, language: Language): string {
  const strings = stringsIn(language);
  const words = strings.undescribed;
  const { conditions, sites, unnamedSites, phase } = study;
  const kind = kindWords(study, language);
  const names = conditions.map((condition) => conditionName(condition, language));
  const who = whoWords(study, language);
  const places = [
    ...sites.map(({ institution }) => institution.shortName),
    ...unnamedSites.map(({ town }) => fill(strings.unnamedSite, { town })),
  ];
  const period = periodWords(study, today, language);
  return [
    phase.length === 0 ? kind : fill(words.phase, { kind, phase: phase.join('–') }),
    ...(names.length === 0
      ? []
      : [plural(words.condition, names.length, { names: inShort(names, namesShown, language) })]),
    ...(who.length === 0 ? [] : [fill(words.who, { who: who.join(', ') })]),
    ...(places.length === 0
      ? []
      : [plural(words.place, places.length, { places: inShort(places, namesShown, language) })]),
    ...(period === undefined ? [] : [period]),
  ]
    .map((part) => `${sentence(part)}.`)
    .join(' ');
}

/** «utprøving av legemiddel og kirurgi», «observasjonsstudie», «klinisk studie» where no register says more. */
function kindWords(
  { type, interventions }: Pick<Study, 'type' | 'interventions'>,
  language: Language,
): string {
  const { undescribed: words, intervention } = stringsIn(language);
  if (type === undefined) return words.kindNotStated;
  const what = interventions.filter((kind) => kind !== 'other').map((kind) => intervention[kind]);
  return type === 'interventional' && what.length > 0
    ? fill(words.testOf, { what: joinWords(what, language) })
    : words.kind[type];
}

const inShort = (names: readonly string[], most: number, language: Language): string =>
  namesInShort(names, most, stringsIn(language).morePlaces, language);

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
