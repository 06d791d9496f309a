import { nameFault, searchWordTarget, type Target, targetsOf } from '../naming/faults.ts';
import { namedCategory, namedCondition, namedInstitution, namedSearchWord } from '../naming/resolver.ts';
import type { Problem } from '../problem.ts';
import type { FieldPath } from '../reading/file-places.ts';
import type { Entry } from '../reading/record.ts';
import type { Rule } from './rule.ts';

/** Every id a record points to must exist: institutions, conditions, categories, search words. A name is understood as one. */
export const references: Rule = ({ studies, conditions, institutions, categories, lexicon, brokenIds }) => {
  const check = (entry: Entry<unknown>, path: FieldPath, written: string, target: Target): Problem[] => {
    if ([written, ...target.files].some((name) => brokenIds.has(name)) || target.ids.has(written)) return [];
    return [unknown(entry, path, written, target)];
  };
  const { condition, institution, category } = targetsOf({
    conditions: conditions.map(({ id, fields }) => namedCondition({ id, ...fields })),
    institutions: institutions.map(({ fields }) => namedInstitution(fields)),
    categories: categories.map(({ fields }) => namedCategory(fields)),
  });
  const searchWord = searchWordTarget(lexicon.map(({ fields }) => namedSearchWord(fields)));
  return [
    ...studies.flatMap((study) => [
      ...study.fields.conditions.flatMap((id, index) => check(study, ['conditions', index], id, condition)),
      ...study.fields.categories.flatMap((id, index) => check(study, ['categories', index], id, category)),
      ...study.fields.sites.flatMap((site, index) =>
        site.institution === undefined
          ? []
          : check(study, ['sites', index, 'institution'], site.institution, institution),
      ),
      ...(study.fields.coordinator === undefined
        ? []
        : check(study, ['coordinator'], study.fields.coordinator, institution)),
    ]),
    ...conditions.flatMap((entry) =>
      entry.fields.parents.flatMap((id, index) => check(entry, ['parents', index], id, condition)),
    ),
    ...lexicon.flatMap((entry) => [
      ...entry.fields.partOf.flatMap((id, index) => check(entry, ['partOf', index], id, searchWord)),
      ...entry.fields.usedFor.flatMap((id, index) => check(entry, ['usedFor', index], id, condition)),
    ]),
  ];
};

function unknown(entry: Entry<unknown>, path: FieldPath, written: string, target: Target): Problem {
  const { replacement, ...fault } = nameFault(written, target);
  return entry.problem(path, {
    ...fault,
    ...(replacement !== undefined && entry.replacing(path, replacement)),
  });
}
