import { memo } from '../basics/memo.ts';
import type { Content } from '../reading/content.ts';
import type { Entry } from '../reading/record.ts';
import type { CategoryFields, ConditionFields, InstitutionFields } from '../schema/vocabulary.ts';

/** What one study is judged beside, as the page of the form fetches it. */
export interface StudySurroundings {
  conditions: (Pick<ConditionFields, 'name' | 'synonyms' | 'icd10' | 'searchWords'> & { id: string })[];
  institutions: Pick<
    InstitutionFields,
    'id' | 'name' | 'shortName' | 'englishName' | 'trust' | 'aliases' | 'kind' | 'place' | 'towns' | 'contact'
  >[];
  categories: Pick<CategoryFields, 'id' | 'name' | 'aliases'>[];
}

/** The content around one study. What the rules for a study do not ask for is not in it. */
export const contentAround = (around: StudySurroundings, today: string): Content => ({
  ...entriesOf(around),
  today,
});

const entriesOf = memo((around: StudySurroundings): Content => {
  return {
    root: 'content',
    today: '',
    texts: new Map(),
    site: undefined,
    studies: [],
    undescribed: [],
    captured: [],
    runs: [],
    translations: [],
    conditions: around.conditions.map((fields) =>
      entryOf(fields.id, { ...fields, parents: [] } as unknown as ConditionFields),
    ),
    institutions: around.institutions.map((fields) => entryOf(fields.id, fields as InstitutionFields)),
    categories: around.categories.map((fields) => entryOf(fields.id, fields as CategoryFields)),
    glossary: [],
    lexicon: [],
    places: [],
    pages: { nb: [], nn: [], en: [] },
    // The towns of Norway are not sent to the page: whether one is known is for the check to say.
    brokenIds: new Set(['places.yaml']),
  };
});

const entryOf = <Fields>(id: string, fields: Fields): Entry<Fields> => ({
  id,
  file: '',
  fields,
  body: '',
  bodyLine: 1,
  line: () => 1,
  states: () => true,
  problem: (path, fault) => ({ file: '', line: 1, field: path.join('.'), level: 'error', ...fault }),
  replacing: () => ({}),
});
