import { contactOf, isWaiting, numbersOf, type Study, textIn } from '../../catalogue/index.ts';
import { ageWords, fill } from '../../i18n/index.ts';
import type { Fact } from '../../kit/facts.ts';
import type { PageContext } from '../../page/context.ts';
import type { Claim, Questions } from './questions.ts';
import { questionsLeft } from './questions-left.ts';
import type { Verdict } from './verdict.ts';

/** What the answers to the checklist mean, and the sheet to bring to a doctor. A script fills in the answers. */
export interface ChecklistSheet {
  verdicts: { name: Verdict; title: string; text: string; more: string | undefined }[];
  /** Said with every verdict, where the study has not opened. */
  waiting: string | undefined;
  /** The study, its numbers, who answers for it and its address. */
  facts: Fact[];
  /** What was asked about age, for the list of answers; undefined where the study has no limits. */
  age: string | undefined;
  /** What else was asked, in the order of the questions. */
  claims: Claim[];
  /** Questions for the doctor, and what the study does not state. */
  advice: string[];
}

export function checklistSheet(here: PageContext, study: Study, questions: Questions): ChecklistSheet {
  const words = here.strings.checklist;
  return {
    verdicts: [
      { name: 'possible', ...words.possible, more: undefined },
      { name: 'unlikely', ...words.unlikely },
      { name: 'ask', ...words.ask, more: undefined },
    ],
    waiting: isWaiting(study) ? words.waiting : undefined,
    facts: studyFacts(here, study),
    age:
      questions.age &&
      fill(questions.age.unit ? words.ageAnyAnswer : words.ageAnswer, {
        ages: ageWords(study, here.language) ?? '',
      }),
    claims: [...questions.looksFor, ...questions.hinders],
    advice: [...new Set([...Object.values(words.advice), ...questionsLeft(here, study)])],
  };
}

function studyFacts({ language, path, strings, urls }: PageContext, study: Study): Fact[] {
  const words = strings.checklist;
  const text = textIn(study, language);
  const { name, email, phone, url } = contactOf(study) ?? {};
  const contact = [name, email, phone, url].filter(Boolean).join(' · ');
  return [
    {
      label: words.study,
      value: text.shortTitle,
      lang: text.language === language ? undefined : text.language,
    },
    ...numbersOf(study.ids).map(({ register, number }) => ({
      label: strings.register[register],
      value: number,
    })),
    ...(contact === '' ? [] : [{ label: strings.study.contact, value: contact }]),
    { label: words.address, value: urls.absolute(path) },
  ];
}
