import {
  countErrors,
  formatProblems,
  formatReadability,
  type ProblemFormat,
  problemFormats,
  readabilityOf,
  readCatalogue,
  summarise,
} from '../src/catalogue/index.ts';
import { Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

// npm run check [-- --content DIR --format text|json|github --language]
await run(() => {
  const { content, today, own } = readArguments({
    format: { type: 'string' },
    language: { type: 'boolean' },
  });
  const format = formatOf(own['format'] ?? 'text');
  const { problems, studyFiles, sources } = readCatalogue({ root: content, today });
  const listed = formatProblems(problems, format);
  if (listed !== '') console.log(listed);
  if (own['language']) console.log(formatReadability(readabilityOf(sources)));
  if (format !== 'json') console.error(summarise(problems, studyFiles));
  return countErrors(problems) > 0 ? 1 : 0;
});

function formatOf(written: string | boolean): ProblemFormat {
  const format = problemFormats.find((known) => known === written);
  if (!format) throw new Refusal(`--format ${written} finnes ikke. Velg ${problemFormats.join(', ')}.`);
  return format;
}
