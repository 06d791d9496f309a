import { type Catalogue, inReadingOrder, languages, type Study } from '../catalogue/index.ts';
import type { Urls } from '../urls.ts';
import { type AgeGroup, ageGroups, type Filters } from './filter-names.ts';
import { conceptsOfStudies, type StudyConcepts } from './study-concepts.ts';
import { type Tie, tiedToken, ties } from './token.ts';

/** What the search index holds of one study. */
export interface SearchRecord {
  url: string;
  /** Running text. */
  content: string;
  meta: Record<string, string>;
  filters: Filters;
  /** Place in the reading order, for lists without a query. */
  sort: { order: string };
}

/** One record a study, sorted by id: Pagefind gives the same bytes only for the same order. */
export function searchRecords(catalogue: Catalogue, urls: Urls): SearchRecord[] {
  const order = new Map(inReadingOrder(catalogue.studies).map((study, index) => [study.id, index]));
  const conceptsOf = conceptsOfStudies(catalogue);
  return [...catalogue.studies]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((study) => ({
      url: urls.study(study.id, study.language),
      content: runningText(study),
      meta: { ...tokens(conceptsOf(study)), ...words(study) },
      filters: filtersOf(study),
      sort: { order: String(order.get(study.id)).padStart(6, '0') },
    }));
}

/** What a study can be found under. */
export const filtersOf = (study: Study): Filters => ({
  status: [study.status],
  age: agesOf(study),
  region: study.regions,
  category: study.categories.map((category) => category.id),
  institution: study.institutions.map((institution) => institution.id),
  recruits: study.recruits,
  type: [study.type],
  intervention: study.interventions,
  remote: study.norwegian.remote ? ['yes'] : [],
});

/** The age groups someone of whom can take part; none when the study does not say. */
function agesOf({ minimumAge, maximumAge }: Study): AgeGroup[] {
  if (minimumAge === undefined && maximumAge === undefined) return [];
  return (Object.keys(ageGroups) as AgeGroup[]).filter((group) => {
    const [from, to] = ageGroups[group];
    return (minimumAge ?? 0) <= to && (maximumAge ?? to) >= from;
  });
}

const tokens = (concepts: StudyConcepts): Record<Tie, string> =>
  Object.fromEntries(
    ties.map((tie) => [tie, join(concepts[tie].map(({ token }) => tiedToken(token, tie)))]),
  ) as Record<Tie, string>;

/** Words that find the study as they stand: its titles, numbers, hospitals and their nicknames. */
function words(study: Study): Record<string, string> {
  return {
    title: study.norwegian.shortTitle,
    title_en: study.english?.shortTitle ?? '',
    numbers: join(Object.values(study.ids)),
    places: join(
      study.institutions.flatMap(({ name, shortName, englishName, place }) => [
        name,
        shortName,
        englishName ?? '',
        place,
      ]),
    ),
    sponsor: study.sponsor?.name ?? '',
  };
}

// Exclusion criteria stay out: «Du kan ikke delta hvis du har diabetes» must not answer a search for diabetes.
function runningText(study: Study): string {
  const names = study.conditions.flatMap(({ name }) => languages.map((language) => name[language]));
  const { title, shortTitle, summary, keywords, include, note, body } = study.norwegian;
  const { english } = study;
  const texts = [shortTitle, summary, ...include, note ?? '', body.text, title, keywords.join(', ')];
  // Concepts make English words find Norwegian texts; the English text itself would double the index.
  if (english) texts.push(english.shortTitle, english.summary, english.title, english.keywords.join(', '));
  return [...texts, join(names)].filter((part) => part !== '').join('. ');
}

const join = (parts: readonly string[]): string =>
  [...new Set(parts)].filter((part) => part !== '').join(', ');
