import { canBeConsidered, type Study } from '../../../catalogue/index.ts';
import { ageWords } from '../../../i18n/index.ts';
import type { Fact } from '../../../kit/facts.ts';
import type { PageContext } from '../../../page/context.ts';
import { type Checklist, checklist } from '../../checklist/index.ts';
import type { StudyVoices } from '../sources/voices.ts';
import { isPast } from '../tense.ts';
import type { StudyTexts } from '../texts.ts';

/** Who can take part in a study, or could. */
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

export function studyWho(
  here: PageContext,
  study: Study,
  { text, lang, html }: StudyTexts,
  voices: StudyVoices,
): StudyWho {
  const { who, study: words } = here.strings;
  const tense = tenseOf(study);
  const lists = [
    { heading: words.include[tense], criteria: text.include.map(html) },
    { heading: words.exclude[tense], criteria: text.exclude.map(html) },
  ].filter(({ criteria }) => criteria.length > 0);
  return {
    heading: words.who[tense],
    facts: [
      {
        label: isPast(study) ? words.recruited : who.recruits,
        value: study.recruits.map((kind) => who[kind]).join(', '),
        said: voices.of('recruits'),
      },
      {
        label: who.age,
        value: ageWords(study, here.language),
        said: voices.of('eligibility.minimumAge', 'eligibility.maximumAge'),
      },
      { label: who.sex, value: study.sex && who[study.sex], said: voices.of('eligibility.sex') },
    ],
    checklist: checklist(here, study),
    lists,
    lang,
    noCriteria: lists.length === 0 ? noCriteria(study, words) : undefined,
  };
}

/** Registers have criteria: those that a record was read from say more than the catalogue carries on. */
function noCriteria({ source, records }: Study, words: PageContext['strings']['study']): string | undefined {
  if (records.length > 0) return words.criteriaInRegister;
  return source && words.noCriteria;
}

/**
 * How readers are spoken to. Only of a study that they can ask to join is it said that they may fit.
 */
const tenseOf = (study: Study): 'open' | 'meant' | 'over' =>
  isPast(study) ? 'over' : canBeConsidered(study) ? 'open' : 'meant';
