import { ageOrder } from './age-order.ts';
import { contactGiven } from './contact-given.ts';
import { contactPersons } from './contact-persons.ts';
import { fromHome } from './from-home.ts';
import { groupShares } from './group-shares.ts';
import { leftUnsaid } from './left-out/left-unsaid.ts';
import { minimumInformation } from './left-out/minimum-information.ts';
import { tenQuestions } from './left-out/ten-questions.ts';
import { oddFacts } from './odd-facts.ts';
import { references } from './references.ts';
import { repeatedValues } from './repeated-values.ts';
import type { Rule } from './rule.ts';
import { confirmedStatus } from './standing/confirmed-status.ts';
import { dateOrder } from './standing/date-order.ts';
import { due } from './standing/due.ts';
import { openWords } from './standing/open-words.ts';
import { sitePlaces } from './standing/site-places.ts';
import { statusAgreement } from './standing/status-agreement.ts';
import { statusDates } from './standing/status-dates.ts';
import { criteria } from './text/criteria.ts';
import { emptyStudy } from './text/empty-body.ts';
import { pastedText } from './text/pasted-text.ts';
import { titles } from './text/titles.ts';

/**
 * The rules that can be looked for in one study's file alone, with nothing that needs Node: what the form tells of
 * while somebody writes. What needs the other files, or the reader of Markdown, the check tells of later.
 */
export const rulesOfOneStudy: readonly Rule[] = [
  references,
  sitePlaces,
  statusAgreement,
  statusDates,
  confirmedStatus,
  openWords,
  dateOrder,
  ageOrder,
  oddFacts,
  fromHome,
  groupShares,
  criteria,
  repeatedValues,
  due,
  contactGiven,
  contactPersons,
  titles,
  pastedText,
  minimumInformation,
  leftUnsaid,
  tenQuestions,
  ({ studies }) => studies.flatMap(emptyStudy),
];
