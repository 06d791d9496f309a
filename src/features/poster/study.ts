import { conditionName, institutionName, type Status, type Study, textIn } from '../../catalogue/index.ts';
import { ageWords, certaintyWords, fill, joinWords, statusWords } from '../../i18n/index.ts';
import type { PageContext } from '../../page/context.ts';
import { type TitleSize, titleSize } from './title.ts';

/** What a poster says about one study. */
export interface PosterStudy {
  title: string;
  size: TitleSize;
  status: Status;
  statusWords: string;
  /** How sure the status is. */
  certainty: string | undefined;
  /** Who the study is for, what it is about and where; what is not known is left out. */
  facts: { label: string; value: string }[];
}

export function posterStudy(here: PageContext, study: Study): PosterStudy {
  const { language } = here;
  const { shortTitle } = textIn(study, language);
  return {
    title: shortTitle,
    size: titleSize(shortTitle),
    status: study.status,
    statusWords: statusWords(study, language),
    certainty: certaintyWords(study, language),
    facts: posterFacts(here, study),
  };
}

const mostNames = 4;

function posterFacts({ language, strings }: PageContext, study: Study): PosterStudy['facts'] {
  const { who, poster } = strings;
  const recruits = study.recruits.map((kind) => who[kind]);
  const sex = study.sex === 'female' ? who.female : study.sex === 'male' ? who.male : undefined;
  const people = [joinWords(recruits, language), sex, ageWords(study, language)].filter(
    (part) => part !== undefined && part !== '',
  );
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
