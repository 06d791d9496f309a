import { conditionName, hasNoPlace, type Study, sitesDiffer } from '../../catalogue/index.ts';
import { type Crumb, studyNodes } from '../../feeds/index.ts';
import { cardPlaces, cardStatus, statusWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { everyLanguage, type Head, longestDescription } from '../../page/head.ts';
import { studyImage } from '../../share-image/words.ts';
import type { StudyTexts } from './texts.ts';

/** More letters than this are cut off in the results of a search engine. */
const longestTitle = 60;

/** What the head of the page says, for search engines and shared links. */
export function studyHead(here: PageContext, study: Study, texts: StudyTexts): Head {
  const { language, strings, urls, catalogue } = here;
  const { text, lang } = texts;
  const norwegianPage = urls.study(study.id, study.language);
  const long = `${text.shortTitle} – ${strings.study.titleSuffix}`;
  return {
    title: long.length > longestTitle ? text.shortTitle : long,
    complete: true,
    description: description(here, study, texts),
    ...(study.described
      ? {
          image: studyImage(study, language, catalogue),
          feed: { name: text.shortTitle, page: norwegianPage },
        }
      : { hidden: true }),
    // The same Norwegian text under an English address belongs to the Norwegian page.
    ...(lang && { canonical: norwegianPage }),
    ...(study.described && study.english && { translations: everyLanguage(here) }),
    crumbs: crumbsTo(here, study),
    name: text.shortTitle,
    structuredData: studyNodes(study, language, urls),
    ...(study.source && { captured: study.source.retrieved }),
  };
}

/**
 * How the study stands and where, and then of what it is about as many whole sentences as a search engine shows. The
 * first of them is there even where it must be cut.
 */
function description({ language }: PageContext, study: Study, { text }: StudyTexts): string {
  const standing = hasNoPlace(study)
    ? `${statusWords(study, language)}.`
    : sitesDiffer(study)
      ? cardPlaces(study, language)
      : `${cardStatus(study, language)}: ${cardPlaces(study, language)}.`;
  const [first = '', ...more] = text.summary.split(/(?<=[.?!]) (?=\p{Lu})/u);
  let said = `${standing} ${first}`;
  for (const sentence of more) {
    if (said.length + 1 + sentence.length > longestDescription) break;
    said = `${said} ${sentence}`;
  }
  return said;
}

/** The way to a study: the list, and the first of its conditions. */
const crumbsTo = ({ language, strings, urls }: PageContext, study: Study): Crumb[] => [
  { name: strings.nav.studies, path: urls.section('studies', language) },
  ...study.conditions.slice(0, 1).map((condition) => ({
    name: conditionName(condition, language),
    path: urls.condition(condition.id, language),
  })),
];
