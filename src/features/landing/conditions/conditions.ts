import { conditionName, conditionsInUse, studiesOfCondition } from '../../../catalogue/index.ts';
import { sortWords } from '../../../i18n/index.ts';
import type { PageContext } from '../../../page/context.ts';
import { everyLanguage } from '../../../page/head.ts';
import type { Page } from '../../../page/page.ts';
import type { Path } from '../../../urls.ts';
import { countWords } from '../parts/count-words.ts';

/** The conditions with studies, from A to Z. */
export interface ConditionsPage extends Page {
  title: string;
  lead: string;
  conditions: { href: Path; name: string; studies: string }[];
}

export function conditionsPage(here: PageContext): ConditionsPage {
  const { language, strings, urls, catalogue } = here;
  const { title, lead, description } = strings.conditions;
  const conditions = conditionsInUse(catalogue).map((condition) => ({
    href: urls.condition(condition.id, language),
    name: conditionName(condition, language),
    studies: countWords(here, studiesOfCondition(catalogue, condition)),
  }));
  return {
    head: { title, description, translations: everyLanguage(here) },
    title,
    lead,
    conditions: sortWords(conditions, ({ name }) => name, language),
  };
}
