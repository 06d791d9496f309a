import type { Study } from '../../catalogue/index.ts';
import { ageWords } from '../../i18n/index.ts';
import type { Fact } from '../../kit/facts.ts';
import type { PageContext } from '../../page/context.ts';
import { type Checklist, checklist } from '../checklist/index.ts';
import type { StudyTexts } from './texts.ts';

/** Who can take part in a study. */
export interface StudyWho {
  heading: string;
  facts: Fact[];
  checklist: Checklist | undefined;
  /** The criteria for and against, each as HTML. */
  lists: { heading: string; criteria: string[] }[];
  /** Language of the criteria, when it is not the page's. */
  lang: StudyTexts['lang'];
  /** Said when the register that the facts are from has no criteria. */
  noCriteria: string | undefined;
}

export function studyWho(here: PageContext, study: Study, { text, lang, html }: StudyTexts): StudyWho {
  const { who, study: words } = here.strings;
  const lists = [
    { heading: words.include, criteria: text.include.map(html) },
    { heading: words.exclude, criteria: text.exclude.map(html) },
  ].filter(({ criteria }) => criteria.length > 0);
  return {
    heading: words.who,
    facts: [
      { label: who.recruits, value: study.recruits.map((kind) => who[kind]).join(', ') },
      { label: who.age, value: ageWords(study, here.language) },
      { label: who.sex, value: study.sex && who[study.sex] },
    ],
    checklist: checklist(here, study),
    lists,
    lang,
    noCriteria: lists.length === 0 && study.source ? words.noCriteria : undefined,
  };
}
