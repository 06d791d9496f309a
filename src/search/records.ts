import {
  type Catalogue,
  type Condition,
  inReadingOrder,
  languages,
  type Study,
  type StudyText,
} from '../catalogue/index.ts';
import { cardPlaces, whoWords } from '../i18n/index.ts';
import type { Urls } from '../urls.ts';
import type { CardFields } from './card.ts';
import type { FilterName } from './filter-names.ts';

/** What the search index holds of one study. */
export interface SearchRecord {
  url: string;
  /** Running text, for matching and excerpts. */
  content: string;
  meta: Record<string, string>;
  filters: Record<FilterName, string[]>;
  /** Place in the reading order, for lists without a query. */
  sort: { order: string };
}

/** One record a study, sorted by id: Pagefind gives the same bytes only for the same order. */
export function searchRecords(catalogue: Catalogue, urls: Urls): SearchRecord[] {
  const order = new Map(inReadingOrder(catalogue.studies).map((study, index) => [study.id, index]));
  return [...catalogue.studies]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((study) => ({
      url: urls.study(study.id, study.language),
      content: [study.norwegian, study.english]
        .flatMap((text) => (text ? [runningText(text)] : []))
        .join('\n'),
      meta: { ...cardFields(study, urls), ...words(study) },
      filters: {
        status: [study.status],
        category: study.categories.map((category) => category.id),
        institution: study.institutions.map((institution) => institution.id),
        region: study.regions,
      },
      sort: { order: String(order.get(study.id)).padStart(6, '0') },
    }));
}

/** What a result card shows, in Norwegian and in English. */
function cardFields(study: Study, urls: Urls): CardFields {
  const english = study.english ?? study.norwegian;
  return {
    title: study.norwegian.shortTitle,
    title_en: english.shortTitle,
    language: study.language,
    language_en: english.language,
    url_en: urls.study(study.id, 'en'),
    status: study.status,
    where: cardPlaces(study, study.language),
    where_en: cardPlaces(study, 'en'),
    who: whoWords(study, study.language).join(' · '),
    who_en: whoWords(study, 'en').join(' · '),
    summary: study.norwegian.summary,
    summary_en: english.summary,
  };
}

/** Words that should find the study but are not shown: other names, numbers, hospitals and their nicknames. */
function words(study: Study): Record<string, string> {
  return {
    conditions: join(study.allConditions.flatMap(namesOf)),
    keywords: join([
      ...study.norwegian.keywords,
      ...(study.english?.keywords ?? []),
      ...study.categories.flatMap((category) => Object.values(category.name)),
      study.norwegian.title,
      study.english?.title ?? '',
    ]),
    numbers: join(Object.values(study.ids)),
    places: join(
      study.institutions.flatMap(({ name, shortName, englishName, trust, aliases, place }) => [
        name,
        shortName,
        englishName ?? '',
        trust ?? '',
        place,
        ...aliases,
      ]),
    ),
    sponsor: study.sponsor?.name ?? '',
  };
}

const namesOf = ({ name, synonyms, searchWords }: Condition): string[] =>
  languages.flatMap((language) => [name[language], ...synonyms[language], ...searchWords[language]]);

// Exclusion criteria stay out: «Du kan ikke delta hvis du har diabetes» must not answer a search for diabetes.
const runningText = ({ shortTitle, summary, include, note, body }: StudyText): string =>
  [shortTitle, summary, ...include, note ?? '', body.text].filter((part) => part !== '').join('. ');

const join = (parts: readonly string[]): string =>
  [...new Set(parts)].filter((part) => part !== '').join(', ');
