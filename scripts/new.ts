import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import {
  type Answers,
  askedFields,
  describeChange,
  formatProblems,
  newStudyText,
  questionFor,
  readCatalogue,
  repair,
  slugify,
} from '../src/catalogue/index.ts';
import { type CommonArguments, Refusal, readArguments } from './arguments.ts';
import { run } from './run.ts';

const flagOf = (field: string): string => field.replace('.', '-');

// npm run new [-- --shortTitle "…" --summary "…" …]: asks for what is not given, when someone is there to answer.
await run(async () => {
  const flags = Object.fromEntries(askedFields.map((field) => [flagOf(field), { type: 'string' as const }]));
  const asked = readArguments(flags);
  const answers = await answersFor(asked);
  if (!answers['shortTitle']) {
    throw new Refusal(
      'Studien må ha en overskrift: npm run new -- --shortTitle "Kan trening hjelpe ved hjertesvikt?"',
    );
  }
  const slug = slugify(answers['shortTitle']);
  if (slug === '') {
    throw new Refusal(`Overskriften «${answers['shortTitle']}» har ingen bokstaver. Skriv den på nytt.`);
  }
  const file = join(asked.content, 'studies', `${slug}.md`);
  if (existsSync(file))
    throw new Refusal(`${file} finnes fra før, og er ikke endret. Velg en annen overskrift.`);
  mkdirSync(join(asked.content, 'studies'), { recursive: true });
  writeFileSync(file, newStudyText(answers, asked.today));
  console.log(`Laget ${file}.`);
  const first = readCatalogue({ root: asked.content, today: asked.today });
  const own = first.problems.filter((problem) => problem.file === file);
  // Names and Norwegian words are as good an answer as the ids and values that the file has.
  for (const { text, changes } of repair(first.sources, own)) {
    writeFileSync(file, text);
    for (const change of changes) console.log(describeChange(file, change));
  }
  const { problems } = readCatalogue({ root: asked.content, today: asked.today });
  const remaining = problems.filter((problem) => problem.file === file);
  if (remaining.length > 0) console.log(`Dette gjenstår:\n${formatProblems(remaining, 'text')}`);
  return 0;
});

async function answersFor({ own }: CommonArguments): Promise<Answers> {
  const answers: Answers = {};
  const terminal = process.stdin.isTTY
    ? createInterface({ input: process.stdin, output: process.stderr })
    : undefined;
  try {
    for (const field of askedFields) {
      const given = own[flagOf(field)];
      answers[field] =
        given === undefined
          ? ((await terminal?.question(`${questionFor(field)}\n${field}: `)) ?? '')
          : String(given);
    }
  } finally {
    terminal?.close();
  }
  return answers;
}
