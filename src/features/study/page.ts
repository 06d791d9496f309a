import { conditionName, isOver, isUncertain, relatedStudies, type Study } from '../../catalogue/index.ts';
import { fill } from '../../i18n/index.ts';
import { type EditLink, studyEditLinks } from '../../kit/edit-link.ts';
import type { Fact } from '../../kit/facts.ts';
import { type StudyCard, studyCards } from '../../kit/study-cards.ts';
import type { PageContext } from '../../page/context.ts';
import type { Page } from '../../page/page.ts';
import type { Path } from '../../urls.ts';
import { type StudyActions, studyActions } from './actions.ts';
import { studyFacts } from './facts.ts';
import { studyHead } from './head.ts';
import { type StudyIntro, studyIntro } from './intro.ts';
import { type StudyHow, studyHow } from './joining/how.ts';
import { type StudyWho, studyWho } from './joining/who.ts';
import { studySource } from './sources/source.ts';
import { studyVoices } from './sources/voices.ts';
import { bodyParts } from './text/body.ts';
import { type StudyFound, studyFound } from './text/found.ts';
import { type StudyInvolves, studyInvolves } from './text/involves.ts';
import { type StudyTexts, studyTexts } from './texts.ts';
import { type StudyWhere, studyWhere } from './where/where.ts';

/** The page of one study, in the order that a reader needs it. */
export interface StudyPage extends Page {
  intro: StudyIntro;
  /** The ways to the parts of the page that a reader looks for. */
  /** What one can do, in its first sentences, and where the rest of it stands. */
  next: { to: Part; words: string; first: string | undefined };
  jumps: { label: string; links: { to: Part; words: string }[] };
  where: StudyWhere;
  /** Open studies of the same. */
  related: RelatedStudies | undefined;
  /** Whether they stand before the study's own text rather than after it. */
  relatedFirst: boolean;
  /** What it found. */
  found: StudyFound | undefined;
  /** Whether that stands before who could take part rather than after the text. */
  foundFirst: boolean;
  who: StudyWho;
  involves: StudyInvolves | undefined;
  /** What else the editor has to say, as HTML; undefined when nothing. */
  note: { heading: string; html: string } | undefined;
  how: StudyHow;
  actions: StudyActions;
  /** Language of the editor's texts, when it is not the page's. */
  lang: StudyTexts['lang'];
  /** The rest of the text of the study, as HTML. */
  body: string;
  facts: { heading: string; facts: Fact[]; note: string | undefined };
  /** Where the facts and the text come from. */
  source: string[];
  edit: EditLink[];
  /** The whole address, for the printed page. */
  address: string;
}

/** A part of the page that links on it lead to. */
export type Part = 'found' | 'who' | 'involves' | 'how' | 'facts';

/** Other studies that may be relevant. */
export interface RelatedStudies {
  heading: string;
  cards: StudyCard[];
  /** Said when none is open, to a reader who needs one. */
  none: string | undefined;
  /** To the pages of what the study is about, for such a reader. */
  conditions: { href: Path; words: string }[];
}

const relatedShown = 3;

export function studyPage(here: PageContext, study: Study): StudyPage {
  const { path, strings, urls } = here;
  const words = strings.study;
  const texts = studyTexts(here, study);
  const { text, lang, html } = texts;
  const voices = studyVoices(here, study);
  const intro = studyIntro(here, study, texts);
  const who = studyWho(here, study, texts, voices);
  const body = bodyParts(html(text.body), text.language);
  const involves = studyInvolves(here, study, texts, body.involves);
  const found = studyFound(here, study, body.found);
  const how = studyHow(here, study);
  // Who comes to a study that takes in nobody, or perhaps nobody, is looking for one that does.
  const relatedFirst = isOver(study) || isUncertain(study);
  return {
    head: studyHead(here, study, texts),
    intro,
    next: { to: 'how', words: how.heading, first: how.advice[0] },
    jumps: jumps(here, study, { who, found, involves }),
    where: studyWhere(here, study, voices),
    related: related(here, study, relatedFirst),
    relatedFirst,
    found,
    foundFirst: isOver(study),
    who,
    involves,
    note: text.note === undefined ? undefined : { heading: words.note, html: html(text.note) },
    how,
    actions: studyActions(here, study, texts),
    lang,
    body: body.rest,
    facts: { heading: words.facts, facts: studyFacts(here, study, texts, voices), note: voices.note },
    source: studySource(here, study, texts),
    edit: study.described ? studyEditLinks(here, study) : [],
    address: fill(strings.poster.address, { address: urls.absolute(path) }),
  };
}

/** The ways to the other parts, which stand far down a phone. */
function jumps(
  { strings }: PageContext,
  study: Study,
  { who, found, involves }: Pick<StudyPage, 'who' | 'found' | 'involves'>,
): StudyPage['jumps'] {
  const { onPage, facts } = strings.study;
  const links: { to: Part; heading: string | undefined }[] = [
    { to: 'found', heading: isOver(study) ? found?.heading : undefined },
    { to: 'who', heading: who.heading },
    { to: 'involves', heading: involves?.heading },
    { to: 'facts', heading: facts },
  ];
  return {
    label: onPage,
    links: links.flatMap(({ to, heading }) => (heading === undefined ? [] : [{ to, words: heading }])),
  };
}

function related(here: PageContext, study: Study, isNeeded: boolean): RelatedStudies | undefined {
  const { language, strings, urls, catalogue } = here;
  const words = strings.study;
  const studies = relatedStudies(catalogue, study, relatedShown);
  if (studies.length === 0 && !isNeeded) return undefined;
  return {
    heading: words.related,
    cards: studyCards(here, studies),
    none: studies.length === 0 ? words.noneOpen : undefined,
    conditions: isNeeded
      ? study.conditions.map((condition) => ({
          href: urls.condition(condition.id, language),
          words: fill(words.allOf, { name: conditionName(condition, language) }),
        }))
      : [],
  };
}
