import { Listr } from 'listr2';
import { countErrors, formatProblems, readCatalogue, summarise } from '../src/catalogue/index.ts';
import { buildSteps } from '../src/site/build.ts';
import { whyNotWriteTo } from '../src/site/output.ts';
import { type CommonArguments, Refusal } from './arguments.ts';

/** Checks the content and builds the site, showing the stages. Gives the exit code. */
export async function build({ content, out, today, site }: CommonArguments): Promise<number> {
  const { problems, studyFiles } = readCatalogue({ root: content, today });
  if (problems.length > 0) console.error(formatProblems(problems, 'text'));
  console.error(summarise(problems, studyFiles));
  if (countErrors(problems) > 0) {
    console.error('Nettstedet ble ikke bygget. Det som er publisert fra før, er urørt.');
    return 1;
  }
  const refusal = await whyNotWriteTo(out);
  if (refusal) throw new Refusal(refusal);
  const { steps, clean } = buildSteps(process.cwd(), out, { content, today, siteUrl: site });
  const tasks = steps.map(({ title, run }) => ({
    title,
    task: async (_: unknown, task: { title: string }): Promise<void> => {
      const started = performance.now();
      const result = await run();
      const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
      task.title = [title, result, `${seconds} s`].filter(Boolean).join(' · ');
    },
  }));
  try {
    await new Listr(tasks, { fallbackRenderer: 'simple' }).run();
    return 0;
  } finally {
    await clean();
  }
}
