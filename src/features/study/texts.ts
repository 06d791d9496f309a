import { type Language, type Study, type StudyText, textIn } from '../../catalogue/index.ts';
import { prose } from '../../kit/prose.ts';
import type { PageContext } from '../../page/context.ts';
import { type Explained, explainStudy } from '../glossary/index.ts';

/** The editor's words on a study's page, in the language they have there. */
export interface StudyTexts {
  text: StudyText;
  /** Their language, when it is not the page's. */
  lang: Language | undefined;
  /** The HTML of one of them, with words explained where they stand first on the page. */
  html: Explained;
}

/** The texts of a study for one page. Made once for a page: it knows which words have been explained. */
export function studyTexts(here: PageContext, study: Study): StudyTexts {
  const text = textIn(study, here.language);
  const explained = explainStudy(here, text);
  return {
    text,
    lang: text.language === here.language ? undefined : text.language,
    html: (part) => prose(here, explained(part)),
  };
}
