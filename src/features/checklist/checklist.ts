import { type Study, textIn } from '../../catalogue/index.ts';
import { plural, type Strings } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { type Claim, type Questions, questionsOf } from './questions.ts';
import { type ChecklistSheet, checklistSheet } from './sheet.ts';

/** The checklist of a study, as its page shows it. */
export interface Checklist {
  words: Strings['checklist'];
  /** How many questions there are, in words. */
  count: string;
  age: Questions['age'];
  /** The claims about the reader, those that the study looks for before those that hinder. */
  groups: ChecklistGroup[];
  sheet: ChecklistSheet;
}

interface ChecklistGroup {
  heading: string;
  claims: NamedClaim[];
}

/** A claim with a name of its own on the page, which keeps the answers to it together. */
export interface NamedClaim extends Claim {
  name: string;
}

/**
 * The checklist of a study; undefined where there is nothing to ask, where nobody has written of whom it takes in, or
 * where nobody new is taken in.
 *
 * @param here the study's own page: its address stands on the sheet for the doctor
 */
export function checklist(here: PageContext, study: Study): Checklist | undefined {
  if (!study.described) return undefined;
  const words = here.strings.checklist;
  const text = textIn(study, here.language);
  const lang = text.language === here.language ? undefined : text.language;
  const questions = questionsOf(study, text, words, lang);
  if (!questions) return undefined;
  return {
    words,
    count: plural(words.questions, questions.count),
    age: questions.age,
    groups: [
      { heading: words.looksFor, claims: named(questions.looksFor) },
      { heading: words.hinders, claims: named(questions.hinders) },
    ].filter(({ claims }) => claims.length > 0),
    sheet: checklistSheet(here, study, questions),
  };
}

const named = (claims: readonly Claim[]): NamedClaim[] =>
  claims.map((claim, index) => ({ ...claim, name: `${claim.wanted}-${index}` }));
