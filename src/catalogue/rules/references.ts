import type { FieldPath } from '../reading/file-places.ts';
import type { Entry } from '../reading/record.ts';
import { didYouMean } from '../suggest.ts';
import type { Rule } from './rule.ts';

/** Every id a record points to must exist: institutions, conditions and categories. */
export const references: Rule = ({ studies, conditions, institutions, categories, brokenIds }) => {
  const check = (entry: Entry<unknown>, path: FieldPath, id: string, target: Target) => {
    if (target.ids.includes(id) || brokenIds.has(id) || brokenIds.has(target.file)) return [];
    return [
      entry.problem(path, {
        rule: `unknown-${target.kind}`,
        message: `${target.name} «${id}» finnes ikke.`,
        help: `${didYouMean(id, target.ids)}${target.where}`,
      }),
    ];
  };
  const condition: Target = {
    kind: 'condition',
    name: 'Sykdommen',
    ids: conditions.map((entry) => entry.id),
    file: 'conditions',
    where: 'Sykdommene er filene i content/conditions.',
  };
  const institution: Target = {
    kind: 'institution',
    name: 'Institusjonen',
    ids: institutions.map((entry) => entry.id),
    file: 'institutions.yaml',
    where: 'Institusjonene står i content/institutions.yaml.',
  };
  const category: Target = {
    kind: 'category',
    name: 'Kategorien',
    ids: categories.map((entry) => entry.id),
    file: 'categories.yaml',
    where:
      categories.length === 0
        ? 'Kategoriene skal stå i content/categories.yaml, som mangler eller er tom.'
        : `Kategoriene er: ${categories.map((entry) => entry.id).join(', ')}.`,
  };
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
  ];
};

interface Target {
  kind: string;
  name: string;
  ids: string[];
  /** The list the ids stand in; `brokenIds` knows it when it cannot be read. */
  file: string;
  where: string;
}
