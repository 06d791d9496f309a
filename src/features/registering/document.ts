import type { Catalogue, GlossaryTerm } from '../../catalogue/index.ts';
import type { PublishedFile } from '../../published.ts';
import { type FormFile, formFilePath, type HardWord } from './file.ts';

/** The file that the form fetches. */
export const formDocument = (catalogue: Catalogue): PublishedFile => ({
  path: formFilePath,
  type: 'application/json',
  content: JSON.stringify(formFile(catalogue)),
});

/** What the form needs to know of the catalogue, and no more. */
export const formFile = ({
  conditions,
  institutions,
  categories,
  studies,
  glossary,
}: Catalogue): FormFile => ({
  conditions: conditions.map(({ id, name, synonyms, icd10, searchWords }) => ({
    id,
    name,
    synonyms,
    icd10,
    searchWords,
  })),
  institutions: institutions.map(
    ({ id, name, shortName, englishName, trust, aliases, kind, place, towns, contact }) => ({
      id,
      name,
      shortName,
      englishName,
      trust,
      aliases,
      kind,
      place,
      towns,
      contact,
    }),
  ),
  categories: categories.map(({ id, name, aliases }) => ({ id, name, aliases })),
  studies: studies
    .filter(({ described }) => described)
    .map(({ id, norwegian }) => [id, norwegian.shortTitle]),
  hardWords: { nb: hardWords(glossary, 'nb'), nn: hardWords(glossary, 'nn') },
});

const hardWords = (glossary: readonly GlossaryTerm[], language: 'nb' | 'nn'): HardWord[] =>
  glossary
    .filter(({ everyday }) => !everyday)
    .map(({ term, forms, explanation }) => ({
      forms: [term[language], ...(forms?.[language] ?? [])].map((form) => form.toLowerCase()),
      explanation: explanation[language],
    }));
