import {
  type Catalogue,
  type Category,
  type Condition,
  conditionsInUse,
  type Institution,
  narrowerConditions,
  type Study,
  studiesAt,
  studiesLedFrom,
  studiesOfCategory,
  studiesOfCondition,
} from '../../catalogue/index.ts';
import type { FileMaker } from '../../published.ts';
import type { Urls } from '../../urls.ts';
import { envelope } from './envelope.ts';
import type { DataOf } from './kinds.ts';
import { toSummary } from './study-facts.ts';
import { addressesOf, countsAt, countsOf } from './subject-parts.ts';

/** A document for each institution, each condition with a study, and each category. */
export const subjectDocuments: FileMaker = function* (catalogue, urls) {
  // A study stands in the documents of all its subjects, and is the same in each.
  const summaries = new Map(catalogue.studies.map((study) => [study, toSummary(study, urls)]));
  const listed = (studies: readonly Study[]) => ({
    ...countsOf(studies),
    studies: studies.flatMap((study) => summaries.get(study) ?? []),
  });
  for (const institution of catalogue.institutions)
    yield envelope('institution', catalogue, {
      ...institutionFacts(institution, urls),
      ...listed(studiesAt(catalogue, institution)),
      ...countsAt(catalogue, institution),
      ledFrom: studiesLedFrom(catalogue, institution).flatMap((study) => summaries.get(study) ?? []),
    });
  for (const condition of conditionsInUse(catalogue))
    yield envelope('condition', catalogue, {
      ...conditionFacts(condition, catalogue, urls),
      ...listed(studiesOfCondition(catalogue, condition)),
    });
  for (const category of catalogue.categories)
    yield envelope('category', catalogue, {
      ...categoryFacts(category, urls),
      ...listed(studiesOfCategory(catalogue, category)),
    });
};

type FactsOf<Kind extends 'institution' | 'condition' | 'category'> = Omit<
  DataOf<Kind>,
  'studies' | 'total' | 'open' | 'uncertain' | 'ledFrom'
>;

const institutionFacts = (institution: Institution, urls: Urls): FactsOf<'institution'> => ({
  id: institution.id,
  name: institution.name,
  shortName: institution.shortName,
  englishName: institution.englishName ?? null,
  kind: institution.kind,
  ownership: institution.ownership,
  trust: institution.trust ?? null,
  orgnr: institution.orgnr ?? null,
  place: institution.place,
  towns: institution.towns,
  region: institution.region,
  latitude: institution.latitude ?? null,
  longitude: institution.longitude ?? null,
  website: institution.website ?? null,
  ...addressesOf((language) => urls.hospital(institution.id, language), urls),
});

const conditionFacts = (condition: Condition, catalogue: Catalogue, urls: Urls): FactsOf<'condition'> => ({
  id: condition.id,
  name: condition.name,
  summary: condition.summary,
  synonyms: condition.synonyms,
  icd10: condition.icd10,
  broader: condition.parents.map(({ id }) => id),
  narrower: narrowerConditions(catalogue, condition).map(({ id }) => id),
  ...addressesOf((language) => urls.condition(condition.id, language), urls),
});

const categoryFacts = ({ id, name, summary }: Category, urls: Urls): FactsOf<'category'> => ({
  id,
  name,
  summary,
  ...addressesOf((language) => urls.category(id, language), urls),
});
