import type { Fault, Problem } from '../problem.ts';
import type { Content } from '../reading/content.ts';
import { problemAt } from '../reading/source.ts';
import type { Rule } from './rule.ts';

/**
 * What the content does not keep of some rules. A rule that stops at a study becomes a problem of that study, and
 * looks at all the others: one file never hides what is wrong with another.
 */
export const contradictions = (rules: readonly Rule[], content: Content): Problem[] =>
  rules.flatMap((rule) => {
    const found = attempt(rule, content);
    return found.ok ? found.problems : withoutStoppers(rule, content, found.error);
  });

type Attempt = { ok: true; problems: Problem[] } | { ok: false; error: unknown };

function attempt(rule: Rule, content: Content): Attempt {
  try {
    return { ok: true, problems: rule(content) };
  } catch (error) {
    return { ok: false, error };
  }
}

/** Looks for the studies that a rule stops at one by one, and judges what is left. */
function withoutStoppers(rule: Rule, content: Content, error: unknown): Problem[] {
  const whole = problemAt(content.root, 1, '', ruleStops(rule, error));
  const noStudies = { ...content, studies: [], translations: [] };
  if (!attempt(rule, noStudies).ok) return [whole];
  const { studies, translations } = content;
  const studyIds = new Set(studies.map(({ id }) => id));
  const stopped = new Set<string>();
  const told = [...studies, ...translations.filter(({ id }) => !studyIds.has(id))].flatMap(({ id, file }) => {
    const own = <Entry extends { id: string }>(entries: Entry[]): Entry[] =>
      entries.filter((entry) => entry.id === id);
    const found = attempt(rule, { ...content, studies: own(studies), translations: own(translations) });
    if (found.ok) return [];
    stopped.add(id);
    return [problemAt(file, 1, '', ruleStops(rule, found.error))];
  });
  const others = <Entry extends { id: string }>(entries: Entry[]): Entry[] =>
    entries.filter(({ id }) => !stopped.has(id));
  const rest = attempt(rule, {
    ...content,
    studies: others(studies),
    translations: others(translations),
    brokenIds: new Set([...content.brokenIds, ...stopped]),
  });
  return rest.ok ? [...told, ...rest.problems] : [...told, whole];
}

const ruleStops = ({ name }: Rule, error: unknown): Fault => ({
  rule: 'rule-stops',
  message: `En av reglene (${name}) stoppet da den skulle se på dette, og det er en feil i programmet.`,
  help: `Meld fra til dem som driver oversikten, med hele denne meldingen. Det du har skrevet, kan være riktig. Programmet sier: ${String(error)}`,
});
