import { countOf, type Level, levels, type Problem } from './problem.ts';

/** The ways in which problems can be written, as `--format` names them. */
export const problemFormats = ['text', 'json', 'github'] as const;
export type ProblemFormat = (typeof problemFormats)[number];

/** What an editor calls each level. */
const levelNames: Record<Level, string> = { error: 'feil', warning: 'råd', due: 'forfalt' };

/**
 * Writes problems for a terminal (`text`), a program (`json`) or a pull request (`github`).
 *
 * @param all every problem that the counts are of, when `problems` are only some of them
 */
export function formatProblems(
  problems: readonly Problem[],
  format: ProblemFormat,
  all: readonly Problem[] = problems,
): string {
  if (format === 'json') return asJson(problems, all);
  return format === 'github' ? asGithub(problems) : asText(problems);
}

function asText(problems: readonly Problem[]): string {
  return problems
    .map((problem) => {
      const place = oneLine(`${problem.file}:${problem.line}`);
      return `${place}  ${levelNames[problem.level]}  ${oneLine(problem.message)}\n    → ${oneLine(problem.help)}`;
    })
    .join('\n');
}

// A message repeats what was written: a line of its own could be read as a command where the log is read by a program.
const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');

function asJson(problems: readonly Problem[], all: readonly Problem[]): string {
  const listed = problems.map(({ file, line, field, level, rule, message, help }) => ({
    file,
    line,
    field,
    level,
    rule,
    message,
    help,
  }));
  const [errors, warnings, due] = levels.map((level) => countOf(all, level));
  return JSON.stringify({ errors, warnings, due, problems: listed }, null, 2);
}

/** GitHub shows at most ten annotations a step, so each file gets one, which holds all its problems. */
function asGithub(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, (problem) => problem.file);
  return [...byFile.entries()]
    .map(([file, found]) => {
      const worst = levels.find((level) => countOf(found, level) > 0) ?? 'warning';
      const level = worst === 'due' ? 'notice' : worst;
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

/** What a check came to: «43 studier er kontrollert. Ingen feil.», with what is due on a line of its own. */
export function summarise(problems: readonly Problem[], studies: number): string {
  const [errors = 0, warnings = 0, due = 0] = levels.map((level) => countOf(problems, level));
  const checked =
    errors + warnings === 0
      ? `${studies} studier er kontrollert. Ingen feil.`
      : `${studies} studier er kontrollert: ${errors} feil, ${warnings} råd.`;
  return due === 0 ? checked : `${checked}\n${dueLine(due)}`;
}

const dueLine = (due: number): string =>
  `${due === 1 ? 'Én opplysning' : `${due} opplysninger`} bør bekreftes på nytt: npm run check -- --level due`;
