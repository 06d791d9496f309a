import { ageOrder } from './age-order.ts';
import { contactGiven } from './contact-given.ts';
import { contactPersons } from './contact-persons.ts';
import { fromHome } from './from-home.ts';
import { groupShares } from './group-shares.ts';
import { previousSlugs } from './identity/previous-slugs.ts';
import { registerNumbers } from './identity/register-numbers.ts';
import { sameStudy } from './identity/same-study.ts';
import { uniqueIds } from './identity/unique-ids.ts';
import { leftUnsaid } from './left-out/left-unsaid.ts';
import { minimumInformation } from './left-out/minimum-information.ts';
import { tenQuestions } from './left-out/ten-questions.ts';
import { oddFacts } from './odd-facts.ts';
import { publisher } from './publisher.ts';
import { references } from './references.ts';
import { repeatedValues } from './repeated-values.ts';
import type { Rule } from './rule.ts';
import { siteFile } from './site-file.ts';
import { confirmedStatus } from './standing/confirmed-status.ts';
import { dateOrder } from './standing/date-order.ts';
import { due } from './standing/due.ts';
import { openWords } from './standing/open-words.ts';
import { sitePlaces } from './standing/site-places.ts';
import { siteTowns } from './standing/site-towns.ts';
import { statusAgreement } from './standing/status-agreement.ts';
import { statusDates } from './standing/status-dates.ts';
import { bodyText } from './text/body-text.ts';
import { criteria } from './text/criteria.ts';
import { pageLanguages } from './text/page-languages.ts';
import { pastedText } from './text/pasted-text.ts';
import { titles } from './text/titles.ts';
import { translations } from './text/translations.ts';
import { diagnosisCodes } from './vocabulary/diagnosis-codes.ts';
import { institutions } from './vocabulary/institutions.ts';
import { parentConditions } from './vocabulary/parent-conditions.ts';
import { places } from './vocabulary/places.ts';
import { synonymOwners } from './vocabulary/synonym-owners.ts';
import { wordGroups } from './vocabulary/word-groups.ts';

/** Every rule the content must keep. */
export const rules: readonly Rule[] = [
  siteFile,
  publisher,
  uniqueIds,
  references,
  parentConditions,
  wordGroups,
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
  fromHome,
  groupShares,
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
