import type { FieldFault } from '../schema/fault.ts';
import { type Meant, type Named, resolverOf } from './resolver.ts';

/** Everything that files point to, with what people call it. */
export interface Names {
  conditions: readonly Named[];
  institutions: readonly Named[];
  categories: readonly Named[];
}

/** What studies point to, which a new study is asked for. */
export type TargetKind = 'condition' | 'institution' | 'category';

/** One kind of what files point to. */
export interface Target {
  kind: TargetKind | 'search-word';
  /** What one of them is called, with its capital. */
  name: string;
  /** The lists the ids stand in. */
  files: readonly string[];
  /** Where an editor finds them. */
  where: string;
  named: readonly Named[];
  ids: ReadonlySet<string>;
  meant(written: string): Meant;
}

/** What studies can point to, by kind. */
export function targetsOf({ conditions, institutions, categories }: Names): Record<TargetKind, Target> {
  return {
    condition: targetOf({
      kind: 'condition',
      name: 'Sykdommen',
      named: conditions,
      files: ['conditions'],
      where: 'Sykdommene er filene i content/conditions.',
    }),
    institution: targetOf({
      kind: 'institution',
      name: 'Institusjonen',
      named: institutions,
      files: ['institutions.yaml'],
      where: 'Institusjonene står i content/institutions.yaml.',
    }),
    category: targetOf({
      kind: 'category',
      name: 'Kategorien',
      named: categories,
      files: ['categories.yaml'],
      where:
        categories.length === 0
          ? 'Kategoriene skal stå i content/categories.yaml, som mangler eller er tom.'
          : `Kategoriene er: ${categories.map(choice).join(', ')}.`,
    }),
  };
}

/** What search words can be a part of: other search words. */
export const searchWordTarget = (named: readonly Named[]): Target =>
  targetOf({
    kind: 'search-word',
    name: 'Søkeordet',
    named,
    files: ['lexicon.yaml', 'medicines.yaml'],
    where: 'Søkeordene står i content/lexicon.yaml og content/medicines.yaml.',
  });

/** Names are gathered only when something is not an id, for nearly everything is. */
function targetOf(list: Omit<Target, 'ids' | 'meant'>): Target {
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

/** What to say of a word that is no id: the id it stands for, the ids it may stand for, or that there is none. */
export function nameFault(written: string, target: Target): FieldFault {
  const { exactly, nearly } = target.meant(written);
  const [only, second] = exactly;
  if (only && !second) {
    return {
      rule: 'name-for-id',
      message: `«${written}» er et navn eller en kode. Her skal id-en stå.`,
      help: `Skriv «${only.id}» (${only.label}), eller kjør «npm run fix».`,
      replacement: only.id,
    };
  }
  if (second) {
    return {
      rule: 'ambiguous-name',
      message: `«${written}» kan bety flere ting.`,
      help: `Velg en av disse: ${exactly.map(choice).join(', ')}.`,
    };
  }
  return {
    rule: `unknown-${target.kind}`,
    message: `${target.name} «${written}» finnes ikke.`,
    help: `${nearly ? `Mente du ${choice(nearly)}? ` : ''}${target.where}`,
  };
}

const choice = ({ id, label }: Named): string => `«${id}» (${label})`;
