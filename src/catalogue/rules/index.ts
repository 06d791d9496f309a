import { ageOrder } from './age-order.ts';
import { contactGiven } from './contact-given.ts';
import { contactPersons } from './contact-persons.ts';
import { criteria } from './criteria.ts';
import { diagnosisCodes } from './diagnosis-codes.ts';
import { institutions } from './institutions.ts';
import { leftUnsaid } from './left-unsaid.ts';
import { minimumInformation } from './minimum-information.ts';
import { oddFacts } from './odd-facts.ts';
import { pageLanguages } from './page-languages.ts';
import { parentConditions } from './parent-conditions.ts';
import { places } from './places.ts';
import { previousSlugs } from './previous-slugs.ts';
import { publisher } from './publisher.ts';
import { references } from './references.ts';
import { registerNumbers } from './register-numbers.ts';
import { repeatedValues } from './repeated-values.ts';
import type { Rule } from './rule.ts';
import { sameStudy } from './same-study.ts';
import { siteFile } from './site-file.ts';
import { confirmedStatus } from './standing/confirmed-status.ts';
import { dateOrder } from './standing/date-order.ts';
import { due } from './standing/due.ts';
import { openWords } from './standing/open-words.ts';
import { sitePlaces } from './standing/site-places.ts';
import { siteTowns } from './standing/site-towns.ts';
import { statusAgreement } from './standing/status-agreement.ts';
import { statusDates } from './standing/status-dates.ts';
import { synonymOwners } from './synonym-owners.ts';
import { tenQuestions } from './ten-questions.ts';
import { bodyText } from './text/body-text.ts';
import { pastedText } from './text/pasted-text.ts';
import { titles } from './text/titles.ts';
import { translations } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';

/** Every rule the content must keep. */
export const rules: readonly Rule[] = [
  siteFile,
  publisher,
  uniqueIds,
  references,
  parentConditions,
  synonymOwners,
  diagnosisCodes,
  registerNumbers,
  sameStudy,
  sitePlaces,
  siteTowns,
  statusAgreement,
  statusDates,
  confirmedStatus,
  openWords,
  dateOrder,
  ageOrder,
  oddFacts,
  criteria,
  repeatedValues,
  institutions,
  due,
  contactGiven,
  contactPersons,
  titles,
  pastedText,
  minimumInformation,
  leftUnsaid,
  tenQuestions,
  bodyText,
  translations,
  previousSlugs,
  pageLanguages,
  places,
];
