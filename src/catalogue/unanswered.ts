import { memo } from './basics/memo.ts';
import type { StudyFields } from './schema/study.ts';
import { sectionHeadings, sectionsOf } from './study-sections.ts';

/**
 * What a reader wants to know before joining a study. What it studies is none of them: without a summary that says
 * so, a study cannot be published.
 */
export const studyQuestions = [
  'why',
  'whom',
  'where',
  'joining',
  'duration',
  'visits',
  'procedures',
  'home',
  'groups',
  'placebo',
  'costs',
  'languages',
  'benefits',
  'afterwards',
] as const;
export type StudyQuestion = (typeof studyQuestions)[number];

/**
 * The questions that neither the fields of a study nor its text answer. A field answers, and so does a part of the
 * text with a heading for it. Where only reading could tell, words that such an answer cannot do without count as
 * one: a question too few does less harm than a list that nobody believes. A study is read for them once: both the
 * check and its page ask.
 */
export const unansweredIn = memo(({ fields, body }: Told): StudyQuestion[] => {
  const told = answers(fields, textsOf(fields, body));
  return studyQuestions.filter((question) => !told[question]);
});

/** A study as its file has it. */
interface Told {
  fields: StudyFields;
  /** The Markdown below the fields. */
  body: string;
}

function answers(fields: StudyFields, texts: Texts): Record<StudyQuestion, boolean> {
  const { participation: stated = {}, eligibility } = fields;
  const fromHome = stated.home === 'all';
  const criteria = [...eligibility.include, ...eligibility.exclude].join('\n');
  return {
    why: texts.hasHeading(aim),
    whom: eligibility.include.length > 0 || texts.hasHeading(whom),
    where: fields.sites.length > 0 || fromHome || texts.hasHeading(where),
    joining: fields.joining !== undefined || texts.hasHeading(howToJoin) || howOneJoins.test(texts.all),
    duration: stated.duration !== undefined || spanOfTime.test(texts.during),
    visits: stated.visits?.count !== undefined || fromHome,
    procedures: hasItems(stated.procedures) || texts.involves !== '',
    home: stated.home !== undefined || fields.remote !== undefined,
    groups: !mayDiffer(fields) || tellsChances(stated) || chance.test(texts.involves),
    placebo: !mayHavePlacebo(fields) || stated.placebo !== undefined || placebo.test(texts.all),
    costs: stated.travelCovered !== undefined || fromHome || costs.test(texts.all),
    languages: hasItems(stated.languages) || language.test(criteria),
    benefits: texts.hasHeading(benefits),
    afterwards: stated.afterwards !== undefined || texts.hasHeading(afterwards),
  };
}

interface Texts {
  all: string;
  /** What taking part involves. */
  involves: string;
  /** That, and what happens afterwards. */
  during: string;
  hasHeading(words: RegExp): boolean;
}

function textsOf({ language, note = '', remote = '' }: StudyFields, body: string): Texts {
  const sections = sectionsOf(body).filter(({ text }) => /\p{L}/u.test(text));
  const under = (words: RegExp): string =>
    sections
      .filter(({ heading }) => words.test(heading))
      .map(({ text }) => text)
      .join('\n');
  const involves = under(sectionHeadings[language].involves);
  return {
    all: [body, note, remote].join('\n'),
    involves,
    during: `${involves}\n${under(afterwards)}`,
    hasHeading: (words) => sections.some(({ heading }) => words.test(heading)),
  };
}

// Headings, in bokmål and nynorsk.
const aim = /^[hk]va studien undersøk|hvorfor|kvifor|formål|føremål|hensikt|bakgrunn/iu;
const whom = /^(?:hvem|kven)(?!\p{L})/iu;
const where = /^(?:hvor|kvar)(?! (?:lenge|ofte|mye|mange|stor))(?!\p{L})/iu;
const howToJoin = /(?:hvordan|korleis|slik).*(?:med|delta|deltar|deltek|melde)/iu;
const benefits = /fordel|ulemp|risiko|bivirkning|biverknad/iu;
const afterwards = /etterpå|etter studien/iu;

// Words that no such answer can do without, in bokmål and nynorsk.
const howOneJoins =
  /(?<!\p{L})(?:hen|til)vis|invit(?:er|asjon)|blir spurt|(?:ta|tar|tek) (?:selv |sjølv )?kontakt|meld(?:e|er)? (?:deg|seg)/iu;
const number =
  '(?:\\d{1,3}(?:[,.]\\d+)?|et|ett|én|eitt|ein|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|halvt|halvannet|halvtanna|noen|nokre|flere|fleire)';
// Above seventeen, years are most often an age.
const years =
  '(?:(?:1[0-7]|\\d)(?:[,.]\\d+)?|ett?|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|halvt|flere|fleire)';
const spanOfTime = new RegExp(
  `(?<![\\p{L}\\d])(?:${number}\\s+(?:dag(?:er|ar)?|døgn|uker?|veker?|måned(?:er)?|månad(?:er)?)|${years}\\s+år)(?!\\p{L})`,
  'iu',
);
const chance =
  /(?:like|lik) stor|like mange|halvpart|halvdel|tredjedel|tredel|fjerdedel|\d+ av \d+|(?:en|én|ein|to|tre|fire) av (?:to|tre|fire|fem|ti)|prosent|\d ?%|sjanse/iu;
const placebo = /placebo|narremedisin|juksemedisin|(?:uten|utan) v(?:irke|erke)stoff/iu;
const costs = /reiseutgift|utgifter|dekker reis|dekkjer reis|reisen? (?:blir|er) dek|gratis|betal/iu;
const language = /norsk|skandinavisk|engelsk|språk/iu;

const hasItems = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

/** True when participants may be given different things: in a study that tries something out, unless all get the same. */
const mayDiffer = ({ type, design }: StudyFields): boolean =>
  type === 'interventional' && design?.allocation !== 'single-group' && design?.groups !== 1;

const mayHavePlacebo = (fields: StudyFields): boolean =>
  mayDiffer(fields) && fields.interventions.includes('drug');

/** True when each group's chance is stated. */
const tellsChances = ({ groups = [] }: NonNullable<StudyFields['participation']>): boolean =>
  groups.length > 0 && groups.every(({ share }) => share !== undefined);
