import {
  type Institution,
  type StatusSign,
  type Study,
  signOf,
  statusAt,
  textIn,
} from '../catalogue/index.ts';
import { cardPlaces, cardStatus, otherOpenPlaces, registerMark, whoWords } from '../i18n/index.ts';
import type { PageContext } from '../page/context.ts';
import { type Path, studyPath } from '../urls.ts';

/** What a card says of a study. */
export interface StudyCard {
  href: Path;
  title: string;
  /** Language of the study's own words, when it is not the page's. */
  lang: string | undefined;
  sign: StatusSign;
  statusWords: string;
  where: string;
  who: string;
  summary: string;
  /** Said of a study that nobody has written about; empty of all others. */
  mark: string;
}

/**
 * The cards of some studies, in their order.
 *
 * @param at the hospital whose page they stand on: a card tells how the study stands there, and where else it
 *   is open
 */
export const studyCards = (here: PageContext, studies: readonly Study[], at?: Institution): StudyCard[] =>
  studies.map((study) => studyCard(here, study, at));

function studyCard({ language, urls }: PageContext, study: Study, at?: Institution): StudyCard {
  const text = textIn(study, language);
  const status = at ? statusAt(study, at) : study.status;
  const hasSite = study.sites.some(({ institution }) => institution === at);
  return {
    href: studyPath(study, language, urls),
    title: text.shortTitle,
    lang: text.language === language ? undefined : text.language,
    sign: signOf(study, status),
    statusWords: cardStatus(study, language, at),
    where: at && hasSite ? otherOpenPlaces(study, at, language) : cardPlaces(study, language),
    who: whoWords(study, language).join(' · '),
    summary: text.summary,
    mark: registerMark(study, language),
  };
}
