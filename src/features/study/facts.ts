import {
  categoryName,
  conditionName,
  institutionName,
  numbersOf,
  registerAddress,
  type Study,
} from '../../catalogue/index.ts';
import { fill, formatDate, formatNumber } from '../../i18n/index.ts';
import type { Fact } from '../../kit/facts.ts';
import type { PageContext } from '../../page/context.ts';
import type { StudyTexts } from './texts.ts';

/** What is registered about a study, from its full title to its results. */
export function studyFacts(here: PageContext, study: Study, { text, lang }: StudyTexts): Fact[] {
  const { language, strings, urls } = here;
  const words = strings.study;
  const { coordinator, sponsor } = study;
  return [
    { label: words.officialTitle, value: text.title, lang },
    {
      label: words.conditions,
      links: study.conditions.map((condition) => ({
        value: conditionName(condition, language),
        href: urls.condition(condition.id, language),
      })),
    },
    {
      label: words.categories,
      links: study.categories.map((category) => ({
        value: categoryName(category, language),
        href: urls.category(category.id, language),
      })),
    },
    { label: strings.label.type, value: strings.type[study.type] },
    {
      label: strings.label.intervention,
      value: study.interventions.map((kind) => strings.intervention[kind]).join(', '),
    },
    { label: words.phase, value: study.phase.join('–') },
    { label: words.participants, value: participantWords(here, study) },
    {
      label: words.coordinator,
      value: coordinator && institutionName(coordinator, language),
      href: coordinator && urls.hospital(coordinator.id, language),
    },
    {
      label: words.sponsor,
      value: sponsor && `${sponsor.name} (${strings.sponsorKind[sponsor.kind]})`,
    },
    ...registerNumbers(here, study),
    ...study.results.map((result) => ({ label: words.results, value: result.title, href: result.url })),
  ];
}

/** How many are planned and taken in, and when that was counted; empty when not stated. */
function participantWords({ language, strings }: PageContext, study: Study): string {
  const words = strings.study;
  const { planned, included, asOf } = study.participants ?? {};
  return [
    ...(planned === undefined ? [] : [fill(words.planned, { n: formatNumber(planned, language) })]),
    ...(included === undefined ? [] : [fill(words.included, { n: formatNumber(included, language) })]),
    ...(asOf === undefined ? [] : [fill(words.asOf, { date: formatDate(asOf, language) })]),
  ].join(', ');
}

function registerNumbers({ strings }: PageContext, study: Study): Fact[] {
  return numbersOf(study.ids).map(({ register, number }) => ({
    label: strings.register[register],
    value: number,
    printed: true,
    ...registerAddress(register, number),
  }));
}
