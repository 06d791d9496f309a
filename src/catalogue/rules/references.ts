import {
  type Meant,
  type Named,
  namedCategory,
  namedCondition,
  namedInstitution,
  resolverOf,
} from '../naming-resolver.ts';
import type { Problem } from '../problem.ts';
import type { FieldPath } from '../reading/file-places.ts';
import type { Entry } from '../reading/record.ts';
import type { Rule } from './rule.ts';

/** Every id a record points to must exist: institutions, conditions and categories. A name is understood as one. */
export const references: Rule = ({ studies, conditions, institutions, categories, brokenIds }) => {
  const check = (entry: Entry<unknown>, path: FieldPath, written: string, target: Target): Problem[] => {
    if (target.ids.has(written) || brokenIds.has(written) || brokenIds.has(target.file)) return [];
    return [unknown(entry, path, written, target)];
  };
  const condition = targetOf({
    kind: 'condition',
    name: 'Sykdommen',
    named: conditions.map(({ id, fields }) => namedCondition({ id, ...fields })),
    file: 'conditions',
    where: 'Sykdommene er filene i content/conditions.',
  });
  const institution = targetOf({
    kind: 'institution',
    name: 'Institusjonen',
    named: institutions.map(({ fields }) => namedInstitution(fields)),
    file: 'institutions.yaml',
    where: 'Institusjonene står i content/institutions.yaml.',
  });
  const category = targetOf({
    kind: 'category',
    name: 'Kategorien',
    named: categories.map(({ fields }) => namedCategory(fields)),
    file: 'categories.yaml',
    where:
      categories.length === 0
        ? 'Kategoriene skal stå i content/categories.yaml, som mangler eller er tom.'
        : `Kategoriene er: ${categories.map(({ fields }) => choice(namedCategory(fields))).join(', ')}.`,
  });
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

interface TargetList {
  kind: string;
  name: string;
  named: readonly Named[];
  /** The list the ids stand in; `brokenIds` knows it when it cannot be read. */
  file: string;
  where: string;
}

interface Target extends TargetList {
  ids: ReadonlySet<string>;
  meant(written: string): Meant;
}

/** Names are gathered only when something is not an id, for nearly everything is. */
function targetOf(list: TargetList): Target {
  let resolver: ((written: string) => Meant) | undefined;
  return {
    ...list,
    ids: new Set(list.named.map(({ id }) => id)),
    meant(written) {
      resolver ??= resolverOf(list.named);
      return resolver(written);
    },
  };
}

function unknown(entry: Entry<unknown>, path: FieldPath, written: string, target: Target): Problem {
  const { exactly, nearly } = target.meant(written);
  const [only, second] = exactly;
  if (only && !second) {
    return entry.problem(path, {
      rule: 'name-for-id',
      message: `«${written}» er et navn eller en kode. Her skal id-en stå.`,
      help: `Skriv «${only.id}» (${only.label}), eller kjør «npm run fix».`,
      ...entry.replacing(path, only.id),
    });
  }
  if (second) {
    return entry.problem(path, {
      rule: 'ambiguous-name',
      message: `«${written}» kan bety flere ting.`,
      help: `Velg en av disse: ${exactly.map(choice).join(', ')}.`,
    });
  }
  return entry.problem(path, {
    rule: `unknown-${target.kind}`,
    message: `${target.name} «${written}» finnes ikke.`,
    help: `${nearly ? `Mente du ${choice(nearly)}? ` : ''}${target.where}`,
  });
}

const choice = ({ id, label }: Named): string => `«${id}» (${label})`;
