import {
  categoryName,
  conditionName,
  endedOn,
  institutionName,
  isGivenUp,
  lastDay,
  numbersOf,
  registerAddress,
  type Study,
} from '../../catalogue/index.ts';
import { fill, formatPartialDate, participantWords, plural } from '../../i18n/index.ts';
import type { Fact } from '../../kit/facts.ts';
import type { PageContext } from '../../page/context.ts';
import type { StudyVoices } from './sources/voices.ts';
import type { StudyTexts } from './texts.ts';

/** What is registered about a study, from its titles to its numbers. */
export function studyFacts(here: PageContext, study: Study, texts: StudyTexts, voices: StudyVoices): Fact[] {
  const { language, strings, urls } = here;
  const words = strings.study;
  const { coordinator, sponsor } = study;
  return [
    ...titles(here, study, texts),
    { label: words.acronym, value: study.acronym, said: voices.of('acronym') },
    {
      label: words.conditions,
      links: study.conditions.map((condition) => ({
        value: conditionName(condition, language),
        href: urls.condition(condition.id, language),
      })),
      said: voices.of('conditions'),
    },
    {
      label: words.categories,
      links: study.categories.map((category) => ({
        value: categoryName(category, language),
        href: urls.category(category.id, language),
      })),
    },
    { label: strings.label.type, value: study.type && strings.type[study.type], said: voices.of('type') },
    {
      // In a study that only observes, nothing is tried out.
      label: study.type === 'observational' ? strings.label.observed : strings.label.intervention,
      value: study.interventions.map((kind) => strings.intervention[kind]).join(', '),
      said: voices.of('interventions'),
    },
    { label: words.phase, value: study.phase.join('–'), said: voices.of('phase') },
    { label: words.design, value: designWords(here, study), said: voices.of('design') },
    {
      label: words.participants,
      value: participantWords(study, study.participants, language),
      said: voices.of('participants'),
    },
    { ...completion(here, study), said: voices.of('completed') },
    {
      label: words.coordinator,
      value: coordinator && institutionName(coordinator, language),
      href: coordinator && urls.hospital(coordinator.id, language),
    },
    {
      label: words.sponsor,
      value: sponsor && `${sponsor.name} (${strings.sponsorKind[sponsor.kind]})`,
      said: voices.of('sponsor'),
    },
    { label: words.funders, value: study.funders.join(', '), said: voices.of('funders') },
    ...registerNumbers(here, study),
  ];
}

/**
 * The title that a register has, in its own language, and the study's own where it is another. Where the facts are
 * from a register, a title that is not the register's is a translation, and is called one.
 */
function titles({ language, strings }: PageContext, study: Study, { text, lang }: StudyTexts): Fact[] {
  const words = strings.study;
  const { registeredTitle: registered, source, voices } = study;
  const register = voices.registeredTitle ?? source?.register;
  // A translation without a title of its own has the page's heading for one.
  const isSame = text.title === registered?.text || text.title === text.shortTitle;
  return [
    ...(registered
      ? [
          {
            label: register
              ? fill(words.registeredTitle, { register: strings.registerName[register] })
              : words.registeredTitleOnly,
            value: registered.text,
            lang: registered.language === language ? undefined : registered.language,
          },
        ]
      : []),
    ...(isSame
      ? []
      : [
          {
            label: voices.title
              ? fill(words.registeredTitle, { register: strings.registerName[voices.title] })
              : registered && register
                ? words.translatedTitle
                : words.officialTitle,
            value: text.title,
            lang,
          },
        ]),
  ];
}

/** How many groups, how they are made up and who knows; empty when not stated. */
function designWords({ strings }: PageContext, { design }: Study): string {
  const words = strings.study;
  const { allocation, masking, groups } = design ?? {};
  return [
    ...(groups === undefined ? [] : [plural(words.groupCount, groups)]),
    ...(allocation === undefined ? [] : [words.allocation[allocation]]),
    ...(masking === undefined ? [] : [words.masking[masking]]),
  ].join(', ');
}

/**
 * When a study ended, or is to: a plan that has passed is still a plan until somebody says that it ended. What was
 * withdrawn never began, so that it cannot end.
 */
function completion({ language, strings, catalogue }: PageContext, study: Study): Fact {
  const { completed } = study;
  const words = strings.study;
  if (completed === undefined || study.stopKind === 'withdrawn') return { label: words.toComplete };
  const hasPassed = lastDay(completed) < catalogue.today;
  const plan = hasPassed ? words.wasToComplete : words.toComplete;
  return {
    label: endedOn(study, catalogue.today) ? (isGivenUp(study) ? words.ended : words.completed) : plan,
    value: formatPartialDate(completed, language),
  };
}

function registerNumbers({ strings }: PageContext, study: Study): Fact[] {
  return numbersOf(study.ids).map(({ register, number }) => ({
    label: strings.register[register],
    value: number,
    printed: true,
    ...registerAddress(register, number),
  }));
}
