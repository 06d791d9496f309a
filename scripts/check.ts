import {
  atLeast,
  type Catalogue,
  countErrors,
  deadLinks,
  formatProblems,
  formatReadability,
  type Level,
  layoutProblems,
  levels,
  type ProblemFormat,
  problemFormats,
  problemsSince,
  readabilityOf,
  readCatalogue,
  sortProblems,
  summarise,
} from '../src/catalogue/index.ts';
import { publish } from '../src/published.ts';
import { everyRoute } from '../src/site/routes.ts';
import { Refusal, readArguments } from './arguments.ts';
import { earlierContent } from './earlier.ts';
import { run } from './run.ts';

await run(() => {
  const { content, today, own } = readArguments('check');
  const format: ProblemFormat = oneOf(problemFormats, 'format', own['format'] ?? 'text');
  const level: Level = oneOf(levels, 'level', own['level'] ?? 'warning');
  const { catalogue, problems: found, studyFiles, sources } = readCatalogue({ root: content, today });
  const earlier = earlierContent(content);
  const problems = sortProblems([
    ...found,
    ...layoutProblems(sources, found),
    ...(catalogue ? deadLinks(sources, addressesOf(catalogue)) : []),
    ...(earlier ? problemsSince(earlier, sources, today) : []),
  ]);
  const listed = formatProblems(atLeast(problems, level), format, problems);
  if (listed !== '') console.log(listed);
  if (own['language']) console.log(formatReadability(readabilityOf(sources)));
  if (format !== 'json') console.error(summarise(problems, studyFiles));
  return countErrors(problems) > 0 ? 1 : 0;
});

/** Every page of the site, as a text links to it: whatever folder it is published in. */
function addressesOf(catalogue: Catalogue): ReadonlySet<string> {
  const published = publish(catalogue, undefined);
  return new Set(everyRoute(published).map(({ path }) => `/${published.urls.below(path)}`));
}

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  option: string,
  written: string | boolean,
): Choice {
  const choice = choices.find((known) => known === written);
  if (!choice) throw new Refusal(`--${option} ${written} finnes ikke. Velg ${choices.join(', ')}.`);
  return choice;
}
