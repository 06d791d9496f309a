import { countErrors, type Problem } from './problem.ts';

/** The ways in which problems can be written, as `--format` names them. */
export const problemFormats = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/** Writes problems for a terminal (`text`), a program (`json`) or a pull request (`github`). */
export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  if (format === 'json') return asJson(problems);
  return format === 'github' ? asGithub(problems) : asText(problems);
}

function asText(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const place = `${problem.file}:${problem.line}`;
      const level = problem.level === 'error' ? 'feil' : 'råd';
      return `${place}  ${level}  ${problem.message}\n    → ${problem.help}`;
    })
    .join('\n');
}

function asJson(problems: readonly Problem[]): string {
  const errors = countErrors(problems);
  const listed = problems.map(({ file, line, field, level, rule, message, help }) => ({
    file,
    line,
    field,
    level,
    rule,
    message,
    help,
  }));
  return JSON.stringify({ errors, warnings: problems.length - errors, problems: listed }, null, 2);
}

/** GitHub shows at most ten annotations a step, so each file gets one, which holds all its problems. */
function asGithub(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  return [...byFile.entries()]
    .map(([file, found]) => {
      const level = countErrors(found) > 0 ? 'error' : 'warning';
      const text = found
        .map((problem) => `linje ${problem.line}: ${problem.message} ${problem.help}`)
        .join('\n');
      return `::${level} file=${escapeProperty(file)},line=${found[0]?.line ?? 1}::${escapeData(text)}`;
    })
    .join('\n');
}

// Workflow commands end at a line break; the escapes are GitHub's own.
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One line that sums up a check: «43 studier uten feil» or how many problems there are. */
export function summarise(problems: readonly Problem[], studies: number): string {
  const errors = countErrors(problems);
  const warnings = problems.length - errors;
  if (problems.length === 0) return `${studies} studier er kontrollert. Ingen feil.`;
  return `${studies} studier er kontrollert: ${errors} feil, ${warnings} råd.`;
}
