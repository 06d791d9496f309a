import { conditionName, institutionName, type Study, textIn } from '../../catalogue/index.ts';
import { ageWords, fill, joinWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import type { PosterSubject } from '../../page/route.ts';

/** How large a title is set, so that it keeps to a few lines and its longest word to one. */
export function titleSize(title: string): 'large' | 'medium' | 'small' {
  const longest = Math.max(...title.split(/[\s-]/).map((word) => word.length));
  if (title.length <= 45 && longest <= 16) return 'large';
  return title.length <= 75 && longest <= 20 ? 'medium' : 'small';
}

/** The name of what a poster is about. */
export function posterTitle(subject: PosterSubject, { language }: PageContext): string {
  if (subject.kind === 'study') return textIn(subject.study, language).shortTitle;
  if (subject.kind === 'condition') return conditionName(subject.condition, language);
  return institutionName(subject.institution, language);
}

const mostNames = 4;

/** Who a study is for, what it is about, and where it takes in participants. */
export function posterFacts(
  study: Study,
  { language, strings }: PageContext,
): { label: string; value: string }[] {
  const { who, poster } = strings;
  const sex = study.sex === 'female' ? who.female : study.sex === 'male' ? who.male : undefined;
  const people = [
    joinWords(
      study.recruits.map((kind) => who[kind]),
      language,
    ),
    sex,
    ageWords(study, language),
  ].filter((part) => part !== undefined && part !== '');
  const hospitals = study.sites
    .filter((site) => site.status === study.status)
    .map(({ institution }) => institution);
  const places = hospitals.map((each) =>
    hospitals.length === 1 ? institutionName(each, language) : each.shortName,
  );
  const conditions = study.conditions.map((condition) => conditionName(condition, language));
  return [
    { label: poster.who, value: capitalised(people.join(', ')) },
    { label: poster.about, value: firstNames(conditions) },
    { label: strings.study.where, value: firstNames(places) },
  ].filter(({ value }) => value !== '');

  function firstNames(names: string[]): string {
    if (names.length <= mostNames) return names.join(' · ');
    const first = names.slice(0, mostNames - 1).join(' · ');
    return fill(strings.morePlaces, { places: first, n: names.length - mostNames + 1 });
  }
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('nb') + text.slice(1);
