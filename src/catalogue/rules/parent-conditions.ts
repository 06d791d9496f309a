import type { Rule } from './rule.ts';

/** A condition must not be its own ancestor: a landing page that gathers its children would never end. */
export const parentConditions: Rule = ({ conditions }) => {
  const parentsOf = new Map(conditions.map((entry) => [entry.id, entry.fields.parents]));
  const reaches = (from: string, goal: string, seen: Set<string>): boolean =>
    (parentsOf.get(from) ?? []).some((parent) => {
      if (parent === goal) return true;
      if (seen.has(parent)) return false;
      seen.add(parent);
      return reaches(parent, goal, seen);
    });
  return conditions
    .filter((entry) => reaches(entry.id, entry.id, new Set()))
    .map((entry) =>
      entry.problem(['parents'], {
        rule: 'parent-circle',
        message: `Sykdommen «${entry.id}» er sin egen overordnede gruppe.`,
        help: 'Fjern den av parents som peker tilbake.',
      }),
    );
};
