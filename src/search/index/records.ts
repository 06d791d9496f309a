import { languages, numbersOf, recordOf, type Study } from '../../catalogue/index.ts';
import type { Urls } from '../../urls.ts';
import type { ConceptsOfStudy, StudyConcepts } from './study-concepts.ts';
import { type Tie, tiedToken, ties } from './token.ts';

/** What the search index holds of one study. */
export interface SearchRecord {
  url: string;
  /** Running text. */
  content: string;
  meta: Record<string, string>;
}

/** What the index holds of a study. */
export const searchRecord = (study: Study, conceptsOf: ConceptsOfStudy, urls: Urls): SearchRecord => ({
  url: urls.study(study.id, study.language),
  content: runningText(study),
  meta: { ...tokens(conceptsOf(study)), ...words(study) },
});

const tokens = (concepts: StudyConcepts): Record<Tie, string> =>
  recordOf(ties, (tie) => join(concepts[tie].map(({ token }) => tiedToken(token, tie))));

/** Words that find the study as they stand: its titles, numbers, hospitals and their nicknames. */
function words(study: Study): Record<string, string> {
  return {
    title: study.norwegian.shortTitle,
    title_en: study.english?.shortTitle ?? '',
    numbers: join(numbersOf(study.ids).map(({ number }) => number)),
    places: join([
      ...study.institutions.flatMap(({ name, shortName, englishName, place }) => [
        name,
        shortName,
        englishName ?? '',
        place,
      ]),
      ...study.unnamedSites.map(({ town }) => town),
    ]),
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
