import { conditionName, isOver, relatedStudies, type Study } from '../../catalogue/index.ts';
import { type Crumb, studyNodes } from '../../feeds/index.ts';
import { fill, formatDate } from '../../i18n/index.ts';
import { type EditLink, editLink } from '../../kit/edit-link.ts';
import type { Fact } from '../../kit/facts.ts';
import { type StudyCard, studyCards } from '../../kit/study-cards.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage, type Head } from '../../page/head.ts';
import type { Page } from '../../page/page.ts';
import { studyImage } from '../../share-image/words.ts';
import { type StudyActions, studyActions } from './actions.ts';
import { studyFacts } from './facts.ts';
import { type StudyHow, studyHow } from './how.ts';
import { type StudyIntro, studyIntro } from './intro.ts';
import { type StudyTexts, studyTexts } from './texts.ts';
import { type StudyWhere, studyWhere } from './where.ts';
import { type StudyWho, studyWho } from './who.ts';

/** The page of one study. */
export interface StudyPage extends Page {
  intro: StudyIntro;
  where: StudyWhere;
  actions: StudyActions;
  who: StudyWho;
  /** Language of the editor's texts, when it is not the page's. */
  lang: StudyTexts['lang'];
  /** The text of the study, as HTML. */
  body: string;
  /** What else the editor has to say, as HTML. */
  notes: { heading: string; html: string }[];
  how: StudyHow;
  facts: { heading: string; facts: Fact[] };
  /** Open studies of the same; undefined where there are none. */
  related: RelatedStudies | undefined;
  /** Whether they stand before the study's own text rather than after it. */
  relatedFirst: boolean;
  /** The register that the facts are from; undefined when an editor has given them. */
  source: string | undefined;
  disclaimer: string;
  edit: EditLink | undefined;
  /** The whole address, for the printed page. */
  address: string;
}

/** Other studies that may be relevant. */
export interface RelatedStudies {
  heading: string;
  cards: StudyCard[];
}

const relatedShown = 3;

export function studyPage(here: PageContext, study: Study): StudyPage {
  const { language, path, strings, urls } = here;
  const words = strings.study;
  const texts = studyTexts(here, study);
  const { text, lang, html } = texts;
  const notes = [
    { heading: strings.label.remote, text: text.remote },
    { heading: words.note, text: text.note },
  ];
  return {
    head: studyHead(here, study, texts),
    intro: studyIntro(here, study, texts),
    where: studyWhere(here, study),
    actions: studyActions(here, study, texts),
    who: studyWho(here, study, texts),
    lang,
    body: html(text.body),
    notes: notes.flatMap(({ heading, text }) => (text ? [{ heading, html: html(text) }] : [])),
    how: studyHow(here, study),
    facts: { heading: words.facts, facts: studyFacts(here, study, texts) },
    related: related(here, study),
    // Who comes to a study that takes in nobody is looking for one that does.
    relatedFirst: isOver(study),
    source:
      study.source &&
      fill(words.source, {
        register: strings.register[study.source.register],
        date: formatDate(study.source.retrieved, language),
      }),
    disclaimer: strings.site.disclaimer,
    edit: editLink(here, study.file),
    address: fill(strings.poster.address, { address: urls.absolute(path) }),
  };
}

function related(here: PageContext, study: Study): RelatedStudies | undefined {
  const studies = relatedStudies(here.catalogue, study, relatedShown);
  if (studies.length === 0) return undefined;
  return { heading: here.strings.study.related, cards: studyCards(here, studies) };
}

function studyHead(here: PageContext, study: Study, { text, lang }: StudyTexts): Head {
  const { language, strings, urls, catalogue } = here;
  const norwegianPage = urls.study(study.id, study.language);
  return {
    title: `${text.shortTitle} – ${strings.study.titleSuffix}`,
    complete: true,
    description: text.summary,
    image: studyImage(study, language, catalogue),
    feed: { name: text.shortTitle, page: norwegianPage },
    // The same Norwegian text under an English address belongs to the Norwegian page.
    ...(lang && { canonical: norwegianPage }),
    ...(study.english && { translations: everyLanguage(here) }),
    crumbs: crumbsTo(here, study),
    name: text.shortTitle,
    structuredData: studyNodes(study, language, urls),
    captured: study.source?.retrieved ?? catalogue.today,
  };
}

/** The way to a study: the list, and the first of its conditions. */
const crumbsTo = ({ language, strings, urls }: PageContext, study: Study): Crumb[] => [
  { name: strings.nav.studies, path: urls.section('studies', language) },
  ...study.conditions.slice(0, 1).map((condition) => ({
    name: conditionName(condition, language),
    path: urls.condition(condition.id, language),
  })),
];
